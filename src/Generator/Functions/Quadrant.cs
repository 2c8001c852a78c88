using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>|x| = n·½π + r with |r| ≤ ¼π, for every finite x: r in two words, n modulo 4.</summary>
/// <remarks>
/// After Payne and Hanek. x is scaled down by whole words, and as many words of 2/π are left out: their products with x are multiples
/// of 4. Those of the next five words are exact in two numbers each. What is a multiple of 8 in the first three goes, and the rest is added
/// twice, without an error, before and after the nearest integer is taken off.
/// </remarks>
internal sealed class Quadrant
{
    private const int Words = 5;

    private readonly Numbers _numbers;
    private readonly double[] _digits;

    public Quadrant(Expr x, Numbers numbers)
    {
        _numbers = numbers;
        Coefficients coefficients = Coefficients.Of(numbers);
        _digits = coefficients.TwoOverPi;
        Expr magnitude = Abs(x);
        (Expr n, DoubleWord turns) = Turns(magnitude);

        Expr quarter = turns.High * coefficients.HalfPi.High;
        Expr rest = Expr.Of(Op.MultiplySubtract, turns.High, coefficients.HalfPi.High, quarter)
            + Fma(turns.High, coefficients.HalfPi.Low, turns.Low * coefficients.HalfPi.High);
        Expr isReduced = magnitude <= coefficients.QuarterPi.High;
        Expr limit = Formula.Select(magnitude <= numbers.Largest, quarter, double.NaN);
        R = new(Formula.Select(isReduced, magnitude, limit), Formula.Select(isReduced, 0, rest));
        N = Formula.Select(isReduced, 0, n);
    }

    /// <summary>r.</summary>
    public DoubleWord R { get; }

    /// <summary>n within [−2, 2].</summary>
    public Expr N { get; }

    /// <summary>Whether n is odd.</summary>
    public Expr IsOdd => Eq(Abs(N), 1);

    // n modulo 4, and what is left of x·2/π.
    private (Expr N, DoubleWord Left) Turns(Expr magnitude)
    {
        double bits = _numbers.Digits;

        // ⌊(e − bits − 1)/bits⌋ by rounding, at least 0.
        Expr exponent = Exponent(Max(1, magnitude));
        Expr skipped = Max(0, _numbers.RoundedProduct(exponent - ((1.5 * bits) + 0.5), 1 / bits));
        Expr x = Formula.Scale(magnitude, -bits * skipped);
        Expr[] words = Chosen(skipped);

        DoubleWord[] t = new DoubleWord[Words];
        double unit = 1;
        for (int i = 0; i < Words; i++, unit /= _numbers.Normalizing)
        {
            t[i] = Functions.Words.Product(x, words[i] * unit);
        }

        Expr[] first = [WithoutEights(t[0].High), WithoutEights(t[0].Low), WithoutEights(t[1].High), t[1].Low, t[2].High];
        (Expr sum, List<Expr> lost) = Added(first);
        Expr whole = Rounded(sum);
        lost.Reverse();
        (Expr high, List<Expr> low) = Added([sum - whole, .. lost, t[2].Low, t[3].High]);
        Expr rest = low.Aggregate((a, b) => a + b) + (t[3].Low + t[4].High);
        return (whole - 4 * Rounded(0.25 * whole), DoubleWord.Normalized(high, rest));
    }

    // Five words from the one that is due, which the bits of its number choose.
    private Expr[] Chosen(Expr skipped)
    {
        Expr[] words = [.. _digits.Select(d => (Expr)d)];
        int most = _digits.Length - Words;
        int step = 1;
        while (2 * step <= most)
        {
            step *= 2;
        }

        Expr left = skipped;
        for (; step > 0; step /= 2)
        {
            Expr skips = left >= step;
            int needed = Words + step - 1;
            words = [.. Enumerable.Range(0, needed).Select(i => i + step < words.Length ? Formula.Select(skips, words[i + step], words[i]) : words[i])];
            left = Formula.Select(skips, left - step, left);
        }

        return words;
    }

    private Expr Rounded(Expr x) => (x + _numbers.RoundingShift) - _numbers.RoundingShift;

    // From 2^(digits + 1) on, a number is a multiple of 4.
    private Expr WithoutEights(Expr x)
    {
        double shift = 8 * _numbers.RoundingShift;
        return Formula.Select(Abs(x) < 2 * _numbers.Normalizing, x - ((x + shift) - shift), 0);
    }

    private static (Expr Sum, List<Expr> Lost) Added(Expr[] terms)
    {
        List<Expr> lost = [];
        Expr sum = terms[0];
        foreach (Expr term in terms.Skip(1))
        {
            DoubleWord added = Functions.Words.Sum(sum, term);
            sum = added.High;
            lost.Add(added.Low);
        }

        return (sum, lost);
    }
}
