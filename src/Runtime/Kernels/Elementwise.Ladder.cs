using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

[SkipLocalsInit]
public static partial class Elementwise
{
    /// <summary>A part, by the best instruction set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Pass<T, K, L, N>(
        in K kernel, nint start, int length, Outputs outputs, in Operands operands, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
    {
        if (outputs == Outputs.Stored)
            return Ladder<T, K, L, N, Stored>(in kernel, start, length, in operands, out other);
        if (outputs == Outputs.Skipped)
            return Ladder<T, K, L, N, Skipped>(in kernel, start, length, in operands, out other);
        if (outputs == Outputs.Streamed)
            return Ladder<T, K, L, N, Streamed>(in kernel, start, length, in operands, out other);

        return Ladder<T, K, L, N, StoredInPart>(in kernel, start, length, in operands, out other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Ladder<T, K, L, N, O>(in K kernel, nint start, int length, in Operands operands, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
        where O : struct
    {
        if (Avx512F.IsSupported)
        {
            return Loop<
                T, K, L, N, O, Vector512<T>, Memory512<T, O>, Tail512<T, O>, Arithmetic512<T>, Unary512<T>, Fused512<T>,
                Choice512<T>, Exponents512<T>, Lanes512<T>, Vector512<double>>(in kernel, start, length, in operands, out other);
        }

        if (Avx2.IsSupported && Fma.IsSupported)
        {
            return Loop<
                T, K, L, N, O, Vector256<T>, Memory256<T, O>, Tail256<T, O>, Arithmetic256<T>, Unary256<T>, Fused256<T>,
                Choice256<T>, Exponents256<T>, Lanes256<T>, Vector256<double>>(in kernel, start, length, in operands, out other);
        }

        if (AdvSimd.Arm64.IsSupported || Fused128<T>.IsFast)
        {
            return Loop<
                T, K, L, N, O, Vector128<T>, Memory128<T, O>, Tail128<T, O>, Arithmetic128<T>, Unary128<T>, Fused128<T>,
                Choice128<T>, Exponents128<T>, Lanes128<T>, Vector128<double>>(in kernel, start, length, in operands, out other);
        }

        return Loop<
            T, K, L, N, O, T, MemoryOfNumbers<T, O>, MemoryOfNumbers<T, O>, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>,
            FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>, NoLanes<T>, NoLanes<T>>(
            in kernel, start, length, in operands, out other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Loop<T, K, L, N, O, V, M, P, A, U, F, C, X, S, D>(
        in K kernel, nint start, int length, in Operands operands, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where L : struct
        where N : struct
        where O : struct
        where V : unmanaged
        where M : struct, IMemory<V>
        where P : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where S : struct, ILanes<V, D>
        where D : struct
    {
        if (typeof(L) == typeof(Few))
        {
            return OfFew<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(
                in kernel, start, length, ref operands.Span0, ref operands.Span1, ref operands.Span2, ref operands.Span3, out other);
        }

        return OfMany<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(in kernel, start, length, in operands, out other);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static unsafe double OfFew<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(
        in K scalars, nint start, int length, ref byte span0, ref byte span1, ref byte span2, ref byte span3, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where N : struct
        where O : struct
        where V : unmanaged
        where M : struct, IMemory<V>
        where P : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where S : struct, ILanes<V, D>
        where D : struct
    {
        fixed (byte* address0 = &span0, address1 = &span1, address2 = &span2, address3 = &span3)
        {
            Addresses addresses = default;
            addresses.Span0 = (nint)address0;
            addresses.Span1 = (nint)address1;
            addresses.Span2 = (nint)address2;
            addresses.Span3 = (nint)address3;
            K kernel = scalars;
            kernel.Bind(in addresses);
            return Body<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(ref kernel, start, length, out other);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static unsafe double OfMany<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(
        in K scalars, nint start, int length, in Operands operands, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where N : struct
        where O : struct
        where V : unmanaged
        where M : struct, IMemory<V>
        where P : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where S : struct, ILanes<V, D>
        where D : struct
    {
        fixed (byte*
            address0 = &operands.Span0,
            address1 = &operands.Span1,
            address2 = &operands.Span2,
            address3 = &operands.Span3,
            address4 = &operands.Span4,
            address5 = &operands.Span5,
            address6 = &operands.Span6,
            address7 = &operands.Span7,
            address8 = &operands.Span8,
            address9 = &operands.Span9,
            address10 = &operands.Span10,
            address11 = &operands.Span11,
            address12 = &operands.Span12)
        {
            Addresses addresses = default;
            addresses.Span0 = (nint)address0;
            addresses.Span1 = (nint)address1;
            addresses.Span2 = (nint)address2;
            addresses.Span3 = (nint)address3;
            addresses.Span4 = (nint)address4;
            addresses.Span5 = (nint)address5;
            addresses.Span6 = (nint)address6;
            addresses.Span7 = (nint)address7;
            addresses.Span8 = (nint)address8;
            addresses.Span9 = (nint)address9;
            addresses.Span10 = (nint)address10;
            addresses.Span11 = (nint)address11;
            addresses.Span12 = (nint)address12;
            K kernel = scalars;
            kernel.Bind(in addresses);
            return Body<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(ref kernel, start, length, out other);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Body<T, K, N, O, V, M, P, A, U, F, C, X, S, D>(ref K kernel, nint start, int length, out double other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IElementwise<T>
        where N : struct
        where O : struct
        where V : unmanaged
        where M : struct, IMemory<V>
        where P : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where S : struct, ILanes<V, D>
        where D : struct
    {
        if (typeof(V) == typeof(T))
            return NumberLoop<T, K, N, O>.Run(ref kernel, start, length, out other);
        if (K.SideBySide == 2)
            return SideBySideLoop<T, K, N, TwoVectors, V, M, P, A, U, F, C, X, S, D>.OfPart(ref kernel, start, length, out other);
        if (K.SideBySide == 4)
            return SideBySideLoop<T, K, N, FourVectors, V, M, P, A, U, F, C, X, S, D>.OfPart(ref kernel, start, length, out other);

        double total = VectorLoop<T, K, N, V, M, P, A, U, F, C, S, D>.Run(ref kernel, start, length, out other);
        if (typeof(O) == typeof(Streamed))
            Sse.StoreFence();

        return total;
    }
}
