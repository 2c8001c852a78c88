using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of y·f, a raw score f times its class y as −1 or +1.</summary>
internal static class MarginLosses
{
    private static readonly Form Scores = BinaryLosses.Hinged;

    private static readonly Form Pairs = new(Shape.Elementwise,
        [new("firsts", "first"), new("seconds", "second"), new("targets", "target", OperandType.ElementOrFlag)])
    {
        Encodings = [LabelEncoding.PlusMinusOne, LabelEncoding.ZeroOne],
    };

    public static CatalogueEntry SquaredHinge { get; } = Of(
        "SquaredHinge",
        "max(0, margin − y·f)²",
        Scores,
        [SettingDefinition.Positive("Margin", "margin", 1)],
        (s, y) =>
        {
            Expr shortfall = Max(0, s["margin"] - y * s["prediction"]).Named("shortfall");
            return shortfall * shortfall;
        });

    public static CatalogueEntry SmoothedHinge { get; } = Of(
        "SmoothedHinge",
        "0 where v ≤ 0, v²/2α where v ≤ α, otherwise v − ½α, with v = 1 − y·f",
        Scores,
        [new("Alpha", "alpha", 1, SettingDomain.NonNegative)],
        (s, y) =>
        {
            Expr v = Shortfall(s, y);
            return Select(s["alpha"] > 0, Min(1, v / s["alpha"]) * (v - 0.5 * Min(s["alpha"], v)), v);
        },
        (s, y) => -(y * Select(s["alpha"] > 0, Min(1, Shortfall(s, y) / s["alpha"]), Select(Shortfall(s, y) > 0, 1, 0))),
        (s, y) => Select(s["alpha"] > 0, Select(And(Shortfall(s, y) > 0, IsWithin(s, y)), 1 / s["alpha"], 0), 0));

    public static CatalogueEntry ModifiedHuber { get; } = Of(
        "ModifiedHuber",
        "max(0, 1 − y·f)² where y·f ≥ −1, otherwise −4·y·f",
        Scores,
        [],
        (s, y) => Select(Agreement(s, y) < -1, -4 * Agreement(s, y), Shortfall(s, y) * Shortfall(s, y)));

    public static CatalogueEntry Perceptron { get; } = Of(
        "Perceptron",
        "max(0, −y·f)",
        Scores,
        [],
        (s, y) => Max(0, 0 - Agreement(s, y)));

    public static CatalogueEntry Logistic { get; } = Of(
        "Logistic",
        "log(1 + e^(−y·f))",
        Scores,
        [],
        (s, y) => Softplus(-Agreement(s, y)));

    public static CatalogueEntry Exponential { get; } = Of(
        "Exponential",
        "e^(−β·y·f)",
        Scores,
        [SettingDefinition.Positive("Beta", "beta", 1)],
        Decayed,
        (s, y) => -(y * (s["beta"] * Decayed(s, y))),
        (s, y) => s["beta"] * (s["beta"] * Decayed(s, y)).Named("pull"));

    public static CatalogueEntry MarginRanking { get; } = Of(
        "MarginRanking",
        "max(0, margin − y·(a − b)), where a = first, b = second",
        Pairs,
        [new("Margin", "margin", 0, SettingDomain.NonNegative)],
        (s, y) => Max(0, (s["margin"] - y * (s["first"] - s["second"])).Named("shortfall")));

    /// <summary>A loss of scores and classes, whose derivatives are stated or derived.</summary>
    private static CatalogueEntry Of(
        string kind,
        string description,
        Form form,
        SettingDefinition[] settings,
        Func<Symbols, Expr, Expr> value,
        Func<Symbols, Expr, Expr?>? gradient = null,
        Func<Symbols, Expr, Expr?>? hessian = null) => new(Family.Loss, kind, [form], settings, selection => new(
        kind,
        $"{description}; {(form == Scores ? "f = prediction and " : "")}y = target is {BinaryLosses.Classes(selection)}",
        form,
        settings,
        s => value(s, BinaryLosses.Signed(s, selection)))
        {
            Domain = s => Eq(Abs(BinaryLosses.Signed(s, selection)), 1),
            Gradient = (s, operand) => operand.Name == "predictions" ? gradient?.Invoke(s, BinaryLosses.Signed(s, selection)) : null,
            Hessian = (s, _) => hessian?.Invoke(s, BinaryLosses.Signed(s, selection)),
        });

    // The product keeps the digits that an exponential would multiply the lack of.
    private static Expr Decayed(Symbols s, Expr y) => Exp(-(s["beta"] * y) * (DoubleWord)s["prediction"]).Named("decayed");

    private static Expr Agreement(Symbols s, Expr y) => (y * s["prediction"]).Named("agreement");

    private static Expr Shortfall(Symbols s, Expr y) => Max(0, 1 - Agreement(s, y)).Named("shortfall");

    // v ≤ α: where 1 − y·f is rounded, 1 − α is not, and the other way round.
    private static Expr IsWithin(Symbols s, Expr y) => And(Shortfall(s, y) <= s["alpha"], 1 - s["alpha"] <= Agreement(s, y));
}
