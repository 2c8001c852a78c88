using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>eˣ and eˣ − 1 with more digits than a number holds: n = round(x/ln 2), r = x − n·ln 2.</summary>
/// <remarks>
/// Signs are chosen such that −0 stays −0 where n is 0: a difference of zeros is −0 only if the first is −0 and the second
/// is 0.
/// </remarks>
internal sealed class ReducedExp
{
    private readonly Expr _tail;
    private readonly Expr _lost;
    private readonly Expr _missingLow;

    /// <param name="x">So far limited that x/ln 2 rounds to an exact integer.</param>
    /// <param name="numbers">The constants of the element type.</param>
    public ReducedExp(DoubleWord x, Numbers numbers)
    {
        // The product with the high part of ln 2 is exact, and so is the difference.
        N = numbers.RoundedProduct(x.High, numbers.LogTwoE).Named("n");
        Expr exact = Expr.Of(Op.NegatedMultiplyAdd, N, numbers.LogLnTwoHigh, x.High);
        (R, Expr rest) = x.Low.Is(0) ? Reduce(exact, numbers) : Reduce(exact, x.Low, numbers);

        Expr cube = R * R * R;
        _tail = Fma(cube, Numbers.Polynomial(R, numbers.ExpCurve), Fma(rest, R, rest));
        Curved = Fma(0.5 * R, R, _tail);

        Unit = Scale(1, -N);
        Expr missing = Unit - 1;
        High = R - missing;
        _lost = (High + missing) - R;

        // 2⁻ⁿ may be much larger than 1 or much smaller: what is lost of either is found.
        Expr back = missing - Unit;
        _missingLow = (Unit - (missing - back)) - (1 + back);
        Low = _lost - Curved + _missingLow;
    }

    private (Expr Reduced, Expr Lost) Reduce(Expr exact, Numbers numbers)
    {
        Expr r = Expr.Of(Op.NegatedMultiplyAdd, N, numbers.LogLnTwoLow, exact).Named("r");
        return (r, Expr.Of(Op.NegatedMultiplyAdd, N, numbers.LogLnTwoLow, exact - r));
    }

    private (Expr Reduced, Expr Lost) Reduce(Expr exact, Expr low, Numbers numbers)
    {
        Expr added = Expr.Of(Op.NegatedMultiplyAdd, N, numbers.LogLnTwoLow, low);
        Expr r = (exact + added).Named("r");
        return (r, (exact - r) + added);
    }

    /// <summary>n.</summary>
    public Expr N { get; }

    /// <summary>2⁻ⁿ.</summary>
    public Expr Unit { get; }

    /// <summary>r, rounded.</summary>
    public Expr R { get; }

    /// <summary>eʳ − 1 − r, with the rounding error of r made good.</summary>
    public Expr Curved { get; }

    /// <summary>eˣ·2⁻ⁿ, rounded.</summary>
    public Expr Mantissa => Leading + Tail;

    /// <summary>What <see cref="Mantissa"/> lacks.</summary>
    public Expr MantissaLow => Tail - (Mantissa - Leading);

    /// <summary>The first part of (eˣ − 1)·2⁻ⁿ = High − Low.</summary>
    public Expr High { get; }

    /// <summary>The second, small part of (eˣ − 1)·2⁻ⁿ = High − Low.</summary>
    public Expr Low { get; }

    /// <summary>(eˣ − 1)·2⁻ⁿ, rounded.</summary>
    public Expr MinusOne => High - Low;

    /// <summary>What <see cref="MinusOne"/> lacks.</summary>
    public Expr MinusOneLow => (High - MinusOne) - Low;

    /// <summary>(eˣ − 1)·2⁻ⁿ with some digits more than <see cref="High"/> and <see cref="Low"/> have: only the cube of r is rounded.</summary>
    public DoubleWord MinusOneInFull
    {
        get
        {
            Expr half = 0.5 * R;
            Expr square = half * R;
            Expr squareLow = Expr.Of(Op.MultiplySubtract, half, R, square);
            Expr high = High + square;
            return DoubleWord.Normalized(high, ((High - high) + square) + ((squareLow + _tail) - (_lost + _missingLow)));
        }
    }

    private Expr Leading => 1 + R;

    private Expr Tail => (R - (Leading - 1)) + Curved;
}
