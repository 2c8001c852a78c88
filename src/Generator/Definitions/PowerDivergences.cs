using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Divergences made of differences, roots and powers of a and b.</summary>
internal static class PowerDivergences
{
    public static PairFormula TotalVariation { get; } = PairFormula.Symmetric(
        "½ Σ |p − q|",
        x => Select(Eq(x.A, x.B), 0, 0.5 * Abs(x.A - x.B)),
        x => new(0.5 * (x.B * Order(x)), 0.5 * Order(x), 0, 0.5 * (x.B * Order(x))));

    public static PairFormula Hellinger { get; } = PairFormula.Symmetric(
        "½ Σ (√p − √q)²",
        x => 0.5 * (RootDifference(x) * RootDifference(x)),
        x => new(
            -0.5 * (RootDifference(x) * x.Second.Root),
            x.At(-0.5 * (RootDifference(x) / x.Second.Root), 0.5, double.NegativeInfinity),
            x.At(0.25 * (x.First.Root / x.Second.Root) / x.Second.Positive, 0, double.PositiveInfinity),
            0.5 * x.B - 0.25 * (x.First.Root * x.Second.Root))
        {
            BareLog = -0.5 * (x.First.Root * x.Second.Root),
            BareLogSecond = -0.25 * (x.First.Root * x.Second.Root),
        });

    public static PairFormula ChiSquared { get; } = new(
        "Σ (p − q)²/q",
        x => x.At(Square(x), x.B, double.PositiveInfinity),
        x => new(
            x.At(Select(IsNear(x), -x.B * Excess(x) * (2 + Excess(x)), x.B - Powers.Of(x, 2)), x.B, double.NegativeInfinity),
            Select(x.First.IsZero, 1, -Excess(x) * (2 + Excess(x))),
            Select(x.First.IsZero, 0, 2 * x.Ratio * x.Ratio / x.Second.Positive),
            x.B + Powers.Of(x, 2))
        {
            BareLog = -Powers.Of(x, 2),
            BareLogSecond = Powers.Of(x, 2),
        },
        x => new(
            x.At(Select(IsNear(x), 2 * x.A * Excess(x), 2 * (Powers.Of(x, 2) - x.A)), 0, double.PositiveInfinity),
            Select(And(x.First.IsZero, x.Second.IsZero), 0, 2 * Excess(x)),
            2 / x.Second.Positive,
            4 * Powers.Of(x, 2) - 2 * x.A)
        {
            BareLog = 2 * Powers.Of(x, 2),
            BareLogSecond = 4 * Powers.Of(x, 2),
        });

    public static PairFormula Renyi { get; } = new(
        "log(Σ p^α·q^(1−α))/(α − 1)",
        x => Powers.LogOf(x, Alpha(x)).High,
        x => new(-Share(x), -x.At(Exp(LogShare(x) - x.Second.Log), 0, double.PositiveInfinity)),
        x => new(
            Alpha(x) / (Alpha(x) - 1) * Share(x),
            Alpha(x) / (Alpha(x) - 1) * x.At(
                Exp(LogShare(x) - x.First.Log),
                Select(x.Second.IsZero, 0, Select(Alpha(x) < 1, double.PositiveInfinity, 0)),
                Select(Alpha(x) < 1, 0, double.PositiveInfinity))))
    {
        OfTerms = (x, logPower) => OfLogSum(x, x.OfRow(LogSumExp(Powers.LogOf(x, Alpha(x)) with { High = logPower }))) / (Alpha(x) - 1),
    };

    public static PairFormula Alphas { get; } = new(
        "Σ (p^α·q^(1−α) − α·p − (1 − α)·q)/(α·(α − 1))",
        x => Max(0, ((Power(x) - Alpha(x) * x.A) - (1 - Alpha(x)) * x.B) / (Alpha(x) * (Alpha(x) - 1))),
        x => new(
            (x.B - Power(x)) / Alpha(x),
            (1 - Powers.PerSecond(x, Alpha(x))) / Alpha(x),
            Powers.PerSecondSquared(x, Alpha(x)),
            (x.B - (1 - Alpha(x)) * Power(x)) / Alpha(x))
        {
            BareLog = -Power(x) / Alpha(x),
            BareLogSecond = (Alpha(x) - 1) / Alpha(x) * Power(x),
        },
        x => new(
            (Power(x) - x.A) / (Alpha(x) - 1),
            (Powers.PerFirst(x, Alpha(x)) - 1) / (Alpha(x) - 1),
            Powers.PerFirstSquared(x, Alpha(x)),
            (Alpha(x) * Power(x) - x.A) / (Alpha(x) - 1))
        {
            BareLog = Power(x) / (Alpha(x) - 1),
            BareLogSecond = Alpha(x) / (Alpha(x) - 1) * Power(x),
        });

    // Where p and q share no class they could not differ more: +∞ for every α, although the sum of which this is the log is 0.
    private static Expr OfLogSum(Pair x, Expr logSum) => Select(
        Eq(logSum, double.NegativeInfinity), Select(Alpha(x) < 1, double.NegativeInfinity, double.PositiveInfinity), logSum);

    private static Expr Alpha(Pair x) => x.Settings["alpha"];

    private static Expr Power(Pair x) => Powers.Of(x, Alpha(x));

    /// <summary>The sign of b − a, also where both round to the same probability.</summary>
    private static Expr Order(Pair x)
    {
        Expr difference = x.IsOfProbabilities ? x.B - x.A : x.First.Surprisal - x.Second.Surprisal;
        return x.IsOfProbabilities ? Sign(difference) : Select(Eq(x.First.Surprisal, x.Second.Surprisal), 0, Sign(difference));
    }

    /// <summary>√a − √b, accurate where they are near.</summary>
    private static Expr RootDifference(Pair x) =>
        Select(Eq(x.A, x.B), 0, (x.A - x.B) / (x.First.Root + x.Second.Root)).Named("rootDifference");

    /// <summary>a/b − 1.</summary>
    private static Expr Excess(Pair x) => (x.IsOfProbabilities ? (x.A - x.B) / x.Second.Positive : ExpM1(x.LogRatio)).Named("excess");

    /// <summary>Whether differences of a and b would cancel; with probabilities as operands they do not.</summary>
    private static Expr IsNear(Pair x) => x.IsOfProbabilities ? Eq(x.A, x.A) : Abs(x.LogRatio) < 1;

    private static Expr Square(Pair x) => x.IsOfProbabilities
        ? (x.A - x.B) * Excess(x)
        : Select(IsNear(x), (x.A - x.B) * Excess(x), (Powers.Of(x, 2) - 2 * x.A) + x.B);

    /// <summary>A lane's part in the sum of Rényi's powers, which may be beyond the range of numbers.</summary>
    private static Expr Share(Pair x) => SoftMax(Powers.LogOf(x, Alpha(x)));

    private static DoubleWord LogShare(Pair x) => DoubleWord.LogSoftMax(Powers.LogOf(x, Alpha(x)));
}
