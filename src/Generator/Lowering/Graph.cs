using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>Questions about which nodes an expression depends on.</summary>
internal static class Graph
{
    /// <summary>Whether a node is a reduction over an axis.</summary>
    public static bool Reduces(Expr node, Level axis) => axis == Level.Lane
        ? node.Op is Op.Sum or Op.SumOfOthers or Op.Max or Op.NearMax
        : node.Op == Op.SumOverRows;

    /// <summary>The distinct nodes of the expressions, operands before users.</summary>
    /// <param name="roots">The expressions.</param>
    /// <param name="stop">Below which nodes nothing is visited.</param>
    /// <param name="priority">
    /// The operand with the largest value comes first. Without it, the longest chain does: what is short then does not wait
    /// for what is long.
    /// </param>
    public static List<Expr> Topological(IEnumerable<Expr> roots, Func<Expr, bool> stop, Func<Expr, int>? priority = null)
    {
        priority ??= node => node.Height;
        List<Expr> order = [];
        HashSet<Expr> seen = [];
        foreach (Expr root in roots)
        {
            Visit(root, stop, priority, seen, order);
        }

        return order;
    }

    /// <summary>The reductions over an axis that the expression needs, those inside other reductions included.</summary>
    public static IEnumerable<Expr> ReductionsIn(Expr expr, Level axis) =>
        Topological([expr], _ => false).Where(node => Reduces(node, axis));

    /// <summary>What the expressions read at the row's label.</summary>
    public static List<Expr> Gathers(IEnumerable<Expr> roots) =>
        [.. Topological(roots, _ => false).Where(node => node.Op == Op.AtLabel)];

    private static void Visit(Expr node, Func<Expr, bool> stop, Func<Expr, int> priority, HashSet<Expr> seen, List<Expr> order)
    {
        if (!seen.Add(node))
        {
            return;
        }

        if (!stop(node))
        {
            foreach (Expr operand in node.Operands.OrderByDescending(priority))
            {
                Visit(operand, stop, priority, seen, order);
            }
        }

        order.Add(node);
    }
}
