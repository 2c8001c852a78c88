using LossGen;

namespace Boosting;

/// <summary>
/// The objectives. Boosting reads the gradient and the Hessian of every score and no loss, so nothing is reduced.
/// </summary>
static partial class Losses
{
    /// <summary>Of raw scores f and classes y: σ(f) − y and σ(f)·(1 − σ(f)).</summary>
    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void Binary(
        ReadOnlySpan<double> scores, ReadOnlySpan<bool> targets, Span<double> gradient, Span<double> hessian);

    /// <summary>Of rows of raw scores: p − onehot and p·(1 − p).</summary>
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void Softmax(
        ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes, Span<double> gradient, Span<double> hessian);

    /// <summary>2r and 2, times <paramref name="upstream"/>.</summary>
    [Loss(Kind.SquaredError, Reduction = Reduction.None)]
    public static partial void Squared(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double upstream, Span<double> gradient, Span<double> hessian);

    /// <summary>r up to δ, then ±δ.</summary>
    [Loss(Kind.Huber, Reduction = Reduction.None)]
    public static partial void Huber(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double delta, Span<double> gradient);

    /// <summary>The sign of r, times a weight.</summary>
    [Loss(Kind.AbsoluteError, Reduction = Reduction.None)]
    public static partial void Absolute(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, Span<double> gradient);

    /// <summary>
    /// σ(f) − y for any y between 0 and 1. With f = 2r and y = ½ the loss is log(2 cosh r), and this half of tanh r.
    /// </summary>
    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void Soft(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double upstream, Span<double> gradient);
}
