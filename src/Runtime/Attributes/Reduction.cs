namespace LossGen;

/// <summary>What a generated method returns of its per-element or per-row losses. Gradients follow it.</summary>
public enum Reduction
{
    /// <summary>
    /// The mean over elements, or over rows where a loss belongs to a row; with weights, see <see cref="Normalizer"/>.
    /// </summary>
    Mean,

    /// <summary>The sum, weighted if there are weights.</summary>
    Sum,

    /// <summary>Nothing: the method returns <see langword="void"/> and its outputs are not reduced.</summary>
    None,
}
