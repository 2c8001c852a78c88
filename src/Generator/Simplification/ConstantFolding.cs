using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Computes what depends on nothing, in double and without transcendental functions.</summary>
internal static class ConstantFolding
{
    /// <summary>The folded node, or null if it is not an operation over constants.</summary>
    public static Expr? Fold(Expr node)
    {
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
}
