using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// The loops over rows: one by one, and as many side by side as fit into a line of the cache.
public static unsafe partial class Rowwise
{
    // Of few classes, in bytes.
    const int FewColumns = RowGroup.FewClasses * CacheLine.Length;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void OneByOne<T, K, W>(ref K kernel, int rows, int classes, int stride)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
        where W : struct, IRowPasses<T, T>
    {
        byte* memory = stackalloc byte[K.Numbers * CacheLine.Length];
        RowNumbers<T> numbers = new(memory);
        nint size = CacheLine.Above((nint)classes * sizeof(T));
        CacheLine[]? kept = K.Kept == 0 ? null : Threads.Rent<CacheLine>(checked((int)(K.Kept * (size / CacheLine.Length)) + 1));
        fixed (CacheLine* keptOfRow = kept)
        {
            RowGroup group = new()
            {
                Classes = classes,
                Stride = stride,
                Count = 1,
                AreFew = AreSideBySide<T, K>(classes),
                Numbers = memory,
                Kept = (nint)CacheLine.Next((byte*)keptOfRow),
                KeptSize = size,
            };
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

        Threads.Return(kept);
    }

    // A short row leaves most of its vectors empty, and each reduction and logarithm waits for the one before it. Side by side, nothing crosses
    // lanes, and what is computed once a row is computed for many rows at once. What they add up to is added row by row, as of long rows.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void SideBySide<T, K, V, A, U, F, C, X, W>(ref K kernel, int rows, int classes, int stride)
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
        // Of blocks, columns may be longer than the stack.
        CacheLine[]? rented = K.HasBlocks && classes > RowGroup.FewClasses ? Threads.Rent<CacheLine>(checked(K.Columns * classes + 1)) : null;
        byte* memory = stackalloc byte[(K.Numbers + 1) * CacheLine.Length + (rented is null ? K.Columns * FewColumns : 0)];
        memory = CacheLine.Next(memory);
        RowGroup group = new()
        {
            Classes = classes,
            Stride = stride,
            Numbers = memory,
            Columns = memory + K.Numbers * CacheLine.Length,
            ColumnsSize = FewColumns,
        };
        fixed (CacheLine* columns = rented)
        {
            if (rented is not null)
            {
                group.Columns = CacheLine.Next((byte*)columns);
                group.ColumnsSize = (nint)classes * CacheLine.Length;
            }

            Groups<T, K, V, A, U, F, C, X, W>(ref kernel, rows, ref group);
        }

        Threads.Return(rented);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Groups<T, K, V, A, U, F, C, X, W>(ref K kernel, int rows, ref RowGroup group)
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
        int lanes = RowGroup.Lanes<T>();
        for (group.Row = 0; group.Row < rows; group.Row += lanes)
        {
            group.Count = (int)Math.Min(lanes, rows - group.Row);
            kernel.ToColumns(in group);
            ReadAll<T, K>(ref kernel, in group);
            for (group.Lane = 0; group.Lane < group.Count * sizeof(T); group.Lane += sizeof(V))
                kernel.Rows<V, A, U, F, C, X, W>(in group);

            // All of the rows have been read, so an output may be the memory of an operand. Single elements are mended row by row.
            kernel.FromColumns(in group);
            FinishAll<T, K>(ref kernel, in group);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void ReadAll<T, K>(ref K kernel, in RowGroup group)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
    {
        // A variable of the loop, whose fields registers can hold.
        K local = kernel;
        nint row = group.Row;
        byte* numbers = group.Numbers, end = numbers + group.Count * sizeof(T);
        for (; numbers < end; numbers += sizeof(T))
            local.Read(row++, new RowNumbers<T>(numbers));
    }

    // A method of its own: between calls, the sums of the kernel would go through memory with each row.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void FinishAll<T, K>(ref K kernel, in RowGroup group)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowwise<T>
    {
        K local = kernel;
        nint row = group.Row;
        byte* numbers = group.Numbers, end = numbers + group.Count * sizeof(T);
        for (; numbers < end; numbers += sizeof(T), row++)
        {
            if (!local.LeavesOut(row))
                local.Finish(row, new RowNumbers<T>(numbers));
        }

        kernel = local;
    }
}
