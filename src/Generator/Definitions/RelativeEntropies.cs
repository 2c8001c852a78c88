using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Divergences made of log(a/b): Kullback and Leibler's and its relatives.</summary>
internal static class RelativeEntropies
{
    /// <summary>2¹⁰⁰: a quotient from which on a sum is as good as its larger term, and which no type has trouble with.</summary>
    private const double Large = 1.2676506002282294e30;

    public static PairFormula KullbackLeibler { get; } = new(
        "Σ p·log(p/q)",
        Term,
        x => new(-x.A, -Quotient(x), QuotientPerSecond(x), 0)
        {
            Logit = x.B * x.First.Others - x.A * x.Second.Others,
            LogitSecond = x.First.Total * (x.B * x.Second.Others),
        },
        x => new(
            ZeroTimes(x.A, x.LogRatio + 1),
            x.At(x.LogRatio + 1, Select(x.B > 0, double.NegativeInfinity, 0), double.PositiveInfinity),
            1 / x.First.Positive,
            ZeroTimes(x.A, x.LogRatio + 2))
        {
            Logit = Centered(x),
            LogitSecond = ZeroTimes(1 - 2 * x.A, Centered(x)) + x.A * x.First.Others,
        });

    public static PairFormula GeneralizedKullbackLeibler { get; } = new(
        "Σ p·log(p/q) − p + q",
        x => x.At(GeneralizedTerm(x.A, x.B, x.LogRatio), x.B, double.PositiveInfinity),
        x => new(x.B - x.A, 1 - Quotient(x), QuotientPerSecond(x), x.B) { BareLog = -x.A, BareLogSecond = 0 },
        x => new(
            ZeroTimes(x.A, x.LogRatio),
            x.At(x.LogRatio, Select(x.B > 0, double.NegativeInfinity, 0), double.PositiveInfinity),
            1 / x.First.Positive,
            ZeroTimes(x.A, x.LogRatio + 1)));

    public static PairFormula Jeffreys { get; } = PairFormula.Symmetric(
        "Σ (p − q)·log(p/q)",
        x => x.At(ZeroTimes(x.A - x.B, x.LogRatio), Select(x.Second.IsZero, 0, double.PositiveInfinity), double.PositiveInfinity),
        x => new(
            (x.B - x.A) - ZeroTimes(x.B, x.LogRatio),
            x.At((1 - x.Ratio) - x.LogRatio, Select(x.B > 0, double.PositiveInfinity, 0), double.NegativeInfinity),
            (1 + Quotient(x)) / x.Second.Positive,
            2 * x.B - ZeroTimes(x.B, x.LogRatio))
        {
            BareLog = -x.A - ZeroTimes(x.B, x.LogRatio),
            BareLogSecond = ZeroTimes(x.B, 1 - x.LogRatio),
        });

    public static PairFormula JensenShannon { get; } = new(
        "β·KL(p‖m) + (1 − β)·KL(q‖m), where m = β·p + (1 − β)·q",
        x => Beta(x) * OfMixture(x, Beta(x)) + (1 - Beta(x)) * OfMixture(x.Swapped, 1 - Beta(x)),
        x => AgainstMixture(x.Swapped, 1 - Beta(x)),
        x => AgainstMixture(x, Beta(x)));

    // Both sum to 1 for logits, and the divergence of nearly equal ones would be a small difference of large terms.
    private static Expr Term(Pair x) => x.IsOfLogits
        ? x.At(TermOfLogits(x.A, x.B, x.Swapped.LogRatioInFull.Renormalized().Named("excess")), x.B, double.PositiveInfinity)
        : PlainTerm(x);

    /// <summary>a·log(a/b) with its limits, which the logarithm of a quotient of probabilities has by itself.</summary>
    private static Expr PlainTerm(Pair x) => x.IsOfProbabilities
        ? ZeroTimes(x.A, x.LogRatio)
        : x.At(ZeroTimes(x.A, x.LogRatio), 0, double.PositiveInfinity);

