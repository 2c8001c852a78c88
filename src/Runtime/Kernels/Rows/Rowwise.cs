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
public static unsafe class Rowwise
{
    /// <summary>Computes some rows.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="K">The kernel.</typeparam>
    /// <param name="kernel">The kernel, with its scalars; it keeps its sums.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="classes">How many elements a row has.</param>
    /// <param name="operands">The operands and outputs.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run<T, K>(ref K kernel, int rows, int classes, in Operands operands)
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
            Ladder<T, K>(ref kernel, rows, classes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Ladder<T, K>(ref K kernel, int rows, int classes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
    {
        if (Avx512F.IsSupported)
        {
            OfVectors<
                T, K, Vector512<T>, Spread512<T>, Memory512<T, StoredInPart>, Tail512<T, StoredInPart>, Arithmetic512<T>, Unary512<T>, Fused512<T>,
                Choice512<T>, Exponents512<T>, Lanes512<T>, Vector512<double>, Reductions512<T>>(ref kernel, rows, classes);
        }
        else if (Avx2.IsSupported && Fma.IsSupported)
        {
            OfVectors<
                T, K, Vector256<T>, Spread256<T>, Memory256<T, StoredInPart>, Tail256<T, StoredInPart>, Arithmetic256<T>, Unary256<T>, Fused256<T>,
                Choice256<T>, Exponents256<T>, Lanes256<T>, Vector256<double>, Reductions256<T>>(ref kernel, rows, classes);
        }
        else if (AdvSimd.Arm64.IsSupported)
        {
            OfVectors<
                T, K, Vector128<T>, Spread128<T>, Memory128<T, StoredInPart>, Tail128<T, StoredInPart>, Arithmetic128<T>, Unary128<T>, Fused128<T>,
                Choice128<T>, Exponents128<T>, Lanes128<T>, Vector128<double>, Reductions128<T>>(ref kernel, rows, classes);
        }
        else
        {
            OneByOne<T, K, NumberPasses<T>>(ref kernel, rows, classes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void OfVectors<T, K, V, G, M, P, A, U, F, C, X, S, D, Q>(ref K kernel, int rows, int classes)
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
        if (K.Columns > 0 && classes <= RowGroup.FewClasses)
        {
            SideBySide<T, K, V, A, U, F, C, X, ColumnPasses<T, V, SpreadOfColumns<T, V, A>, A, U, F, C, X, S, D, Q>>(ref kernel, rows, classes);
            return;
        }

        OneByOne<T, K, RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q>>(ref kernel, rows, classes);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void OneByOne<T, K, W>(ref K kernel, int rows, int classes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
        where W : struct, IRowPasses<T, T>
    {
        byte* memory = stackalloc byte[K.Numbers * CacheLine.Length];
        RowNumbers<T> numbers = new(memory);
        RowGroup group = new() { Classes = classes, Count = 1, AreFew = K.Columns > 0 && classes <= RowGroup.FewClasses, Numbers = memory };
        for (nint row = 0; row < rows; row++)
        {
            if (kernel.LeavesOut(row))
                continue;

            group.Row = row;
            kernel.Read(row, numbers);
            kernel.Rows<
                T, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>, W>(in group);
            kernel.Finish(row, numbers);
        }
    }

    // A short row leaves most of its vectors empty, and each reduction and logarithm waits for the one before it. Side by side, nothing crosses
    // lanes, and what is computed once a row is computed for many rows at once. What they add up to is added row by row, as of long rows.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void SideBySide<T, K, V, A, U, F, C, X, W>(ref K kernel, int rows, int classes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
        where V : unmanaged
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>
        where W : struct, IRowPasses<T, V>
    {
        byte* memory = stackalloc byte[(K.Numbers + 1) * CacheLine.Length + K.Columns * RowGroup.ColumnsSize];
        memory += CacheLine.Length - (int)((nint)memory & (CacheLine.Length - 1));
        RowGroup group = new() { Classes = classes, Numbers = memory, Columns = memory + K.Numbers * CacheLine.Length };
        int lanes = RowGroup.Lanes<T>();
        for (group.Row = 0; group.Row < rows; group.Row += lanes)
        {
            group.Count = (int)Math.Min(lanes, rows - group.Row);
            kernel.ToColumns(in group);
            for (int r = 0; r < group.Count; r++)
                kernel.Read(group.Row + r, new RowNumbers<T>(memory + r * sizeof(T)));

            for (group.Lane = 0; group.Lane < group.Count * sizeof(T); group.Lane += sizeof(V))
                kernel.Rows<V, A, U, F, C, X, W>(in group);

            // All of the rows have been read, so an output may be the memory of an operand. Single elements are mended row by row.
            kernel.FromColumns(in group);
            for (int r = 0; r < group.Count; r++)
            {
                if (!kernel.LeavesOut(group.Row + r))
                    kernel.Finish(group.Row + r, new RowNumbers<T>(memory + r * sizeof(T)));
            }
        }
    }
}
