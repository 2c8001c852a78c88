namespace LossGen.Benchmarks.Measuring;

/// <summary>One way to do the work of a comparison.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Run">Does the work once and returns the loss.</param>
/// <param name="Gradient">Where it writes the gradient; empty if it computes none.</param>
sealed record Candidate(string Name, Func<double> Run, float[] Gradient);

/// <summary>Candidates that do the same work, the generated kernel first.</summary>
/// <param name="Loss">The kind.</param>
/// <param name="Work">What is computed.</param>
/// <param name="Size">The size of the input.</param>
/// <param name="Elements">The number of elements.</param>
/// <param name="Candidates">The candidates whose results must agree.</param>
/// <param name="Limit">A loop that only moves the same memory, or null.</param>
sealed record Comparison(
    string Loss, string Work, string Size, int Elements, Candidate[] Candidates, Candidate? Limit = null)
{
    /// <summary>Everything that is timed.</summary>
    public Candidate[] Timed => Limit is null ? Candidates : [.. Candidates, Limit];
}
