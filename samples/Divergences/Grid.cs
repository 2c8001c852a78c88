namespace Divergences;

/// <summary>The evenly spaced points on which all distributions live.</summary>
static class Grid
{
    const double First = -15;
    const double Last = 15;
    const int Count = 1201;

    /// <summary>The points.</summary>
    public static double[] Points { get; } = [.. Enumerable.Range(0, Count).Select(i => First + i * Spacing)];

    /// <summary>The distance between neighbours: a probability divided by it is a density.</summary>
    public static double Spacing => (Last - First) / (Count - 1);

    /// <summary>Probabilities in proportion to <paramref name="density"/>.</summary>
    public static double[] Discretize(Func<double, double> density)
    {
        double[] values = Array.ConvertAll(Points, point => density(point));
        double sum = values.Sum();
        return Array.ConvertAll(values, value => value / sum);
    }
}
