namespace Boosting.Objectives;

/// <summary>What a model learns to make small.</summary>
interface IObjective
{
    /// <summary>Writes the gradient and the Hessian's diagonal in LightGBM's order, [output · rows + row].</summary>
    void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian);
}

/// <summary>Two classes.</summary>
sealed class BinaryObjective(bool[] targets) : IObjective
{
    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian) =>
        Losses.Binary(scores, targets, gradient, hessian);
}
