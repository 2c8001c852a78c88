using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log(p/q) and p·log(p/q) − p + q as arithmetic, without the quotient p/q.</summary>
/// <remarks>
/// p/q = 2ᵏ·a/b with a/b within [¾, 1½), so that a − b is exact; with s = (a − b)/(a + b),
/// log(p/q) = k·ln 2 + 2s + s³·L(s²).
/// </remarks>
internal sealed class LogRatioFunction
{
    private readonly Numbers _numbers;
    private readonly Expr _p;
    private readonly Expr _q;
    private readonly Expr _k;
    private readonly DoubleWord _s;

    public LogRatioFunction(Expr p, Expr q, Numbers numbers)
    {
        (_p, _q, _numbers) = (p, q, numbers);
        (Expr a, Expr i) = Split(p);
        (Expr b, Expr j) = Split(q);
        Expr above = a >= 1.5 * b, below = a < 0.75 * b;
        a *= Select(above, 0.5, Select(below, 2, 1));
        _k = (j.Is(0) ? i : i - j) + Select(above, 1, Select(below, -1, 0));

        Expr sum = a + b;
        _s = Quotient.Of(a - b, 0, sum, Rounding.OfFiniteSum(a, b));
        Sum = LogarithmSum.Of(_k, _s, numbers);
    }

    /// <summary>log(p/q) for positive, finite p and q.</summary>
    public DoubleWord Sum { get; }

    /// <summary>log(p/q): ±∞ where one of the two is 0 or ∞, NaN where both are, or one is negative or NaN.</summary>
    private Expr LogRatio => Select(
        IsOrdinary,
        Sum.Rounded,
        Select(And(AreInDomain, _p > _q), double.PositiveInfinity, Select(And(AreInDomain, _p < _q), double.NegativeInfinity, double.NaN)));

    /// <summary>The same as two numbers; the second is 0 where the first is a limit.</summary>
    public DoubleWord LogRatioInFull => new(LogRatio, Select(IsOrdinary, DoubleWord.Normalized(Sum.High, Sum.Low).Low, 0));

    /// <summary>p·log(p/q) − p + q: q at p = 0, ∞ where only q is 0 or one of the two is ∞, NaN as the logarithm is.</summary>
    /// <remarks>With d = p − q and k = 0, s·(p + q) is d, and what is left is s·(d + p·s²·L(s²)): nothing cancels.</remarks>
    public Expr GeneralizedTerm
    {
        get
        {
            Expr d = _p - _q;
            Expr back = d - _p;
            Expr dLow = (_p - (d - back)) - (_q + back);
            Expr near = Fma(_s.High, d, Fma(_s.Low, d, _s.High * (_p * LogarithmSum.Cube(_s, _numbers))));
            Expr far = Expr.Of(Op.MultiplySubtract, _p, Sum.High, d) + Expr.Of(Op.MultiplySubtract, _p, Sum.Low, dLow);
            Expr infinite = And(AreInDomain, Abs(d) > 0);
            Expr limit = Select(And(Eq(_p, 0), _q >= 0), _q, Select(infinite, double.PositiveInfinity, double.NaN));
            return Select(IsOrdinary, Select(Eq(_k, 0), near, far), limit);
        }
    }

    private Expr AreInDomain => And(_p >= 0, _q >= 0);

    private Expr IsOrdinary => And(_numbers.IsPositiveAndFinite(_p), _numbers.IsPositiveAndFinite(_q));

    /// <summary>A mantissa within [1, 2) and an exponent; what is below 1 is scaled up first, subnormal numbers with it.</summary>
    private (Expr Mantissa, Expr Exponent) Split(Expr x)
    {
        if (x.Is(1))
        {
            return (x, 0);
        }

        (Expr normal, Expr digits) = _numbers.Normalized(x);
        Expr exponent = Exponent(normal);
        return (Scale(normal, -exponent), exponent - digits);
    }
}
