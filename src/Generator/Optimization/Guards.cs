using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Optimization;

/// <summary>Keeps the shorter forms of values where blocks can be asked whether they have them, and drops them elsewhere.</summary>
internal static class Guards
{
    /// <summary>The math with the shorter forms of ordinary blocks and what makes a block ordinary, or without any.</summary>
    /// <param name="math">What the kernel computes.</param>
    /// <param name="canAsk">Whether there are loops that ask blocks.</param>
    public static (KernelMath Math, IReadOnlyList<OrdinaryRange> Ranges) Apply(KernelMath math, bool canAsk)
    {
        KernelMath known = Mapped(math, canAsk ? Known : Dropped);
        if (!GuardsOf(known).Any())
        {
            return (known, []);
        }

        KernelMath guarded = Mapped(Mapped(Mapped(known, OfDomain), Known), OfLimit);
        IReadOnlyList<OrdinaryRange> ranges = OrdinaryRange.Of(GuardsOf(guarded).Select(guard => guard[0]).Distinct());
        return ranges.All(r => r.IsTestable) ? (Mapped(guarded, Decided), ranges) : (Mapped(math, Dropped), []);
    }

    // One rewriter for all expressions of a kernel, and none for two kernels: it remembers what they are called.
    private static KernelMath Mapped(KernelMath math, Func<Expr, Expr> rule) => math.Map(new Rewriter(rule).Rewrite);

    private static Expr Dropped(Expr node) => node.Op == Op.Guard ? node[2] : node;

    // A range of what a function computes is not asked for. All guards of a function have one condition.
    private static Expr Known(Expr node) => node.Op == Op.Guard && !OrdinaryRange.IsKnown(node[0]) ? node[2] : node;

    // "NaN outside of the domain" is a guard that no function makes.
    private static Expr OfDomain(Expr node) =>
        node.Op == Op.Select && node[2] is { Op: Op.Constant, Value: double.NaN } && node[1] is { Op: Op.Symbol, Level: Level.Lane }
            ? Expr.Of(Op.Guard, node[0], node[1], node).Named(node.Name)
            : node;

    // 0·log 0 is chosen away anyway: the shorter logarithm of 0 may be anything.
    private static Expr OfLimit(Expr node) =>
        node.Op == Op.Select && node[0].Op == Op.Equal && node[0][1].Is(0) && node[1].Is(0)
            && node[2] is { Op: Op.Multiply } product && product[0].Equals(node[0][0]) && product[1] is { Op: Op.Guard } log
            && log[1].Op == Op.Select && log[1][0].Op == Op.Equal && log[1][0][1].Is(0) && IsSame(log[1][0][0], product[0])
            ? Formula.Select(node[0], 0, product[0] * Formula.Guard(log[0], log[1][2], log[2]).Named(log.Name)).Named(node.Name)
            : node;

    // What blocks are asked is known then.
    private static Expr Decided(Expr node) => node.Op == Op.Guard ? Expr.Of(Op.Ordinarily, node[1], node[2]).Named(node.Name) : node;

    // In ordinary blocks, which an operand's domain contains.
    private static bool IsSame(Expr x, Expr guarded) => x.Equals(guarded) || (guarded.Op == Op.Guard && x.Equals(guarded[1]));

    private static IEnumerable<Expr> GuardsOf(KernelMath math) => Graph.Topological(math.Roots, _ => false).Where(node => node.Op == Op.Guard);
}
