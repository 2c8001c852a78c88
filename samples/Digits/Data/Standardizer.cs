namespace Digits.Data;

/// <summary>Shifts and scales every column to mean 0 and variance 1 over the rows it was fitted to.</summary>
sealed class Standardizer
{
    readonly float[] _means;
    readonly float[] _deviations;

    Standardizer(float[] means, float[] deviations) => (_means, _deviations) = (means, deviations);

    /// <summary>Measures the columns of <paramref name="samples"/>: the training rows, never the test rows.</summary>
    public static Standardizer Fit(Samples<float> samples)
    {
        float[][] columns = [.. Enumerable.Range(0, samples.Width).Select(samples.Column)];
        float[] means = Array.ConvertAll(columns, column => column.Average());
        var deviations = columns.Zip(means, (column, mean) => MathF.Sqrt(column.Average(x => (x - mean) * (x - mean))));
        return new(means, [.. deviations]);
    }

    /// <summary>The same samples with standardised inputs.</summary>
    public Samples<float> Apply(Samples<float> samples) =>
        samples with { Inputs = [.. samples.Inputs.Select((x, i) => Standardize(x, i % samples.Width))] };

    /// <summary>One value of one column, standardised.</summary>
    public float Standardize(float value, int column) => (value - _means[column]) / _deviations[column];
}
