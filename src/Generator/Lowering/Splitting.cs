using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>Splits a pass that has more reductions than the loops of the library.</summary>
/// <remarks>What two parts need is computed in both. Reductions are independent of each other, so that no bit changes.</remarks>
internal static class Splitting
{
    private const int MostReductions = 4;

    /// <summary>The parts, the last of which writes the outputs.</summary>
    /// <param name="pass">The pass.</param>
    public static IReadOnlyList<LanePass> Apply(LanePass pass)
    {
        List<LanePass> parts = [];
        for (int first = 0; first == 0 || first < pass.Reductions.Count; first += MostReductions)
        {
            bool isLast = first + MostReductions >= pass.Reductions.Count;
            parts.Add(isLast && first == 0 ? pass : Part(pass, [.. pass.Reductions.Skip(first).Take(MostReductions)], isLast));
        }

        return parts;
    }

    private static LanePass Part(LanePass pass, IReadOnlyList<Expr> reductions, bool isLast)
    {
        LanePass part = pass with { Reductions = reductions, Stores = isLast ? pass.Stores : [] };
        HashSet<Expr> needed = [.. Graph.Topological(reductions.Select(r => r[0]).Concat(part.Stores.Select(s => s.Value)), node => node.Level < Level.Lane)];
        return new LanePass([.. pass.Values.Where(needed.Contains)], reductions, part.Stores, null, pass.Heavy) { IsLook = pass.IsLook };
    }
}
