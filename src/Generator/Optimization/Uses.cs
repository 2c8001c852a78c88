using LossGen.Generator.Expressions;

namespace LossGen.Generator.Optimization;

/// <summary>How many distinct nodes (and roots) use each node.</summary>
internal static class Uses
{
    public static Dictionary<Expr, int> Count(IEnumerable<Expr> roots)
    {
        Dictionary<Expr, int> uses = [];
        foreach (Expr root in roots)
        {
            Visit(root, uses);
        }

        return uses;
    }

    private static void Visit(Expr expr, Dictionary<Expr, int> uses)
    {
        if (uses.TryGetValue(expr, out int count))
        {
            uses[expr] = count + 1;
            return;
        }

        uses[expr] = 1;
        foreach (Expr operand in expr.Operands)
        {
            Visit(operand, uses);
        }
    }
}
