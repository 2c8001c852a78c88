namespace Boosting.Objectives;

/// <summary>More than two classes.</summary>
/// <param name="labels">The class of every row.</param>
/// <param name="classes">The number of classes.</param>
/// <param name="isExact">Whether the Hessian is the loss's own; LightGBM takes K/(K − 1) times that.</param>
sealed class SoftmaxObjective(int[] labels, int classes, bool isExact) : IObjective
{
    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        if (isExact)
            Losses.ExactSoftmax(scores, labels, classes, gradient, hessian);
        else
            Losses.Softmax(scores, labels, classes, gradient, hessian);
    }
}
