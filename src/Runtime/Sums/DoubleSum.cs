using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// The scalar twin of the sum in a vector kernel of <see cref="double"/>: the same lanes, blocks and order, hence the
/// same bits. Used by generated code only.
/// </summary>
/// <remarks>
/// Term i belongs to lane i mod 8. The terms of a lane in a block of four rows are added as (row 0 + row 1) +
/// (row 2 + row 3), and blocks with what each addition rounds away kept beside the lane; a missing term counts as 0.
/// </remarks>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DoubleSum : ILaneSum<double>
{
    const int LaneCount = 8;
    const int BlockLength = 4 * LaneCount;

    int _filled;
    Block _block;
    Lanes _sums;
    Lanes _errors;

    static int ILaneSum<double>.LaneCount => LaneCount;

    /// <summary>Adds the next term.</summary>
    /// <param name="term">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        _block[_filled++] = term;
        if (_filled == BlockLength)
            AddBlock();
    }

    /// <summary>The sum of the terms so far, by the tree of <see cref="Lanes512.CompensatedTotal"/>.</summary>
    /// <returns>The sum.</returns>
    public readonly double Total()
    {
        DoubleSum whole = this;
        whole.AddBlock();
        return Halve(whole._sums, whole._errors);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void AddBlock()
    {
        Span<double> rows = _block;
        rows[_filled..].Clear();
        for (int lane = 0; lane < LaneCount; lane++)
        {
            double term = (rows[lane] + rows[LaneCount + lane])
                + (rows[(2 * LaneCount) + lane] + rows[(3 * LaneCount) + lane]);
            double sum = _sums[lane] + term;
            _errors[lane] += TwoSum.Error(_sums[lane], term, sum);
            _sums[lane] = sum;
        }

        _filled = 0;
    }

    static double Halve(Span<double> sums, Span<double> errors)
    {
        for (int half = LaneCount / 2; half > 0; half /= 2)
        {
            for (int lane = 0; lane < half; lane++)
            {
                double sum = sums[lane] + sums[half + lane];
                errors[lane] = (errors[lane] + errors[half + lane]) + TwoSum.Error(sums[lane], sums[half + lane], sum);
                sums[lane] = sum;
            }
        }

        return TwoSum.Compensate(sums[0], errors[0]);
    }

    [InlineArray(BlockLength)]
    struct Block
    {
        double _first;
    }

    [InlineArray(LaneCount)]
    struct Lanes
    {
        double _first;
    }
}
