using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Computes what depends on nothing, in double and without transcendental functions.</summary>
internal static class ConstantFolding
{
    private const int FractionBits = 52;
    private const int ExponentBias = 1023;
    private const int LargestExponent = 1022;
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The folded node, or null if it is not an operation over constants.</summary>
    public static Expr? Fold(Expr node)
    {
        if (node.Op == Op.Select && IsConstant(node[0]))
        {
            return Holds(node[0]) ? node[1] : node[2];
        }

        if (node.Op is Op.And or Op.Or && node.Operands.FirstOrDefault(IsConstant) is { } known)
        {
            return Holds(known) == (node.Op == Op.Or) ? known : node[0].Equals(known) ? node[1] : node[0];
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
            Op.Exponent or Op.LogB when IsNormal(x[0]) => ExponentOf(x[0]),
            Op.Scale when Math.Abs(x[1]) <= LargestExponent => x[0] * PowerOfTwo((long)x[1]),
            _ => null,
        };
    }

    private static bool IsNormal(double x) => x >= SmallestNormal && x <= double.MaxValue;

    private static double ExponentOf(double x) => (BitConverter.DoubleToInt64Bits(x) >> FractionBits) - ExponentBias;

    private static double PowerOfTwo(long n) => BitConverter.Int64BitsToDouble((n + ExponentBias) << FractionBits);

    private static bool IsConstant(Expr condition) =>
        condition.Op is (Op.Less or Op.LessOrEqual or Op.Equal) && condition.Operands.All(o => o.Op == Op.Constant);

    private static bool Holds(Expr condition) => condition.Op switch
    {
        Op.Less => condition[0].Value < condition[1].Value,
        Op.LessOrEqual => condition[0].Value <= condition[1].Value,
        _ => condition[0].Value == condition[1].Value,
    };
}
