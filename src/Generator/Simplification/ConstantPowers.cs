using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Powers whose exponent is a number: products and roots as they are read, all others by a logarithm at the end.</summary>
internal static class ConstantPowers
{
    private const int MostFactors = 16;

    /// <summary>xʸ as rules and derivatives look at it.</summary>
    public static Expr Of(Expr x, Expr y)
    {
        if (y.Op != Op.Constant)
        {
            return Pow(x, y);
        }

        double exponent = Math.Abs(y.Value);
        return IsShort(exponent) ? Signed(Short(x, exponent), y) : Pow(x, y);
    }

    /// <summary>The expression with its powers computed by a logarithm of two words, which is cheaper than a function of two numbers.</summary>
    public static Expr Expand(Expr expr) => new Rewriter(Expanded).Rewrite(expr);

    private static Expr Expanded(Expr node)
    {
        if (node.Op != Op.Pow || node[1].Op != Op.Constant)
        {
            return node;
        }

        Expr x = node[0];
        double exponent = Math.Abs(node[1].Value);
        return Signed(IsShort(exponent) ? Short(x, exponent) : Select(Eq(x, 0), 0, Exp(exponent * DoubleWord.Log(x))), node[1]);
    }

    private static bool IsShort(double exponent) => exponent is 0.5 or 1.5 || (exponent <= MostFactors && exponent == Math.Floor(exponent));

    private static Expr Short(Expr x, double exponent) => exponent == 0.5 ? Sqrt(x) : exponent == 1.5 ? x * Sqrt(x) : Product(x, (int)exponent);

    private static Expr Signed(Expr power, Expr exponent) => exponent.Value < 0 ? 1 / power : power;

    private static Expr Product(Expr x, int factors)
    {
        if (factors == 0)
        {
            return 1;
        }

        Expr half = Product(x, factors / 2), even = factors > 1 ? half * half : half;
        return factors % 2 == 0 ? even : even.Is(1) ? x : even * x;
    }
}
