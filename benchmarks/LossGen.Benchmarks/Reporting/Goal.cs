using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>How fast a kernel is to be.</summary>
/// <param name="Work">What it computes.</param>
/// <param name="Against">What it is compared with.</param>
/// <param name="Threshold">The least or the most that is good.</param>
/// <param name="Bound">What keeps it from being faster still.</param>
sealed record Goal(Work Work, Yardstick Against, double Threshold, string Bound)
{
    /// <summary>The goal in words.</summary>
    public string Demand => $"{(Against.AtLeast ? "≥" : "≤")} {Against.Format(Threshold)}";

    /// <summary>What came of it.</summary>
    public Verdict Judge(IEnumerable<Result> results)
    {
        double? measured = results.FirstOrDefault(r => r.Work == Work) is { } result ? Against.Measure(result) : null;
        return new(this, measured);
    }
}

/// <summary>What came of a goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Measured">What was measured, if anything was.</param>
sealed record Verdict(Goal Goal, double? Measured)
{
    public bool IsMet => Goal.Against.AtLeast ? Measured >= Goal.Threshold : Measured <= Goal.Threshold;

    public string Number => Measured is { } measured ? Goal.Against.Format(measured) : "";

    public string Word => Measured is not { } measured ? "not measured"
        : IsMet ? "met"
        : Goal.Threshold == 0 ? "missed"
        : $"**missed by {100 * Math.Abs(1 - measured / Goal.Threshold):F0} %**";
}
