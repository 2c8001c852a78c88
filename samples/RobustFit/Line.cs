namespace RobustFit;

/// <summary>A line through the data, whose numbers are counted from the middle of the years.</summary>
sealed class Line(double[] years)
{
    readonly double _middle = years.Average();

    public double Level { get; private set; }

    public double Slope { get; private set; }

    public double[] At(double[] where) => Array.ConvertAll(where, year => Level + Slope * (year - _middle));

    public void Set(double level, double slope) => (Level, Slope) = (level, slope);

    /// <summary>The step of Newton's method for a mean loss with these slopes and curvatures by predictions.</summary>
    /// <param name="gradient">The slopes.</param>
    /// <param name="hessian">The curvatures. Where one is negative, far out, it is left out: a step would go uphill.</param>
    public (double Level, double Slope) NewtonStep(double[] gradient, double[] hessian)
    {
        double g0 = 0, g1 = 0, h00 = 0, h01 = 0, h11 = 0;
        for (int i = 0; i < years.Length; i++)
        {
            double x = years[i] - _middle, h = Math.Max(hessian[i], 0);
            g0 += gradient[i];
            g1 += gradient[i] * x;
            h00 += h;
            h01 += h * x;
            h11 += h * x * x;
        }

        double determinant = h00 * h11 - h01 * h01;
        return ((h01 * g1 - h11 * g0) / determinant, (h01 * g0 - h00 * g1) / determinant);
    }
}
