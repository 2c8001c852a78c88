using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Computes what depends on nothing, in double and without transcendental functions.</summary>
internal static class ConstantFolding
{
    /// <summary>The folded node, or null if it is not an operation over constants.</summary>
    public static Expr? Fold(Expr node)
    {
        if (node.Op == Op.Select && IsConstant(node[0]))
        {
            return Holds(node[0]) ? node[1] : node[2];
        }

        if (node.Operands.Length == 0 || node.Operands.Any(o => o.Op != Op.Constant))
        {
            return null;
        }

        double[] x = [.. node.Operands.Select(o => o.Value)];
        return node.Op switch
        {
            Op.Add => x[0] + x[1],
            Op.Subtract => x[0] - x[1],
            Op.Multiply => x[0] * x[1],
            Op.Divide => x[0] / x[1],
            Op.Negate => -x[0],
            Op.Absolute => Math.Abs(x[0]),
            _ => null,
        };
    }

    private static bool IsConstant(Expr condition) =>
        condition.Op is (Op.Less or Op.LessOrEqual or Op.Equal) && condition.Operands.All(o => o.Op == Op.Constant);

    private static bool Holds(Expr condition) => condition.Op switch
    {
        Op.Less => condition[0].Value < condition[1].Value,
        Op.LessOrEqual => condition[0].Value <= condition[1].Value,
        _ => condition[0].Value == condition[1].Value,
    };
}
