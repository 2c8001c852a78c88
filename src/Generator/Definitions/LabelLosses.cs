using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Cross-entropies of labels that count easy, hard or wrongly labelled rows otherwise.</summary>
internal static class LabelLosses
{
    private static readonly SettingDefinition[] PolySettings = [new("Epsilon", "epsilon", 1, SettingDomain.Finite)];

    private static readonly SettingDefinition[] PowerSettings = [new("Power", "power", 0.7, SettingDomain.LeftOpenUnit)];

    private static readonly SettingDefinition[] FocalSettings =
    [
        new("Gamma", "gamma", 2, SettingDomain.NonNegative),
        new("Alpha", "alpha", 1, SettingDomain.InOpenUnit, Neutral: 1),
    ];

    private static readonly Form[] PolyForms = [LabelRows.Labelled, LabelRows.Distributed];

    public static CatalogueEntry Poly1 { get; } = new(Family.Loss, "Poly1", PolyForms, PolySettings, selection => selection.Form == 1
        ? PolyOfTargets.Define(PolySettings)
        : LabelProbability.Define(
            "Poly1",
            "−log p_y + ε(1 − p_y), where p is the softmax of the row's logits and y the label",
            PolySettings,
            s => On(s).Surprisal + s["epsilon"] * On(s).Others,
            s => 1 + s["epsilon"] * On(s).Probability,
            s => -(s["epsilon"] * On(s).Probability) * On(s).Share * On(s).Share))
    {
        Inputs = [InputSpace.Logits],
        TargetInputs = [InputSpace.Probabilities],
    };

    public static CatalogueEntry GeneralizedCrossEntropy { get; } = new(Family.Loss, "GeneralizedCrossEntropy", [LabelRows.Labelled], PowerSettings, _ => LabelProbability.Define(
        "GeneralizedCrossEntropy",
        "(1 − p_y^q)/q, where p is the softmax of the row's logits, y the label and q = power",
        PowerSettings,
        s => -(ExpM1(-(s["power"] * On(s).Surprisal)) / s["power"]),
        HitPower,
        s => -(s["power"] * HitPower(s)) * On(s).Share * On(s).Share))
    {
        Inputs = [InputSpace.Logits],
    };

    public static CatalogueEntry MulticlassFocal { get; } = new(Family.Loss, "MulticlassFocal", [LabelRows.Labelled], FocalSettings, _ => LabelProbability.Define(
        "MulticlassFocal",
        "−α(1 − p_y)^γ·log p_y, where p is the softmax of the row's logits and y the label",
        FocalSettings,
        s => s["alpha"] * ZeroTimes(MissPower(s), On(s).Surprisal),
        s => s["alpha"] * FocalSlope(s),
        s => s["alpha"] * FocalBend(s)))
    {
        Inputs = [InputSpace.Logits],
    };

    private static LabelProbability On(Symbols s) => new(s);

    /// <summary>p^q.</summary>
    private static Expr HitPower(Symbols s) => Select(Eq(s["power"], 1), On(s).Probability, Exp(s["power"] * On(s).Log)).Named("hitPower");

    /// <summary>(1 − p)^γ.</summary>
    private static Expr MissPower(Symbols s)
    {
        Expr miss = On(s).Others, gamma = s["gamma"];
        Expr general = Select(Eq(miss, 0), 0, Exp(gamma * DoubleWord.Log(miss)));
        return Select(Eq(gamma, 2), miss * miss, Select(Eq(gamma, 1), miss, Select(Eq(gamma, 0), ToOne(miss), general))).Named("missPower");
    }

    // A row that is no distribution stays NaN.
    private static Expr ToOne(Expr x) => Select(Eq(x, x), 1, x);

    /// <summary>φ′ = (1 − p)^γ·(1 + γ·p·l/(1 − p)); the quotient goes to 1 where p does.</summary>
    private static Expr FocalSlope(Symbols s)
    {
        Expr quotient = Select(Eq(On(s).Others, 0), 1, On(s).Surprisal / On(s).Others);
        return (MissPower(s) * (1 + s["gamma"] * ZeroTimes(On(s).Probability, quotient))).Named("focalSlope");
    }

    /// <summary>φ″ = γ·p·(1 − p)^(γ − 2)·(2(1 − p) + l((γ − 1)p − (1 − p))), times the square of the share, which is at most 1 − p.</summary>
    private static Expr FocalBend(Symbols s)
    {
        Expr p = On(s).Probability, miss = On(s).Others, l = On(s).Surprisal;
        Expr bracket = 2 * ZeroTimes(p, miss) + ZeroTimes(p, l) * ((s["gamma"] - 1) * p - miss);
        Expr ratio = Select(Eq(miss, 0), 0, On(s).Share / miss);
        return s["gamma"] * MissPower(s) * bracket * ratio * ratio;
    }
}
