using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Poly-1 of a distribution over the classes: Σ t·(−log p + ε(1 − p)).</summary>
internal static class PolyOfTargets
{
    public static LossDefinition Define(SettingDefinition[] settings) =>
        new("Poly1", "Σ t·(−log p + ε(1 − p)), where p is the softmax of the row's logits and t = target", LabelRows.Distributed, settings, Value)
        {
            Gradient = (s, operand) => operand.Name == "targets" ? Cost(s) : Slope(s),
            Hessian = (s, _) => Bend(s),
            LogSumExp = s => LogSumExp(s["logit"]),
            MarksUndefinedRows = true,
        };

    private static Distribution Model(Symbols s) => new(s["logit"], InputSpace.Logits);

    private static Distribution Targets(Symbols s) => new(s["target"], InputSpace.Probabilities);

    private static Expr Cost(Symbols s) => Model(s).Surprisal + s["epsilon"] * Model(s).Others;

    private static Expr Value(Symbols s) =>
        Distribution.Defined(Sum(Distribution.Guarded(ZeroTimes(s["target"], Cost(s)), Targets(s))), Model(s));

    // As in cross-entropy, the label's part of a hard target comes from the other classes.
    private static Expr Slope(Symbols s) =>
        Model(s).Probability * Targets(s).Others - s["target"] * Model(s).Others - s["epsilon"] * Model(s).Probability * Excess(s);

    private static Expr Bend(Symbols s)
    {
        Expr p = Model(s).Probability, others = Model(s).Others;
        return Targets(s).Total * (p * others) - s["epsilon"] * p * ((others - p) * Excess(s));
    }

    /// <summary>t − Σ t·p, the target against its mean under the model.</summary>
    private static Expr Excess(Symbols s)
    {
        Expr hit = s["target"] * Model(s).Probability;
        return s["target"] * Model(s).Others - (Sum(hit) - hit);
    }
}
