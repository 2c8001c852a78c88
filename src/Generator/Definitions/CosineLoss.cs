using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The cosine loss of two rows: 1 − cos, or, of rows that a label calls dissimilar, max(0, cos − margin).</summary>
internal sealed class CosineLoss
{
    private static readonly Operand[] Pair = [new("predictions", "prediction"), new("targets", "target")];

    private static readonly Form[] Forms =
    [
        new(Shape.RowWise, Pair),
        new(Shape.RowWise, [.. Pair, new("labels", "label", OperandType.Label)]) { Encodings = [LabelEncoding.PlusMinusOne, LabelEncoding.ZeroOne] },
    ];

    private static readonly SettingDefinition[] Settings = [new("Margin", "margin", 0, SettingDomain.Cosine) { NeedsLabels = true }];

    private readonly Symbols _s;
    private readonly bool _hasLabels;
    private readonly RowVector _first;
    private readonly RowVector _second;

    private CosineLoss(Symbols s, bool hasLabels)
    {
        (_s, _hasLabels) = (s, hasLabels);
        _first = new RowVector(s["prediction"], s["prediction"], "prediction");
        _second = new RowVector(s["target"], s["target"], "target");
    }

    public static CatalogueEntry Entry { get; } = new(Family.Loss, "Cosine", Forms, Settings, selection =>
    {
        bool hasLabels = selection.Form == 1;
        CosineLoss On(Symbols s) => new(s, hasLabels);
        string dissimilar = hasLabels ? " where the label is 1, otherwise max(0, cos(a, b) − margin)" : "";
        return new("Cosine", $"1 − cos(a, b){dissimilar}, where a and b are the rows of predictions and of targets", Forms[selection.Form], Settings, s => On(s).Value)
        {
            Gradient = (s, operand) => operand.Name == "targets" ? On(s).Slope(On(s)._second, On(s)._first) : On(s).Slope(On(s)._first, On(s)._second),
            Hessian = (s, _) => On(s).Curvature,
            MarksUndefinedRows = true,
        };
    });

    private Expr Value => Signed(Clamp(1 - Cosine, 0, 2), Max(0, Cosine - _s["margin"]));

    // A row of zeros has no direction: its cosine with anything is 0.
    private Expr Cosine
    {
        get
        {
            Expr product = Sum(_first.Scaled * _second.Scaled).Named("product");
            return (product / _first.Divisor / _second.Divisor).Named("cosine");
        }
    }

    // The label's number is in no lane, so that it may be −1.
    private static Expr IsSimilar => AtLabel(LabelRows.ClassNumber) > 0;

    private Expr Slope(RowVector of, RowVector other) => ForSimilar(of.Over(Cosine * of.Unit - other.Unit));

    private Expr Curvature
    {
        get
        {
            Expr u = _first.Unit, v = _second.Unit;
            return ForSimilar(_first.Over(_first.Over(Cosine + 2 * (u * v) - 3 * (Cosine * (u * u)))));
        }
    }

    /// <summary>A derivative of 1 − cos; of dissimilar rows it is the negative, as far as they pull.</summary>
    private Expr ForSimilar(Expr derivative) => Signed(derivative, Select(Cosine > _s["margin"], -derivative, 0));

    private Expr Signed(Expr similar, Expr dissimilar) => _hasLabels ? Select(IsSimilar, similar, dissimilar) : similar;
}
