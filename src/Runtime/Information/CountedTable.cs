using System.Buffers;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>How often each pair of two label vectors was seen, in memory of the shared pool.</summary>
readonly ref struct CountedTable
{
    readonly int[] _rented;
    readonly Span<int> _cells;

    CountedTable(int length)
    {
        _rented = ArrayPool<int>.Shared.Rent(length);
        _cells = _rented.AsSpan(0, length);
        _cells.Clear();
    }

    /// <summary>The counts, row after row.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    /// <summary>Counts pairs of labels, all of which are in the table.</summary>
    public static CountedTable Of<TX, TY>(ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        var table = new CountedTable(rows * columns);
        for (int i = 0; i < x.Length; i++)
            table._cells[(int.CreateTruncating(x[i]) * columns) + int.CreateTruncating(y[i])]++;
        return table;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_rented);
}
