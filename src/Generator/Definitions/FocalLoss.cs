using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Binary cross-entropy of which easy samples have little: a·(1 − p)^γ·(−log p), with p = σ(t) the probability of the true class.</summary>
internal static class FocalLoss
{
    private static readonly SettingDefinition[] Settings =
    [
        new("Gamma", "gamma", 2, SettingDomain.NonNegative, Neutral: 0),
        new("Alpha", "alpha", 0, SettingDomain.InOpenUnit, Neutral: 0),
    ];

    public static CatalogueEntry Entry { get; } = new(Family.Loss, "Focal", [BinaryLosses.Binary], Settings, selection => new(
        "Focal",
        "a·(1 − p)^γ·(−log p), where p = σ(y·f) is the probability of the true class, f = logit and y = target is "
            + BinaryLosses.Classes(selection) + "; a = α for +1 and 1 − α for −1, or 1 without α",
        BinaryLosses.Binary,
        Settings,
        s => Weight(s, selection) * (Hardness(s, selection) * Surprise(s, selection)))
    {
        Domain = s => Eq(Abs(BinaryLosses.Signed(s, selection)), 1),
        Gradient = (s, operand) => operand.Name == "logits"
            ? -(BinaryLosses.Signed(s, selection) * (Weight(s, selection) * Slope(s, selection)))
            : null,
        Hessian = (s, _) => Weight(s, selection) * Curvature(s, selection),
    });

    /// <summary>The logit of the true class.</summary>
    private static Expr True(Symbols s, Selection selection) => (BinaryLosses.Signed(s, selection) * s["logit"]).Named("trueLogit");

    private static Expr Weight(Symbols s, Selection selection) => s["alpha"].Is(0)
        ? 1
        : Select(BinaryLosses.Signed(s, selection) > 0, s["alpha"], 1 - s["alpha"]).Named("weight");

    // log(1 + e^−|t|): what −log p and −log(1 − p) have in common.
    private static Expr Common(Symbols s, Selection selection) => LogP1(Exp(-Abs(True(s, selection)))).Named("common");

    /// <summary>−log p.</summary>
    private static Expr Surprise(Symbols s, Selection selection) => (Max(0, 0 - True(s, selection)) + Common(s, selection)).Named("surprise");

    /// <summary>(1 − p)^γ by its logarithm, with the digits that an exponential would multiply the lack of.</summary>
    private static Expr Hardness(Symbols s, Selection selection)
    {
        if (s["gamma"].Is(0))
        {
            return 1;
        }

        Expr gamma = s["gamma"], at = Max(0, True(s, selection)), common = Common(s, selection);
        DoubleWord exponent = -gamma * new DoubleWord(at + common, Expr.Of(Op.SumLow, at, common));
        return Exp(exponent with { High = Select(Eq(gamma, 0), 0, exponent.High) }).Named("hardness");
    }

    // (1 − p)^γ·((1 − p) + γ·p·(−log p)).
    private static Expr Slope(Symbols s, Selection selection)
    {
        Expr t = True(s, selection);
        return Hardness(s, selection) * (Sigmoid(-t) + s["gamma"] * ZeroTimes(Sigmoid(t), Surprise(s, selection)));
    }

    // (1 − p)^γ·(p(1 − p)(1 + 2γ) + γ·p·(−log p)·(γp − (1 − p))).
    private static Expr Curvature(Symbols s, Selection selection)
    {
        Expr t = True(s, selection), gamma = s["gamma"];
        Expr lost = ZeroTimes(Sigmoid(t), Surprise(s, selection));
        return Hardness(s, selection) * (Sigmoid(t) * Sigmoid(-t) * (1 + 2 * gamma) + gamma * lost * (gamma * Sigmoid(t) - Sigmoid(-t)));
    }
}
