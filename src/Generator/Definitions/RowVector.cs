using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>A row as a vector x with its Euclidean norm, whose squares neither overflow nor underflow.</summary>
/// <remarks>
/// The lanes are multiplied by a power of two that the row's largest magnitude chooses. A lane that is infinite makes of the row the unit
/// vector that it is in the limit; of two such lanes there is none.
/// </remarks>
/// <param name="lane">A lane of x.</param>
/// <param name="half">Half of it, where the lane itself may overflow; the lane elsewhere.</param>
/// <param name="name">What generated code calls the row.</param>
internal sealed class RowVector(Expr lane, Expr half, string name)
{
    // Thresholds of magnitudes, and the powers of two that bring what is beyond them near 1. Those of double round to 0 and ∞ in float,
    // which no magnitude passes.
    private const double Large = 1e15, Small = 1e-15, VeryLarge = 1e150, VerySmall = 1e-150;
    private const double TwoTo80 = 1208925819614629174706176.0, TwoTo100 = 1267650600228229401496703205376.0, TwoTo600 = 4.149515568880993e180;

    /// <summary>The lane, multiplied.</summary>
    public Expr Scaled =>
        Select(IsInfinite, Select(Abs(lane) < double.PositiveInfinity, lane - lane, Sign(lane)), Multiplied).Named(name + "Scaled");

    /// <summary>Half of the norm of x.</summary>
    public Expr HalfOfNorm => Select(IsInfinite, Norm + double.PositiveInfinity, Norm * (0.5 / Factor));

    /// <summary>What makes of the lanes that are multiplied those of a unit vector, and of 0 itself.</summary>
    public Expr Divisor => Select(And(IsInfinite, Square > 1), double.NaN, Select(IsZero, 1, Norm)).Named(name + "Divisor");

    /// <summary>A lane of x over its norm, and 0 where the norm is.</summary>
    public Expr Unit => (Scaled / Divisor).Named(name + "Unit");

    /// <summary>The signs of the lanes.</summary>
    public Expr Signs => Sign(lane);

    /// <summary>Half of the sum of the magnitudes of x.</summary>
    public Expr HalfOfMagnitudes => Select(Overflows, Sum(Abs(half)), 0.5 * Sum(Abs(lane)));

    /// <summary>A number over the norm of x: 0 where that is 0 or infinite.</summary>
    /// <param name="number">The number.</param>
    public Expr Over(Expr number) => Select(Or(IsZero, IsInfinite), number - number, number / Divisor * Factor);

    private bool MayOverflow => !half.Equals(lane);

    private Expr Largest => MaxOverLanes(Abs(lane)).Named(name + "Largest");

    private Expr Overflows => Eq(Largest, double.PositiveInfinity);

    private Expr IsInfinite => MayOverflow ? Eq(MaxOverLanes(Abs(half)).Named(name + "LargestHalf"), double.PositiveInfinity) : Overflows;

    private Expr Multiplied => MayOverflow ? Select(Overflows, half * (2 * Factor), lane * Factor) : lane * Factor;

    private Expr Factor => Select(
        Largest > VeryLarge, 1 / TwoTo600,
        Select(Largest > Large, 1 / TwoTo80, Select(Largest >= Small, 1, Select(Largest >= VerySmall, TwoTo100, TwoTo600)))).Named(name + "Factor");

    private Expr Square => Sum(Scaled * Scaled).Named(name + "Square");

    /// <summary>The norm of the lanes that are multiplied.</summary>
    private Expr Norm => Sqrt(Square).Named(name + "Norm");

    private Expr IsZero => Eq(Square, 0);
}
