using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Divergences made of log(a/b): Kullback and Leibler's and its relatives.</summary>
internal static class RelativeEntropies
{
    public static PairFormula KullbackLeibler { get; } = new(
        "Σ p·log(p/q)",
        x => ZeroTimes(x.A, x.LogRatio),
        x => new(-x.A, -Quotient(x), QuotientPerSecond(x))
        {
            Logit = x.B * x.First.Others - x.A * x.Second.Others,
            LogitSecond = x.First.Total * (x.B * x.Second.Others),
        },
        x => new(
            ZeroTimes(x.A, x.LogRatio + 1),
            x.At(x.LogRatio + 1, Select(x.B > 0, double.NegativeInfinity, 0), double.PositiveInfinity),
            1 / x.A)
        {
            Logit = Centered(x),
            LogitSecond = (1 - 2 * x.A) * Centered(x) + x.A * x.First.Others,
        });

    public static PairFormula GeneralizedKullbackLeibler { get; } = new(
        "Σ p·log(p/q) − p + q",
        x => GeneralizedTerm(x.A, x.B, x.LogRatio),
        x => new(x.B - x.A, 1 - Quotient(x), QuotientPerSecond(x)),
        x => new(
            ZeroTimes(x.A, x.LogRatio),
            x.At(x.LogRatio, Select(x.B > 0, double.NegativeInfinity, 0), double.PositiveInfinity),
            1 / x.A));

    public static PairFormula Jeffreys { get; } = PairFormula.Symmetric(
        "Σ (p − q)·log(p/q)",
        x => ZeroTimes(x.A - x.B, x.LogRatio),
        x => new(
            (x.B - x.A) - ZeroTimes(x.B, x.LogRatio),
            x.At((1 - x.A / x.B) - x.LogRatio, Select(x.B > 0, double.PositiveInfinity, 0), double.NegativeInfinity),
            (1 + x.A / x.B) / x.B));

    public static PairFormula JensenShannon { get; } = new(
        "β·KL(p‖m) + (1 − β)·KL(q‖m), where m = β·p + (1 − β)·q",
        x => Beta(x) * OfMixture(x.A, Mixture(x)) + (1 - Beta(x)) * OfMixture(x.B, Mixture(x)),
        x => AgainstMixture(1 - Beta(x), x.B, Beta(x), x.A, Mixture(x)),
        x => AgainstMixture(Beta(x), x.A, 1 - Beta(x), x.B, Mixture(x)));

    /// <summary>a·log(a/b) − a + b ≥ 0, exact to the last digits also where a and b are near.</summary>
    private static Expr GeneralizedTerm(Expr a, Expr b, Expr logRatio)
    {
        Expr near = a * ExpResidual(-logRatio);
        Expr far = (a * logRatio - a) + b;
        return Select(Eq(a, 0), b, Select(Eq(b, 0), double.PositiveInfinity, Select(Abs(logRatio) < 0.25, near, far)));
    }

    private static Expr Beta(Pair x) => x.Settings["beta"];

    private static Expr Mixture(Pair x) => (Beta(x) * x.A + (1 - Beta(x)) * x.B).Named("mixture");

    // The linear parts of the terms cancel in the sum, and keep each of them from being negative.
    private static Expr OfMixture(Expr share, Expr mixture) => GeneralizedTerm(share, mixture, LogRatio(share, mixture));

    private static Slope AgainstMixture(Expr weight, Expr share, Expr otherWeight, Expr other, Expr mixture)
    {
        Expr logRatio = LogRatio(share, mixture);
        return new(
            weight * ZeroTimes(share, logRatio),
            weight * Select(Eq(mixture, 0), 0, logRatio),
            weight * otherWeight * other / mixture / share);
    }

    /// <summary>a/b, and 0 at a = 0 also where b is 0.</summary>
    private static Expr Quotient(Pair x) => Select(Eq(x.A, 0), 0, x.A / x.B).Named("quotient");

    /// <summary>a/b², and 0 at a = 0 also where b is 0.</summary>
    private static Expr QuotientPerSecond(Pair x) => Select(Eq(x.A, 0), 0, x.A / x.B / x.B);

    /// <summary>a·(log(a/b) − KL), and ∞ in a lane that makes the divergence infinite.</summary>
    private static Expr Centered(Pair x)
    {
        Expr term = ZeroTimes(x.A, x.LogRatio);
        return Select(Eq(term, double.PositiveInfinity), term, term - x.A * Sum(Distribution.Guarded(term, x.First, x.Second)));
    }
}
