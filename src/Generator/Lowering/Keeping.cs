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
        LaneRewriter fromKept = new(value => value.Equals(kept) ? LaneScheduler.KeptSymbol : null);
        List<OutputStore> stores = [.. last.Stores.Select(s => s with { Value = fromKept.Rewrite(s.Value) })];
        LanePass lean = LaneScheduler.Pass(last.Reductions, stores);
        if (last.Reductions.Count > 0 || lean.Values.Any(IsOperand))
        {
            return passes;
        }

        return [.. passes.Take(passes.Count - 2), LaneScheduler.Pass(before.Reductions, before.Stores, kept), lean];
    }

    private static bool IsOperand(Expr value) =>
        value.Op == Op.Symbol && value.Level == Level.Lane && !LaneScheduler.IsKept(value);

    /// <summary>The last function value that both of the last two passes compute.</summary>
    private static Expr? Shared(List<LanePass> passes)
    {
        HashSet<Expr> before = [.. passes[passes.Count - 2].Values];
        return passes[passes.Count - 1].Values.LastOrDefault(v => v.Level == Level.Lane && v.Op == Op.Scale && before.Contains(v));
    }
}
