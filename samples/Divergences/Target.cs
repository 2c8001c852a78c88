namespace Divergences;

/// <summary>The distribution to be fitted: two humps with nothing between them, the right one larger.</summary>
static class Target
{
    const double LeftShare = 0.4;

    static readonly Gaussian Left = new(Mean: -2.5, Deviation: 0.5);
    static readonly Gaussian Right = new(Mean: 2.5, Deviation: 0.7);

    /// <summary>Its probabilities on the grid.</summary>
    public static double[] Probabilities { get; } =
        Grid.Discretize(x => LeftShare * Left.Density(x) + (1 - LeftShare) * Right.Density(x));

    /// <summary>Its mean.</summary>
    public static double Mean { get; } = Expectation(x => x);

    /// <summary>Its standard deviation.</summary>
    public static double Deviation { get; } = Math.Sqrt(Expectation(x => (x - Mean) * (x - Mean)));

    /// <summary>How much of a distribution lies under the left hump and how much under the right one.</summary>
    public static (double Left, double Right) Cover(ReadOnlySpan<double> probabilities)
    {
        double left = 0, right = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            left += Left.Reaches(Grid.Points[i]) ? probabilities[i] : 0;
            right += Right.Reaches(Grid.Points[i]) ? probabilities[i] : 0;
        }

        return (left, right);
    }

    static double Expectation(Func<double, double> function) =>
        Grid.Points.Zip(Probabilities, (point, probability) => probability * function(point)).Sum();
}
