// See Evaluator.cs: an oracle, not a part of generated code.
#pragma warning disable RS0030

namespace LossGen.Generator.Expressions;

/// <summary>The error function and the gamma functions of single numbers in double, by their series.</summary>
internal static class SpecialMath
{
    private const double Far = 16;

    // B₂ₖ
    private static readonly double[] Bernoulli =
        [1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798];

    /// <summary>erf x, by Taylor's series or, where its terms would cancel, the continued fraction of the rest.</summary>
    public static double Erf(double x)
    {
        double square = x * x, magnitude = Math.Abs(x);
        if (!(magnitude > 2))
        {
            double sum = 0, term = x;
            for (int k = 0; k < 60; k++)
            {
                sum += term / (2 * k + 1);
                term *= -square / (k + 1);
            }

            return 2 / Math.Sqrt(Math.PI) * sum;
        }

        double fraction = magnitude;
        for (int k = 120; k > 0; k--)
        {
            fraction = magnitude + 0.5 * k / fraction;
        }

        return Math.Sign(x) * (magnitude > 6 ? 1 : 1 - Math.Exp(-square) / (fraction * Math.Sqrt(Math.PI)));
    }

    /// <summary>log |Γ(x)|, by Stirling's series at a number so far on.</summary>
    public static double LogGamma(double x)
    {
        if (double.IsNaN(x) || double.IsInfinity(x) || IsPole(x))
        {
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        }

        if (x <= -0.5)
        {
            return Math.Log(Math.PI / (-x * Math.Abs(SineOfPi(x)))) - LogGamma(-x);
        }

        double factors = 1;
        for (; x < Far; x++)
        {
            factors *= Math.Abs(x);
        }

        double series = Series(x, k => Bernoulli[k] / ((2 * k + 1) * (2 * k + 2))) * x;
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series - Math.Log(factors);
    }

    /// <summary>ψ(x).</summary>
    public static double Digamma(double x)
    {
        if (Math.Abs(x) < 1e-300)
        {
            return -1 / x;
        }

        if (x < 0)
        {
            return IsPole(x) || double.IsInfinity(x) ? double.NaN : Digamma(-x) - 1 / x - Math.PI * CosineOfPi(x) / SineOfPi(x);
        }

        double sum = 0;
        for (; x < Far; x++)
        {
            sum -= 1 / x;
        }

        return double.IsPositiveInfinity(x) ? x : sum + Math.Log(x) - 0.5 / x - Series(x, k => Bernoulli[k] / (2 * k + 2));
    }

    /// <summary>ψ′(x).</summary>
    public static double Trigamma(double x)
    {
        if (x < 0)
        {
            double share = Math.PI / SineOfPi(x);
            return IsPole(x) ? double.PositiveInfinity : double.IsInfinity(x) ? double.NaN : share * share - Trigamma(1 - x);
        }

        double sum = 0;
        for (; x < Far; x++)
        {
            sum += 1 / x / x;
        }

        return sum + 1 / x + 0.5 / x / x + Series(x, k => Bernoulli[k]) / x;
    }

    /// <summary>ψ″(x).</summary>
    public static double Tetragamma(double x)
    {
        if (x < 0)
        {
            double share = Math.PI / SineOfPi(x);
            return IsPole(x) || double.IsInfinity(x) ? double.NaN : Tetragamma(1 - x) - 2 * share * share * share * CosineOfPi(x);
        }

        double sum = 0;
        for (; x < Far; x++)
        {
            sum -= 2 / x / x / x;
        }

        return sum - 1 / x / x - 1 / x / x / x - Series(x, k => Bernoulli[k] * (2 * k + 3)) / x / x;
    }

    private static bool IsPole(double x) => x <= 0 && Math.Floor(x) == x && !double.IsInfinity(x);

    // The distance from the nearest integer is exact, and the integer gives the sign.
    private static double SineOfPi(double x) => Sign(Math.Round(x)) * Math.Sin(Math.PI * (x - Math.Round(x)));

    private static double CosineOfPi(double x) => Sign(Math.Round(x)) * Math.Cos(Math.PI * (x - Math.Round(x)));

    private static double Sign(double integer) => Math.Floor(integer / 2) * 2 == integer ? 1 : -1;

    // Σ c(k)·x^(−2k − 2)
    private static double Series(double x, Func<int, double> coefficient)
    {
        double inverse = 1 / x / x, sum = 0;
        for (int k = Bernoulli.Length - 1; k >= 0; k--)
        {
            sum = (sum + coefficient(k)) * inverse;
        }

        return sum;
    }
}
