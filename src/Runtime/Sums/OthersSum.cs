using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>
/// The scalar twin of a vector kernel's sum of all terms but one of the largest: the same lanes, blocks and order, hence
/// the same bits. Used by generated code only.
/// </summary>
/// <remarks>
/// Each lane keeps its largest term apart: of that and the next term, the smaller one is added. In the end the largest
/// terms of the lanes are added, without the first of the largest. The last, partial block keeps largest terms of its own.
/// </remarks>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>; no term is negative.</typeparam>
/// <typeparam name="TSum">The sum of what is added.</typeparam>
struct OthersSum<T, TSum>
    where T : unmanaged, INumber<T>
    where TSum : struct, ILaneSum<T>
{
    const int RowsInBlock = 4;
    const int MostLanes = 16;

    int _filled;
    Block _block;
    Row _largest;
    TSum _sum;

    /// <summary>The sum of no terms.</summary>
    public OthersSum() => _sum = new TSum();

    /// <summary>Adds the next term.</summary>
    /// <param name="term">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T term)
    {
        _block[_filled++] = term;
        if (_filled == RowsInBlock * TSum.LaneCount)
            AddBlock(_largest);
    }

    /// <summary>The sum of the terms so far without one of the largest.</summary>
    /// <returns>The sum; NaN if a term is NaN.</returns>
    public readonly double Total()
    {
        OthersSum<T, TSum> all = this;
        Row last = default;
        all.AddBlock(last);
        all.AddLargest(last);
        return all._sum.Total();
    }

    /// <summary>The largest of the terms so far.</summary>
    /// <returns>The term; 0 if there is none.</returns>
    public readonly T Largest()
    {
        T largest = T.Zero;
        foreach (T term in _block[.._filled])
            _ = SetApart(ref largest, term);

        foreach (T term in _largest)
            _ = SetApart(ref largest, term);

        return largest;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void AddBlock(Span<T> largest)
    {
        Span<T> terms = _block;
        terms[_filled..].Clear();
        for (int i = 0; i < RowsInBlock * TSum.LaneCount; i++)
            _sum.Add(SetApart(ref largest[i % TSum.LaneCount], terms[i]));

        _filled = 0;
    }

    void AddLargest(Span<T> last)
    {
        Span<T> largest = _largest;
        for (int lane = 0; lane < TSum.LaneCount; lane++)
            last[lane] = SetApart(ref largest[lane], last[lane]);

        AddRow(last);
        T all = T.Zero;
        foreach (T term in largest)
            _ = SetApart(ref all, term);

        largest[largest.IndexOf(all)] = T.Zero;
        AddRow(largest);
    }

    // A block of which only the first row is there.
    void AddRow(Span<T> row)
    {
        for (int i = 0; i < RowsInBlock * TSum.LaneCount; i++)
            _sum.Add(i < TSum.LaneCount ? row[i] : T.Zero);
    }

    // As the vectors do: the second operand where either is NaN, so that a NaN is added and not kept.
    static T SetApart(ref T largest, T term)
    {
        T smaller = largest < term ? largest : term;
        largest = term > largest ? term : largest;
        return smaller;
    }

    [InlineArray(RowsInBlock * MostLanes)]
    struct Block
    {
        T _first;
    }

    [InlineArray(MostLanes)]
    struct Row
    {
        T _first;
    }
}
