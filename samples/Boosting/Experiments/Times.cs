using System.Diagnostics;

namespace Boosting.Experiments;

/// <summary>
/// What every iteration takes with either objective, at best. Later trees are smaller, so iterations are compared one by one.
/// </summary>
sealed class Times(int iterations)
{
    readonly double[] _theirs = [.. Enumerable.Repeat(double.PositiveInfinity, iterations)];
    readonly double[] _ours = [.. Enumerable.Repeat(double.PositiveInfinity, iterations)];

    /// <summary>Milliseconds with the built-in objective, the median.</summary>
    public double BuiltIn => Median(_theirs);

    /// <summary>How many times as long an iteration takes with ours, the median.</summary>
    public double Ratio => Median(_ours.Zip(_theirs, (ours, theirs) => ours / theirs));

    /// <summary>An iteration with the built-in objective.</summary>
    public void OfTheirs(int iteration, Action step) => Time(ref _theirs[iteration], step);

    /// <summary>An iteration with ours.</summary>
    public void OfOurs(int iteration, Action step) => Time(ref _ours[iteration], step);

    static void Time(ref double best, Action step)
    {
        long start = Stopwatch.GetTimestamp();
        step();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
