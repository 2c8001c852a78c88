// See Evaluator.cs: an oracle, not a part of generated code.
#pragma warning disable RS0030

namespace LossGen.Generator.Expressions;

/// <summary>Functions of single numbers in double that the framework lacks, with their limits.</summary>
internal static class ScalarMath
{
    /// <summary>eˣ − 1. The rounding error of u = eˣ cancels in (u − 1)/log u, which changes slowly.</summary>
    public static double ExpM1(double x)
    {
        double u = Math.Exp(x);
        return u == 1 ? x : u - 1 == -1 || double.IsInfinity(u) ? u - 1 : (u - 1) * (x / Math.Log(u));
    }

    /// <summary>eˣ − 1 − x, by its series where the difference would cancel.</summary>
    public static double ExpResidual(double x)
    {
        if (!(Math.Abs(x) < 1))
        {
            return double.IsPositiveInfinity(x) ? x : Math.Exp(x) - 1 - x;
        }

        double sum = 0, term = x;
        for (int k = 2; k < 25; k++)
        {
            term *= x / k;
            sum += term;
        }

        return sum;
    }

    /// <summary>log(1 + x), by the same cancellation of errors as <see cref="ExpM1"/>.</summary>
    public static double LogP1(double x)
    {
        double u = 1 + x;
        return u == 1 || double.IsPositiveInfinity(x) ? x : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>x − log(1 + x), by ExpResidual of the logarithm, which is x − log(1 + x) of its exponential less 1.</summary>
    public static double LogResidual(double x) => double.IsPositiveInfinity(x) ? x : Math.Abs(x) < 1 ? ExpResidual(LogP1(x)) : x - LogP1(x);

    /// <summary>arsinh x, by log(1 + z) of the z that is small with x.</summary>
    public static double Asinh(double x)
    {
        double magnitude = Math.Abs(x);
        double log = magnitude > 1e8 ? Math.Log(magnitude) + Math.Log(2) : LogP1(magnitude + magnitude * magnitude / (1 + Math.Sqrt(1 + magnitude * magnitude)));
        return x < 0 ? -log : log;
    }

    /// <summary>arcosh x, likewise by the distance from 1.</summary>
    public static double Acosh(double x) => x < 1 ? double.NaN : x > 1e8 ? Math.Log(x) + Math.Log(2) : LogP1(x - 1 + Math.Sqrt((x - 1) * (x + 1)));

    /// <summary>∛x, with one step of Newton's method for what the power loses.</summary>
    public static double Cbrt(double x)
    {
        if (x == 0 || double.IsNaN(x) || double.IsInfinity(x))
        {
            return x;
        }

        double root = Math.Sign(x) * Math.Pow(Math.Abs(x), 1.0 / 3);
        return root - (root - x / root / root) / 3;
    }

    /// <summary>√(x² + y²), by the smaller over the larger one.</summary>
    public static double Hypot(double x, double y)
    {
        double larger = Math.Max(Math.Abs(x), Math.Abs(y)), share = Math.Min(Math.Abs(x), Math.Abs(y)) / larger;
        return larger == 0 || double.IsInfinity(larger) ? larger : larger * Math.Sqrt(1 + share * share);
    }

    /// <summary>The angle of a point; that of .NET Framework is NaN where both coordinates are infinite.</summary>
    public static double Atan2(double y, double x) =>
        double.IsInfinity(x) && double.IsInfinity(y) ? Math.Atan2(Math.Sign(y), Math.Sign(x)) : Math.Atan2(y, x);

    /// <summary>log(p/q) for p, q ≥ 0.</summary>
    public static double LogRatio(double p, double q) =>
        p < 0 || q < 0 ? double.NaN : p > q / 2 && q > p / 2 ? LogP1((p - q) / q) : Math.Log(p) - Math.Log(q);

    /// <summary>log(1 − eˣ) for x ≤ 0: by the smaller of eˣ and 1 − eˣ.</summary>
    public static double LogComplementExp(double x) => Math.Exp(x) > 0.5 ? Math.Log(-ExpM1(x)) : LogP1(-Math.Exp(x));

    /// <summary>x·log y, 0 at x = 0.</summary>
    public static double XLogY(double x, double y) => x == 0 && !double.IsNaN(y) ? 0 : x * Math.Log(y);

    /// <summary>p·log(p/q), 0 at p = 0.</summary>
    public static double RelativeEntropyTerm(double p, double q) => p == 0 && q >= 0 ? 0 : p * LogRatio(p, q);

    /// <summary>p·log(p/q) − p + q; near p = q it is p·(e⁻ᵘ − 1 + u) with u = log(p/q).</summary>
    public static double GeneralizedTerm(double p, double q)
    {
        if (p == 0 && q >= 0)
        {
            return q;
        }

        double u = LogRatio(p, q);
        return Math.Abs(u) < 1 ? p * ExpResidual(-u) : double.IsInfinity(u) ? double.PositiveInfinity : p * u - (p - q);
    }
}
