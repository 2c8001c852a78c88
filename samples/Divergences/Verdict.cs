namespace Divergences;

/// <summary>What the fits must show.</summary>
static class Verdict
{
    const double MomentTolerance = 1e-3;
    const double Covered = 0.1;
    const double Sought = 0.9;
    const double Abandoned = 0.01;

    /// <summary>What they do not show, in words; nothing if they show all.</summary>
    public static IEnumerable<string> Failures(GaussianFit forward, GaussianFit reverse)
    {
        // The Gaussian of least D(p‖q) is the one with the mean and the standard deviation of p.
        if (!IsNear(forward.Model.Mean, Target.Mean) || !IsNear(forward.Model.Deviation, Target.Deviation))
            yield return "The forward fit does not have the mean and the standard deviation of the target.";

        var cover = Target.Cover(forward.Probabilities);
        if (!(Math.Min(cover.Left, cover.Right) >= Covered))
            yield return $"The forward fit does not cover both humps: {cover.Left:P0} and {cover.Right:P0}.";

        var sought = Target.Cover(reverse.Probabilities);
        if (!(Math.Max(sought.Left, sought.Right) >= Sought && Math.Min(sought.Left, sought.Right) <= Abandoned))
            yield return $"The reverse fit does not settle on one hump: {sought.Left:P0} and {sought.Right:P0}.";
    }

    static bool IsNear(double value, double expected) => Math.Abs(value - expected) <= MomentTolerance;
}
