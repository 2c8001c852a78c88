using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// The scalar twin of the sum in a vector kernel of <see cref="float"/>: the same lanes, blocks and order, hence the
/// same bits. Used by generated code only.
/// </summary>
/// <remarks>
/// Term i belongs to lane i mod 16. The terms of a lane in a block of four rows are added in <see cref="float"/> as
/// (row 0 + row 1) + (row 2 + row 3), and blocks in <see cref="double"/>; a missing term counts as 0.
/// </remarks>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FloatSum : ILaneSum<float>
{
    const int LaneCount = 16;
    const int BlockLength = 4 * LaneCount;

    int _filled;
    Block _block;
    Lanes _lanes;

    static int ILaneSum<float>.LaneCount => LaneCount;

    /// <summary>Adds the next term.</summary>
    /// <param name="term">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(float term)
    {
        _block[_filled++] = term;
        if (_filled == BlockLength)
            AddBlock();
    }

    /// <summary>The sum of the terms so far, by the tree of <see cref="Lanes512.Total"/>.</summary>
    /// <returns>The sum.</returns>
    public readonly double Total()
    {
        FloatSum whole = this;
        whole.AddBlock();
        return Halve(whole._lanes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void AddBlock()
    {
        Span<float> rows = _block;
        rows[_filled..].Clear();
        for (int lane = 0; lane < LaneCount; lane++)
        {
            _lanes[lane] += (rows[lane] + rows[LaneCount + lane])
                + (rows[(2 * LaneCount) + lane] + rows[(3 * LaneCount) + lane]);
        }

        _filled = 0;
    }

    static double Halve(Span<double> lanes)
    {
        for (int half = LaneCount / 2; half > 0; half /= 2)
        {
            for (int lane = 0; lane < half; lane++)
                lanes[lane] += lanes[half + lane];
        }

        return lanes[0];
    }

    [InlineArray(BlockLength)]
    struct Block
    {
        float _first;
    }

    [InlineArray(LaneCount)]
    struct Lanes
    {
        double _first;
    }
}
