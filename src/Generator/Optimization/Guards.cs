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

    // 0·log 0 is chosen away anyway: the shorter logarithm of 0 may be anything.
    private static readonly Rewriter OfLimits = new(node =>
        node.Op == Op.Select && node[0].Op == Op.Equal && node[0][1].Is(0) && node[1].Is(0)
            && node[2] is { Op: Op.Multiply } product && product[0].Equals(node[0][0]) && product[1] is { Op: Op.Guard } log
            && log[1].Op == Op.Select && log[1][0].Op == Op.Equal && log[1][0][1].Is(0) && IsSame(log[1][0][0], product[0])
            ? Formula.Select(node[0], 0, product[0] * Formula.Guard(log[0], log[1][2], log[2]).Named(log.Name)).Named(node.Name)
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

        KernelMath guarded = math.Map(OfDomains.Rewrite).Map(OfLimits.Rewrite);
        return OrdinaryRange.Of(Nodes(guarded)) is null ? math.Map(Dropped.Rewrite) : guarded;
    }

    // In ordinary blocks, which an operand's domain contains.
    private static bool IsSame(Expr x, Expr guarded) => x.Equals(guarded) || (guarded.Op == Op.Guard && x.Equals(guarded[1]));

    private static List<Expr> Nodes(KernelMath math) => Graph.Topological(math.Roots, _ => false);
}
