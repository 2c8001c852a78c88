using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Goes over rows with a kernel, by the best instruction set. Used by generated code only.</summary>
[SkipLocalsInit]
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe partial class Rowwise
{
    /// <summary>Computes some rows that lie one behind the other, or the blocks of their classes.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <param name="kernel">The kernel, with its scalars; it keeps its sums.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="classes">How many elements a row has.</param>
    /// <param name="operands">The operands and outputs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<T, K>(ref K kernel, int rows, int classes, in Operands operands)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T> => Run<T, K>(ref kernel, rows, classes, classes, in operands);

    /// <summary>Computes some rows that lie apart, or whose classes are blocks.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <param name="kernel">The kernel, with its scalars; it keeps its sums.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="classes">How many elements a row has.</param>
    /// <param name="stride">How many elements there are from one row to the next; where classes are blocks, from one class to the next.</param>
    /// <param name="operands">The operands and outputs.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run<T, K>(ref K kernel, int rows, int classes, int stride, in Operands operands)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
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
            kernel.Bind(in addresses);
            Ladder<T, K>(ref kernel, rows, classes, stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Ladder<T, K>(ref K kernel, int rows, int classes, int stride)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
    {
        if (Avx512F.IsSupported)
        {
            OfVectors<
                T, K, Vector512<T>, Spread512<T>, Memory512<T, StoredInPart>, Tail512<T, StoredInPart>, Arithmetic512<T>, Unary512<T>, Fused512<T>,
                Choice512<T>, Exponents512<T>, Lanes512<T>, Vector512<double>, Reductions512<T>>(ref kernel, rows, classes, stride);
        }
        else if (Avx2.IsSupported && Fma.IsSupported)
        {
            OfVectors<
                T, K, Vector256<T>, Spread256<T>, Memory256<T, StoredInPart>, Tail256<T, StoredInPart>, Arithmetic256<T>, Unary256<T>, Fused256<T>,
                Choice256<T>, Exponents256<T>, Lanes256<T>, Vector256<double>, Reductions256<T>>(ref kernel, rows, classes, stride);
        }
        else if (AdvSimd.Arm64.IsSupported || Fused128<T>.IsFast)
        {
            OfVectors<
                T, K, Vector128<T>, Spread128<T>, Memory128<T, StoredInPart>, Tail128<T, StoredInPart>, Arithmetic128<T>, Unary128<T>, Fused128<T>,
                Choice128<T>, Exponents128<T>, Lanes128<T>, Vector128<double>, Reductions128<T>>(ref kernel, rows, classes, stride);
        }
        else
        {
            OfNumbers<T, K>(ref kernel, rows, classes, stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void OfVectors<T, K, V, G, M, P, A, U, F, C, X, S, D, Q>(ref K kernel, int rows, int classes, int stride)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
        where V : unmanaged
        where G : struct, ISpread<V, T, T>
        where M : struct, IMemory<V>
        where P : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where S : struct, ILanes<V, D>
        where D : unmanaged
        where Q : struct, IReductions<T, V, D>
    {
        if (AreSideBySide<T, K>(classes))
        {
            SideBySide<T, K, V, A, U, F, C, X, ColumnPasses<T, V, SpreadOfColumns<T, V, A>, A, U, F, C, X, S, D, Q>>(
                ref kernel, rows, classes, stride);
            return;
        }

        OneByOne<T, K, RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q>>(ref kernel, rows, classes, stride);
    }

    // Few classes are seen one by one, with the sums of rows side by side. Blocks are computed side by side, a number in each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void OfNumbers<T, K>(ref K kernel, int rows, int classes, int stride)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
    {
        if (K.HasBlocks && K.Columns > 0)
        {
            SideBySide<
                T, K, T, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>,
                ColumnPasses<
                    T, T, SpreadOfColumns<T, T, ArithmeticOfNumbers<T>>, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>,
                    ChoiceOfNumbers<T>, ExponentsOfNumbers<T>, LanesOfColumn<T>, double, ReductionsOfColumn<T>>>(ref kernel, rows, classes, stride);
            return;
        }

        OneByOne<T, K, NumberPasses<T>>(ref kernel, rows, classes, stride);
    }

    // However many classes there are: of blocks, a row is not in one piece, and a vector of rows is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool AreSideBySide<T, K>(int classes)
        where T : unmanaged
        where K : unmanaged, IRowwise<T> => K.Columns > 0 && (K.HasBlocks || classes <= RowGroup.FewClasses);
}
