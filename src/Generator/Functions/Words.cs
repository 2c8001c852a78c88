using LossGen.Generator.Expressions;

namespace LossGen.Generator.Functions;

/// <summary>Arithmetic of numbers in two words, where nothing overflows.</summary>
internal static class Words
{
    /// <summary>a + b, exactly.</summary>
    public static DoubleWord Sum(Expr a, Expr b)
    {
        Expr sum = b.Op == Op.Negate ? a - b[0] : a + b;
        return new(sum, Rounding.OfFiniteSum(a, b));
    }

    /// <summary>a·b, exactly.</summary>
    public static DoubleWord Product(Expr a, Expr b)
    {
        Expr product = a * b;
        return new(product, Expr.Of(Op.MultiplySubtract, a, b, product));
    }

    /// <summary>a + b.</summary>
    public static DoubleWord Sum(DoubleWord a, DoubleWord b)
    {
        DoubleWord sum = Sum(a.High, b.High);
        return DoubleWord.Normalized(sum.High, sum.Low + (a.Low + b.Low));
    }

    /// <summary>a·b.</summary>
    public static DoubleWord Product(DoubleWord a, DoubleWord b)
    {
        DoubleWord product = Product(a.High, b.High);
        return DoubleWord.Normalized(product.High, product.Low + Formula.Fma(a.High, b.Low, a.Low * b.High));
    }

    /// <summary>a/b.</summary>
    public static DoubleWord Quotient(DoubleWord a, DoubleWord b) => Functions.Quotient.Of(a.High, a.Low, b.High, b.Low);

    /// <summary>√x of a positive x.</summary>
    /// <remarks>A fused operation gives the exact remainder of the rounded root; half of it over the root corrects that.</remarks>
    public static DoubleWord Root(DoubleWord x)
    {
        Expr root = Formula.Sqrt(x.High);
        Expr remainder = Expr.Of(Op.NegatedMultiplyAdd, root, root, x.High) + x.Low;
        return new(root, remainder * (0.5 / root));
    }

    /// <summary>2ⁿ·x.</summary>
    public static DoubleWord Scale(DoubleWord x, Expr n) => new(Formula.Scale(x.High, n), Formula.Scale(x.Low, n));

    /// <summary>condition ? a : b.</summary>
    public static DoubleWord Select(Expr condition, DoubleWord a, DoubleWord b) =>
        new(Formula.Select(condition, a.High, b.High), Formula.Select(condition, a.Low, b.Low));
}
