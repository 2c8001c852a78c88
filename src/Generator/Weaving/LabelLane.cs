using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Splits what differs in the lane of the label from what all other lanes compute.</summary>
internal static class LabelLane
{
    /// <summary>The store, with the label's lane apart: it is patched once a row instead of compared in every lane.</summary>
    public static OutputStore Split(OutputStore store) => !DependsOnLabel(store.Value)
        ? store
        : store with { Value = Branch(store.Value, 2), AtLabel = AtLabel(Branch(store.Value, 1)) };

    /// <summary>Moves "the value at the label" inwards, down to the operands.</summary>
    public static Expr Gather(Expr node) => node.Op == Op.AtLabel ? AtLabel(node[0]) : node;

    private static Expr Branch(Expr expr, int branch) =>
        new Rewriter(node => node.Op == Op.Select && node[0].Op == Op.IsLabel ? node[branch] : node).Rewrite(expr);

    private static Expr AtLabel(Expr lane) => lane switch
    {
        { Level: < Level.Lane } => lane,
        { Op: Op.Symbol } => Formula.AtLabel(lane).Named(lane.Symbol + "AtLabel"),
        _ => lane.With([.. lane.Operands.Select(AtLabel)]).Named(lane.Name is null ? null : lane.Name + "AtLabel"),
    };

    private static bool DependsOnLabel(Expr expr) => expr.Op == Op.IsLabel || expr.Operands.Any(DependsOnLabel);
}
