using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The point of the simplex that is nearest to a row z: max(0, z − τ), with τ so that it sums to 1.</summary>
/// <remarks>
/// Σ max(0, z − τ) − 1 is convex, falls with τ and has a kink at each z. Newton's method from the left of its root never passes it, and ends on
/// it: a step is exact as soon as no z lies between. Here z has its maximum subtracted, so that τ is at least −1. The first pass takes steps from
/// several places, each of which is a lower bound, and the largest one begins.
/// </remarks>
internal sealed class SimplexProjection
{
    // Each step divides the rest times the number of entries above by at least 4. Rows of 100,000 normal, exponential, uniform or geometric
    // numbers, of any scale, need 8. The worst rows that are known have their entries where each step ends, so that the next one begins anew
    // with half to four fifths of them: 16 steps reach the last bits of float for 1000 of these, and 22 for 100,000.
    private const int Steps = 22;

    private static readonly double[] Starts = [-1, -1.0 / 8, -1.0 / 64];

    private readonly Expr _highest;
    private readonly Expr _x;
    private readonly Expr _tau;

    public SimplexProjection(Expr z)
    {
        _highest = MaxOverLanes(z).Named("highest");
        _x = Select(Eq(z, _highest), 0, z - _highest).Named("belowHighest");
        Expr tau = Starts.Select(start => Step(start)).Aggregate(Max);

        // A row of nothing but −∞, or with two entries of +∞, has no nearest point.
        Expr atHighest = Sum(Select(_x < 0, 0, 1)).Named("atHighest");
        Expr undefined = Or(Eq(_highest, double.NegativeInfinity), And(Eq(_highest, double.PositiveInfinity), atHighest > 1));
        tau = Select(undefined, double.NaN, tau).Named("start");
        for (int step = 0; step < Steps; step++)
        {
            tau = Step(tau).Named("tau");
        }

        _tau = tau;
    }

    /// <summary>The lane of the point.</summary>
    public Expr Share => Max(0, _x - _tau).Named("share");

    /// <summary>How far the lane is below the threshold, or 0.</summary>
    public Expr Below => Max(0, _tau - _x).Named("below");

    /// <summary>Whether the lane is above the threshold.</summary>
    public Expr IsInside => _tau < _x;

    /// <summary>How many lanes are.</summary>
    public Expr Count => Sum(Select(IsInside, 1, 0)).Named("support");

    /// <summary>τ of the row as it is given.</summary>
    public Expr Threshold => _highest + _tau;

    // A NaN is not below anything, and reaches the sum.
    private Expr Step(Expr from)
    {
        Expr isBelow = _x <= from;
        Expr rest = Sum(Select(isBelow, 0, _x - from)).Named("rest") - 1;
        return from + rest / Sum(Select(isBelow, 0, 1)).Named("above");
    }
}
