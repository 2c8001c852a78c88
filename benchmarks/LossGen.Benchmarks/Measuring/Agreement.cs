namespace LossGen.Benchmarks.Measuring;

/// <summary>Makes sure that what is compared does the same work.</summary>
static class Agreement
{
    // Wide enough for the float sums of the peers, and far too narrow for another formula.
    const double Tolerance = 1e-4;

    /// <summary>Runs every candidate once and throws if one's loss or gradient differs from the first one's.</summary>
    public static void Check(Comparison comparison)
    {
        Candidate generated = comparison.Candidates[0];
        double expected = generated.Run();
        foreach (Candidate peer in comparison.Candidates.Skip(1))
        {
            Require(Math.Abs(peer.Run() - expected) <= Tolerance * Math.Abs(expected), comparison, peer, "loss");
            Require(GradientsAgree(generated.Gradient, peer.Gradient), comparison, peer, "gradient");
        }
    }

    static bool GradientsAgree(float[] expected, float[] actual)
    {
        double largest = expected.Select(Math.Abs).DefaultIfEmpty(0).Max();
        return expected.Zip(actual).All(pair => Math.Abs(pair.First - (double)pair.Second) <= Tolerance * largest);
    }

    static void Require(bool holds, Comparison comparison, Candidate peer, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(
                $"{comparison.Loss}, {comparison.Work}, {comparison.Size}: the {what} of '{peer.Name}' is a different one.");
        }
    }
}
