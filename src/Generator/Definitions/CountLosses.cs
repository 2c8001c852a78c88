using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Deviances of counts and of positive amounts, whose mean is the exponential of the prediction.</summary>
internal static class CountLosses
{
    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target")];

    public static CatalogueEntry Poisson { get; } = CatalogueEntry.Elementwise(
        "Poisson",
        "e^f − y·f, where f = prediction is the log of a mean and y = target is at least 0",
        Operands,
        [],
        s => Select(Mean(s) < double.PositiveInfinity, Mean(s) - ZeroTimes(s["target"], s["prediction"]), Mean(s)),
        d => d with
        {
            Domain = s => And(s["target"] >= 0, s["target"] < double.PositiveInfinity),
            Gradient = (s, operand) => operand.Name == "predictions" ? Mean(s) - s["target"] : -s["prediction"],
            Hessian = (s, _) => Mean(s),
        });

    public static CatalogueEntry Gamma { get; } = CatalogueEntry.Elementwise(
        "Gamma",
        "f + y·e^−f, where f = prediction is the log of a mean and y = target is greater than 0",
        Operands,
        [],
        s => Select(Scaled(s, -1) < double.PositiveInfinity, s["prediction"] + Scaled(s, -1), Scaled(s, -1)),
        d => d with
        {
            Domain = s => And(s["target"] > 0, s["target"] < double.PositiveInfinity),
            Gradient = (s, operand) => operand.Name == "predictions" ? 1 - Scaled(s, -1) : Exp(-s["prediction"]),
            Hessian = (s, _) => Scaled(s, -1),
        });

    public static CatalogueEntry Tweedie { get; } = CatalogueEntry.Elementwise(
        "Tweedie",
        "e^((2 − p)f)/(2 − p) + y·e^((1 − p)f)/(p − 1), where f = prediction is the log of a mean, y = target is at least 0 and p = power",
        Operands,
        [new("Power", "power", 1.5, SettingDomain.InOneToTwo)],
        s => Raised(s) / (2 - s["power"]) + Scaled(s, 1 - s["power"]) / (s["power"] - 1),
        d => d with
        {
            Domain = s => And(s["target"] >= 0, s["target"] < double.PositiveInfinity),
            Gradient = (s, operand) => operand.Name == "predictions"
                ? Raised(s) - Scaled(s, 1 - s["power"])
                : Exp((1 - s["power"]) * (DoubleWord)s["prediction"]) / (s["power"] - 1),
            Hessian = (s, _) => (2 - s["power"]) * Raised(s) + (s["power"] - 1) * Scaled(s, 1 - s["power"]),
        });

    private static Expr Mean(Symbols s) => Exp(s["prediction"]).Named("mean");

    private static Expr Raised(Symbols s) => Exp((2 - s["power"]) * (DoubleWord)s["prediction"]).Named("raised");

    // y·e^(exponent·f) by the root of the exponential, in an order in which nothing leaves the range before the product does.
    private static Expr Scaled(Symbols s, Expr exponent)
    {
        Expr root = Exp(0.5 * exponent * (DoubleWord)s["prediction"]).Named("root"), square = root * root, y = s["target"];
        Expr product = Select(And(square > 1, square < double.PositiveInfinity), y * square, y * root * root);
        return Select(Eq(y, 0), 0, product).Named("scaled");
    }
}
