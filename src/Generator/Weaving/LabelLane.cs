using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Splits what differs in the lane of the label from what all other lanes compute.</summary>
internal sealed class LabelLane
{
    private readonly Dictionary<Expr, Expr> _atLabel = [];
    private readonly Dictionary<Expr, bool> _depends = [];

    /// <summary>The store, with the label's lane apart: it is patched once a row instead of compared in every lane.</summary>
    public OutputStore Split(OutputStore store) => !DependsOnLabel(store.Value)
        ? store
        : store with { Value = Branch(store.Value, 2), AtLabel = AtLabel(Branch(store.Value, 1)) };

    /// <summary>Moves "the value at the label" inwards, down to the operands.</summary>
    public Expr Gather(Expr node) => node.Op == Op.AtLabel ? AtLabel(node[0]) : node;

    private static Expr Branch(Expr expr, int branch) =>
        new Rewriter(node => node.Op == Op.Select && node[0].Op == Op.IsLabel ? node[branch] : node).Rewrite(expr);

    private Expr AtLabel(Expr lane)
    {
        if (!_atLabel.TryGetValue(lane, out Expr? result))
        {
            result = lane switch
            {
                { Level: < Level.Lane } => lane,
                { Op: Op.Symbol } => Formula.AtLabel(lane).Named(lane.Symbol + "AtLabel"),
                _ => lane.With([.. lane.Operands.Select(AtLabel)]).Named(lane.Name is null ? null : lane.Name + "AtLabel"),
            };
            _atLabel[lane] = result;
        }

        return result;
    }

    private bool DependsOnLabel(Expr expr)
    {
        if (!_depends.TryGetValue(expr, out bool depends))
        {
            depends = expr.Op == Op.IsLabel || expr.Operands.Any(DependsOnLabel);
            _depends[expr] = depends;
        }

        return depends;
    }
}