    /// <summary>a·log(a/b) − a + b ≥ 0 where neither is 0, of log(b/a) in two words.</summary>
    private static Expr TermOfLogits(Expr a, Expr b, DoubleWord excess) =>
        Select(excess.High < 1, a * ExpResidual(excess), (b - a) - ZeroTimes(a, excess.High));

    /// <summary>a·log(a/b) − a + b ≥ 0 where neither is 0, exact to the last digits also where a and b are near.</summary>
    private static Expr GeneralizedTerm(Expr a, Expr b, Expr logRatio)
    {
        Expr near = a * ExpResidual(-logRatio);
        Expr far = (ZeroTimes(a, logRatio) - a) + b;
        return Select(Abs(logRatio) < 0.25, near, far);
    }

    private static Expr Beta(Pair x) => x.Settings["beta"];

    private static Expr Mixture(Pair x, Expr share) => (share * x.A + (1 - share) * x.B).Named("mixture");

    // The linear parts of the terms cancel in the sum, and keep each of them from being negative.
    private static Expr OfMixture(Pair x, Expr share) =>
        Select(x.First.IsZero, Mixture(x, share), GeneralizedTerm(x.A, Mixture(x, share), LogOfMixture(x, share)));

    /// <summary>log(a/m), which is 0 where both are. Where a and b are near, a rounded m would leave no digit of it.</summary>
    private static Expr LogOfMixture(Pair x, Expr share)
    {
        Expr inside = x.IsOfProbabilities ? OfExcess(x, share) : OfLogs(x, share);
        return Select(x.First.IsZero, Select(x.Second.IsZero, 0, double.NegativeInfinity), -inside).Named("logOfMixture");
    }

    // m/a = 1 + (1 − β)·(b − a)/a, unless the quotient may overflow.
    private static Expr OfExcess(Pair x, Expr share)
    {
        Expr excess = ((x.B - x.A) / x.First.Positive).Named("excess");
        return Select(excess < Large, LogP1((1 - share) * excess), LogRatio(Mixture(x, share), x.A));
    }

    // The same with eᵈ for b/a, and from the other side for large d: m/b = 1 + β·(a/b − 1).
    private static Expr OfLogs(Pair x, Expr share)
    {
        Expr other = -x.LogRatio;
        Expr isNear = other < 1;
        Expr rest = LogP1(Select(isNear, 1 - share, share) * ExpM1(Select(isNear, other, -other)));
        return Select(isNear, rest, other + rest);
    }

    private static Slope AgainstMixture(Pair x, Expr share)
    {
        Expr logRatio = LogOfMixture(x, share);
        Expr part = Select(x.Second.IsZero, 0, Select(x.First.IsZero, 1, (1 - share) * x.B / Mixture(x, share)));
        return new(
            share * ZeroTimes(x.A, logRatio),
            share * logRatio,
            share * part / Select(x.Second.IsZero, 1, x.First.Positive),
            share * ZeroTimes(x.A, logRatio + part));
    }

    /// <summary>a/b, and 0 at a = 0 also where b is 0.</summary>
    private static Expr Quotient(Pair x) => Select(x.First.IsZero, 0, x.Ratio).Named("quotient");

    /// <summary>a/b², and 0 at a = 0 also where b is 0.</summary>
    private static Expr QuotientPerSecond(Pair x) => Select(x.First.IsZero, 0, x.Ratio / x.Second.Positive);

    /// <summary>a·(log(a/b) − KL), and ∞ in a lane that makes the divergence infinite.</summary>
    private static Expr Centered(Pair x)
    {
        Expr term = PlainTerm(x);
        return Select(Eq(term, double.PositiveInfinity), term, term - ZeroTimes(x.A, Sum(Distribution.Guarded(Term(x), x.First, x.Second))));
    }
}
