namespace Divergences;

/// <summary>A normal distribution.</summary>
/// <param name="Mean">μ.</param>
/// <param name="Deviation">σ.</param>
sealed record Gaussian(double Mean, double Deviation)
{
    /// <summary>The density at <paramref name="x"/>.</summary>
    public double Density(double x) =>
        Math.Exp(-0.5 * Standardize(x) * Standardize(x)) / (Deviation * Math.Sqrt(2 * Math.PI));

    /// <summary>The distance of <paramref name="x"/> from the mean, in standard deviations.</summary>
    public double Standardize(double x) => (x - Mean) / Deviation;

    /// <summary>Whether <paramref name="x"/> is under the hump: within two standard deviations of its top.</summary>
    public bool Reaches(double x) => Math.Abs(Standardize(x)) <= 2;
}
