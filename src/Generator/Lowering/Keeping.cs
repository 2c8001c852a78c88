using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>Lets the last pass read an expensive value that the pass before it has already computed.</summary>
/// <remarks>
/// The value waits in the output buffer that the last pass will overwrite. That buffer may be the memory of an operand,
/// so this is done only where the last pass needs nothing else but the kept value.
/// </remarks>
internal static class Keeping
{
    public static List<LanePass> Apply(List<LanePass> passes)
    {
        if (passes.Count < 2 || passes[passes.Count - 1].Stores.Count == 0 || Shared(passes) is not { } kept)
        {
            return passes;
        }

        LanePass last = passes[passes.Count - 1];
        LanePass before = passes[passes.Count - 2];
        Dictionary<Expr, Expr> replaced = [];
        List<OutputStore> stores = [.. last.Stores.Select(s => s with { Value = Replace(s.Value, kept, replaced) })];
        LanePass lean = LaneScheduler.Pass(last.Reductions, stores);
        if (last.Reductions.Count > 0 || lean.Values.Any(IsOperand))
        {
            return passes;
        }

        return [.. passes.Take(passes.Count - 2), LaneScheduler.Pass(before.Reductions, before.Stores, kept), lean];
    }

    // What is known once a row stays as it is, even if it was reduced from the kept value.
    private static Expr Replace(Expr expr, Expr kept, Dictionary<Expr, Expr> done)
    {
        if (expr.Level < Level.Lane)
        {
            return expr;
        }

        if (!done.TryGetValue(expr, out Expr? result))
        {
            result = expr.Equals(kept)
                ? LaneScheduler.KeptSymbol
                : expr.With([.. expr.Operands.Select(o => Replace(o, kept, done))]);
            done[expr] = result;
        }

        return result;
    }

    private static bool IsOperand(Expr value) =>
        value.Op == Op.Symbol && value.Level == Level.Lane && !value.Equals(LaneScheduler.KeptSymbol);

    /// <summary>The last function value that both of the last two passes compute.</summary>
    private static Expr? Shared(List<LanePass> passes)
    {
        HashSet<Expr> before = [.. passes[passes.Count - 2].Values];
        return passes[passes.Count - 1].Values.LastOrDefault(v => v.Level == Level.Lane && v.Op == Op.Scale && before.Contains(v));
    }
}
