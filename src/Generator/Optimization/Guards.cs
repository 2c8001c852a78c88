using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Optimization;

/// <summary>Keeps the shorter forms of values where blocks can be asked whether they have them, and drops them elsewhere.</summary>
internal static class Guards
{
    private static readonly Rewriter Dropped = new(node => node.Op == Op.Guard ? node[2] : node);

    // "NaN outside of the domain" is a guard that no function makes.
    private static readonly Rewriter OfDomains = new(node =>
        node.Op == Op.Select && node[2] is { Op: Op.Constant, Value: double.NaN } && node[1] is { Op: Op.Symbol, Level: Level.Lane }
            ? Expr.Of(Op.Guard, node[0], node[1], node).Named(node.Name)
            : node);

    /// <summary>The math with the guards of ordinary blocks, or without any.</summary>
    /// <param name="math">What the kernel computes.</param>
    /// <param name="canAsk">Whether there are loops that ask blocks.</param>
    public static KernelMath Apply(KernelMath math, bool canAsk)
    {
        if (!canAsk || !Nodes(math).Any(node => node.Op == Op.Guard))
        {
            return math.Map(Dropped.Rewrite);
        }

        KernelMath guarded = math.Map(OfDomains.Rewrite);
        return OrdinaryRange.Of(Nodes(guarded)) is null ? math.Map(Dropped.Rewrite) : guarded;
    }

    private static List<Expr> Nodes(KernelMath math) => Graph.Topological(math.Roots, _ => false);
}
