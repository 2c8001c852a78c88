using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>The row at hand, or some rows side by side. Used by generated code only.</summary>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe struct RowGroup
{
    // The longest rows that are computed side by side, one in each lane.
    internal const int FewClasses = 48;

    internal nint Row;
    internal int Classes;

    // From row to row, in elements; where classes are blocks, from class to class.
    internal nint Stride;
    internal int Count;

    // Whether sums go from class to class, as they do side by side.
    internal bool AreFew;

    internal byte* Numbers;
    internal byte* Columns;

    // Of all columns of an operand or output, in bytes.
    internal nint ColumnsSize;

    // Memory for what passes over one row keep, where no output can hold it, and how much of it a value of all elements takes, in bytes.
    internal nint Kept;
    internal nint KeptSize;

    // Where the vector at hand is in the line of all rows, in bytes.
    internal int Lane;

    /// <summary>Copies an operand's rows into columns.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="S">The type in which elements are stored.</typeparam>
    /// <param name="start">The address of the first row of all.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void FromRows<T, S>(nint start, int column)
        where T : unmanaged
        where S : unmanaged
    {
        T* columns = Column<T>(column);
        S* rows = (S*)start + Row * Stride;
        if (typeof(S) == typeof(T) && typeof(T) == typeof(float))
            Runtime.Columns.FromRows(ref *(float*)rows, Classes, Stride, Count, ref *(float*)columns);
        else if (typeof(S) == typeof(T))
            Runtime.Columns.FromRows(ref *(double*)rows, Classes, Stride, Count, ref *(double*)columns);
        else
            Convert(rows, columns);
    }

    /// <summary>Copies an operand's rows into columns, where each class is a block.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="S">The type in which elements are stored.</typeparam>
    /// <param name="start">The address of the first row of all.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void FromBlocks<T, S>(nint start, int column)
        where T : unmanaged
        where S : unmanaged
    {
        S* rows = (S*)start + Row;
        if (typeof(S) == typeof(T))
            ClassColumns.FromClasses(ref *(T*)rows, Classes, (int)Stride, Count, ref *Column<T>(column));
        else
            ConvertBlocks(rows, Column<T>(column));
    }

    /// <summary>Copies what all rows share into columns, once.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="S">The type in which elements are stored.</typeparam>
    /// <param name="start">The address of the first element.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void FromShared<T, S>(nint start, int column)
        where T : unmanaged
        where S : unmanaged
    {
        if (Row > 0)
            return;

        Spread<T, S>(start, Column<T>(column));
    }

    /// <summary>Copies columns into an output's rows, if it is wanted.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <param name="start">The address of the first row of all; 0 if the output is not wanted.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ToRows<T>(nint start, int column)
        where T : unmanaged
    {
        if (start != 0)
            Runtime.Columns.ToRows(ref *Column<T>(column), Classes, Stride, Count, ref *((T*)start + Row * Stride));
    }

    /// <summary>Copies columns of <see cref="double"/> into an output's rows of <see cref="float"/>, if it is wanted.</summary>
    /// <param name="start">The address of the first row of all; 0 if the output is not wanted.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ToSingleRows(nint start, int column)
    {
        if (start != 0)
            Runtime.Columns.ToRows(ref *Column<double>(column), Classes, Stride, Count, ref *((float*)start + Row * Stride));
    }

    /// <summary>Copies columns into the blocks of an output, if it is wanted.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <param name="start">The address of the first row of all; 0 if the output is not wanted.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ToBlocks<T>(nint start, int column)
        where T : unmanaged
    {
        if (start != 0)
            ClassColumns.ToClasses(ref *Column<T>(column), Classes, (int)Stride, Count, ref *((T*)start + Row));
    }

    /// <summary>Copies columns of <see cref="double"/> into the blocks of an output of <see cref="float"/>, if it is wanted.</summary>
    /// <param name="start">The address of the first row of all; 0 if the output is not wanted.</param>
    /// <param name="column">Which columns they are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ToSingleBlocks(nint start, int column)
    {
        if (start != 0)
            ClassColumns.ToClasses(ref *Column<double>(column), Classes, (int)Stride, Count, ref *((float*)start + Row));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Lanes<T>()
        where T : unmanaged => CacheLine.Length / sizeof(T);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly T* Column<T>(int column)
        where T : unmanaged => (T*)(Columns + column * ColumnsSize);

    readonly void Spread<T, S>(nint start, T* columns)
        where T : unmanaged
        where S : unmanaged
    {
        for (nint c = 0; c < Classes; c++)
            new Span<T>(columns + c * Lanes<T>(), Lanes<T>()).Fill(RowElements.Get<T, S>(start, c));
    }

    readonly void Convert<T, S>(S* rows, T* columns)
        where T : unmanaged
        where S : unmanaged
    {
        for (int row = 0; row < Count; row++)
        {
            for (nint c = 0; c < Classes; c++)
                columns[c * Lanes<T>() + row] = RowElements.Get<T, S>((nint)rows, row * Stride + c);
        }
    }

    readonly void ConvertBlocks<T, S>(S* rows, T* columns)
        where T : unmanaged
        where S : unmanaged
    {
        for (nint c = 0; c < Classes; c++)
        {
            for (int row = 0; row < Count; row++)
                columns[c * Lanes<T>() + row] = RowElements.Get<T, S>((nint)rows, row + c * Stride);
        }
    }
}
