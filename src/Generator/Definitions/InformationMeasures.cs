using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Measures of the information in one distribution, or in p seen through q.</summary>
internal static class InformationMeasures
{
    private static readonly Operand[] OneOperand = [new("p", "pk")];

    private static readonly Form Elements = new(Shape.Elementwise, OneOperand);

    private static readonly Form Rows = new(Shape.RowWise, OneOperand) { RowLength = RowLength.Optional };

    private static readonly InputSpace[] Spaces = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits];

    public static CatalogueEntry SelfInformation { get; } = Measure("SelfInformation", Elements, selection => new(
        "SelfInformation",
        "−log p",
        Elements,
        [],
        s => Unit(selection) * LogRatio(1, s["pk"]))
    {
        Domain = s => And(s["pk"] >= 0, s["pk"] <= 1),
        Gradient = (s, _) => -(Unit(selection) / Abs(s["pk"])),
        Hessian = (s, _) => Unit(selection) / s["pk"] / s["pk"],
    });

    public static CatalogueEntry BinaryEntropy { get; } = Measure("BinaryEntropy", Elements, selection => new(
        "BinaryEntropy",
        "−p·log p − (1 − p)·log(1 − p)",
        Elements,
        [],
        s => Unit(selection) * (EntropyTerm(s["pk"]) - ZeroTimes(1 - s["pk"], LogP1(-s["pk"]))))
    {
        Domain = s => And(s["pk"] >= 0, s["pk"] <= 1),
        Gradient = (s, _) => Unit(selection) * LogRatio(1 - s["pk"], s["pk"]),
        Hessian = (s, _) => -(Unit(selection) / Abs(s["pk"])) / (1 - s["pk"]),
    });

    public static CatalogueEntry Entropy { get; } = Measure("Entropy", Rows, EntropyOf) with { Inputs = Spaces };

    /// <summary>What turns nats into the unit.</summary>
    public static Expr Unit(Selection selection) => selection.Unit switch
    {
        InformationUnit.Bits => 1.4426950408889634,
        InformationUnit.Dits => 0.43429448190325183,
        _ => 1,
    };

    private static CatalogueEntry Measure(string kind, Form form, Func<Selection, LossDefinition> define) =>
        new(Family.Information, kind, [form], [], define) { Inputs = [InputSpace.Probabilities], HasUnit = true };

    private static LossDefinition EntropyOf(Selection selection)
    {
        return new("Entropy", "−Σ p·log p", Rows, [], s => Unit(selection) * Sum(Distribution.Guarded(InUnits(Of(s)), Of(s))))
        {
            Gradient = (s, _) => Unit(selection) * Slope(Of(s)),
            Hessian = (s, _) => Unit(selection) * Bend(Of(s)),
            MarksUndefinedRows = selection.Input != InputSpace.Logits,
        };

        Distribution Of(Symbols s) => new(s["pk"], selection.Input);

        // A unit rounds twice more: the softmax in front of it must be the better for it.
        Expr InUnits(Distribution p) => selection.Unit == InformationUnit.Nats || p.Space != InputSpace.Logits
            ? Term(p)
            : ZeroTimes(Exp(p.Log), 0 - p.Log.Rounded);
    }

    private static Expr Term(Distribution p) => ZeroTimes(p.Probability, p.Surprisal);

    private static Expr Slope(Distribution p) => p.Space switch
    {
        InputSpace.Probabilities => p.Surprisal - 1,
        InputSpace.LogProbabilities => ZeroTimes(p.Probability, p.Surprisal - 1),
        _ => Term(p) - p.Probability * Sum(Term(p)),
    };

    private static Expr Bend(Distribution p) => p.Space switch
    {
        InputSpace.Probabilities => -1 / p.Positive,
        InputSpace.LogProbabilities => ZeroTimes(p.Probability, p.Surprisal - 2),
        _ => (1 - 2 * p.Probability) * Slope(p) - p.Probability * p.Others,
    };
}
