using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Definitions.LabelRows;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of how far the score of the right class is above the others.</summary>
internal static class MulticlassMargins
{
    private static readonly SettingDefinition Margin = SettingDefinition.Positive("Margin", "margin", 1);

    private static readonly SettingDefinition[] SumSettings = [Margin, new("Power", "power", 1, SettingDomain.OneOrTwo)];

    public static CatalogueEntry MultiMargin { get; } = new(Family.Loss, "MultiMargin", [Labelled], SumSettings, _ => Define(
        "MultiMargin",
        "Σ max(0, margin − z_y + zᵢ)^power / classes over all classes i but the label y, where z = logit",
        SumSettings,
        s => Sum(OfOthers(Raised(s, Max(0, Shortfall(s))), atLabel: Select(Eq(s["logit"], s["logit"]), 0, double.NaN))) / s[Symbols.Classes],
        s => PerClass(s, Slope(s)),
        s => PerClass(s, Bend(s), sign: 1)) with
    {
        NumbersClasses = true,
        MarksUndefinedRows = true,
    });

    public static CatalogueEntry CrammerSinger { get; } = new(Family.Loss, "CrammerSinger", [Labelled], [Margin], _ => Define(
        "CrammerSinger",
        "max(0, margin − z_y + max zᵢ) over all classes i but the label y, where z = logit",
        [Margin],
        s => Max(0, RunnerUpShortfall(s)) + Sum(Select(Eq(s["logit"], s["logit"]), 0, double.NaN)),
        s => Select(RunnerUpShortfall(s) > 0, Select(IsLabel, -1, Select(Eq(ClassNumber, FirstRunnerUp(s)), 1, 0)), 0),
        _ => 0) with
    {
        NumbersClasses = true,
        MarksUndefinedRows = true,
    });

    /// <summary>What the label's score lacks to be above the lane's by the margin.</summary>
    private static Expr Shortfall(Symbols s) => Below(s["margin"], AtLabel(s["logit"]), s["logit"]).Named("shortfall");

    // The difference of scores is rounded; with what that takes off, the sign is right also next to the kink.
    private static Expr Below(Expr margin, Expr label, Expr other)
    {
        Expr lead = label - other;
        return (margin - lead) - Expr.Of(Op.SumLow, label, -other);
    }

    private static Expr OfOthers(Expr term, Expr? atLabel = null) => Select(IsLabelLane, atLabel ?? 0, term);

    private static Expr Raised(Symbols s, Expr shortfall) => Select(Eq(s["power"], 2), shortfall * shortfall, shortfall);

    private static Expr Slope(Symbols s) => Select(Shortfall(s) > 0, Select(Eq(s["power"], 2), 2 * Shortfall(s), 1), 0);

    private static Expr Bend(Symbols s) => Select(Shortfall(s) > 0, Select(Eq(s["power"], 2), 2, 0), 0);

    private static Expr PerClass(Symbols s, Expr term, double sign = -1) =>
        Select(IsLabel, sign * Sum(OfOthers(term)), term) / s[Symbols.Classes];

    private static Expr Others(Symbols s) => Select(IsLabelLane, double.NegativeInfinity, s["logit"]);

    private static Expr RunnerUp(Symbols s) => MaxOverLanes(Others(s)).Named("runnerUp");

    private static Expr RunnerUpShortfall(Symbols s) => Below(s["margin"], AtLabel(s["logit"]), RunnerUp(s)).Named("shortfall");

    /// <summary>The number of the first class that has the highest score of the others.</summary>
    private static Expr FirstRunnerUp(Symbols s) =>
        -MaxOverLanes(Select(Eq(Others(s), RunnerUp(s)), -ClassNumber, double.NegativeInfinity)).Named("first");
}
