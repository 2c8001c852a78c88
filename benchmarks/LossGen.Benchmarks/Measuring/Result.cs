namespace LossGen.Benchmarks.Measuring;

/// <summary>What was measured of a comparison.</summary>
/// <param name="Comparison">What was compared.</param>
/// <param name="Samples">Seconds per run, by candidate and round.</param>
sealed record Result(Comparison Comparison, double[][] Samples)
{
    /// <summary>The generated kernel's median time for one element.</summary>
    public double NanosecondsPerElement => Median(Samples[0]) * 1e9 / Comparison.Elements;

    /// <summary>How many times as long as the generated kernel a candidate takes, or null if there is no such candidate.</summary>
    public double? Ratio(string candidate)
    {
        int index = Array.FindIndex(Comparison.Timed, c => c.Name == candidate);
        return index < 0 ? null : Median([.. Samples[index].Zip(Samples[0], (peer, generated) => peer / generated)]);
    }

    static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
