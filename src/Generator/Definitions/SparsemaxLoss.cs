using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The Fenchel–Young loss of sparsemax, the projection p of a row of logits onto the simplex: its gradient is p − t.</summary>
/// <remarks>It is ½Σ(p − t)² + Σ t·max(0, τ − z), of which nothing is negative, where the targets t sum to 1.</remarks>
internal sealed class SparsemaxLoss
{
    private static readonly Form[] Forms = [LabelRows.Labelled, LabelRows.Distributed];

    private readonly Symbols _s;
    private readonly SimplexProjection _projection;

    private SparsemaxLoss(Symbols s) => (_s, _projection) = (s, new SimplexProjection(s["logit"]));

    public static CatalogueEntry Entry { get; } = new(Family.Loss, "Sparsemax", Forms, [], selection => selection.Form == 0 ? OfLabels() : OfTargets())
    {
        TargetInputs = [InputSpace.Probabilities],
    };

    private static LossDefinition OfLabels() => LabelRows.Define(
        "Sparsemax",
        "½Σ(p − t)² + max(0, τ − z_y), where p = max(0, z − τ) sums to 1, t is 1 at the label y and 0 elsewhere, and z = logit",
        [],
        s => On(s).OfLabel,
        s => Select(IsLabel, On(s)._projection.Share - 1, On(s)._projection.Share),
        s => On(s).Curvature) with
    {
        NumbersClasses = true,
        MarksUndefinedRows = true,
    };

    private static LossDefinition OfTargets() => new(
        "Sparsemax",
        "½Σ(z² − τ²) over z > τ, less Σ t·z, and ½Σ t², where max(0, z − τ) sums to 1, z = logit and t = target",
        Forms[1],
        [],
        s => On(s).OfDistribution)
    {
        Gradient = (s, operand) => operand.Name == "targets" ? s["target"] - s["logit"] : On(s)._projection.Share - s["target"],
        Hessian = (s, _) => On(s).Curvature,
        MarksUndefinedRows = true,
    };

    private static SparsemaxLoss On(Symbols s) => new(s);

    private Expr OfLabel
    {
        get
        {
            Expr share = _projection.Share, missed = 1 - AtLabel(share);
            Expr others = Sum(Select(LabelRows.IsLabelLane, 0, share * share)).Named("others");
            return 0.5 * (others + missed * missed) + AtLabel(_projection.Below);
        }
    }

    private Expr OfDistribution
    {
        get
        {
            Expr t = _s["target"], error = _projection.Share - t;
            Expr term = 0.5 * (error * error) + ZeroTimes(t, _projection.Below);

            // What targets lack of 1 moves the loss with the threshold, which has no place to move to where it is infinite.
            Expr lacking = 1 - Sum(t).Named("targetSum"), threshold = _projection.Threshold;
            return Sum(Distribution.Guarded(term, new Distribution(t, InputSpace.Probabilities)))
                + Select(Eq(threshold, double.PositiveInfinity), 0, lacking * threshold);
        }
    }

    private Expr Curvature => Select(_projection.IsInside, 1 - 1 / _projection.Count, 0);
}
