namespace LossGen.Kernels.Probe.Support;

/// <summary>Compares derivatives with central differences of what they are the derivatives of.</summary>
internal sealed class Differences(string name, Report report)
{
    /// <summary>Half the distance of the two points; its square is the order of the error.</summary>
    public const double Step = 1.0 / (1 << 14);

    /// <summary>A function's gradient, and its Hessian diagonal if there is one, with respect to every coordinate.</summary>
    /// <param name="what">What the function is.</param>
    /// <param name="x">The point.</param>
    /// <param name="function">Gives values, gradient and, if there is one, Hessian at a point.</param>
    /// <param name="valueOf">Which of the values a coordinate enters.</param>
    public void Require(string what, double[] x, Func<double[], double[][]> function, Func<int, int> valueOf)
    {
        double[][] here = function(x);
        for (int i = 0; i < x.Length; i++)
        {
            double[][] below = function(Shifted(x, i, -Step)), above = function(Shifted(x, i, Step));
            int value = valueOf(i);
            Compare($"gradient {i} of the {what}", below[0][value], above[0][value], here[1][i]);
            if (here.Length > 2)
            {
                Compare($"Hessian {i} of the {what}", below[1][i], above[1][i], here[2][i]);
            }
        }
    }

    private void Compare(string what, double below, double above, double slope)
    {
        double expected = (above - below) / (2 * Step);
        double rounding = 1e-15 * (Math.Abs(above) + Math.Abs(below)) / Step;
        double tolerance = rounding + 1e-8 * (1 + Math.Abs(expected));
        report.Require(Math.Abs(slope - expected) <= tolerance, () => $"{name}: {what} is {slope}, its difference quotient {expected}");
    }

    private static double[] Shifted(double[] x, int i, double by)
    {
        double[] shifted = [.. x];
        shifted[i] += by;
        return shifted;
    }
}
