namespace LossGen;

/// <summary>What <see cref="Reduction.Mean"/> divides a weighted sum by.</summary>
public enum Normalizer
{
    /// <summary>The sum of the weights: the weighted mean. Scaling all weights alike changes nothing.</summary>
    WeightSum,

    /// <summary>The number of elements or rows, whatever their weight.</summary>
    Count,
}
