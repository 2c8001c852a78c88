// See Evaluator.cs: an oracle, not a part of generated code.
#pragma warning disable RS0030

namespace LossGen.Generator.Expressions;

/// <summary>The functions of a whole row in double, with the limits at infinities.</summary>
internal static class RowMath
{
    /// <summary>The limit where softmax has none: −∞ for nothing but −∞, ∞ for several ∞.</summary>
    public static double LogSumExp(double[] z) => z.Any(double.IsNaN) ? double.NaN : z.Max() + ScalarMath.LogP1(Others(z));

    public static double SoftMaxTotal(double[] z) => 1 + Rest(z);

    public static double SoftMax(double[] z, int lane) => Share(z, lane) / SoftMaxTotal(z);

    public static double SoftMaxComplement(double[] z, int lane) =>
        (z[lane] == z.Max() ? Rest(z) : SoftMaxTotal(z) - Share(z, lane)) / SoftMaxTotal(z);

    public static double NegativeLogSoftMax(double[] z, int lane)
    {
        double max = z.Max();
        return (z[lane] == max ? 0 : max - z[lane]) + ScalarMath.LogP1(Rest(z));
    }

    /// <summary>The sum of all shares but one of the largest, which has the share 1.</summary>
    private static double Others(double[] z)
    {
        double max = z.Max();
        return z.Count(x => x == max) - 1 + z.Where(x => x < max).OrderBy(x => x).Sum(x => Math.Exp(x - max));
    }

    /// <summary>The same, and NaN where there is no distribution.</summary>
    private static double Rest(double[] z)
    {
        double max = z.Max();
        int largest = z.Count(x => x == max);
        bool undefined = z.Any(double.IsNaN) || double.IsNegativeInfinity(max) || (double.IsPositiveInfinity(max) && largest > 1);
        return undefined ? double.NaN : Others(z);
    }

    private static double Share(double[] z, int lane)
    {
        double max = z.Max();
        return z[lane] == max ? 1 : Math.Exp(z[lane] - max);
    }
}
