using LossGen;

namespace Boosting;

/// <summary>
/// The objectives. Boosting reads the gradient and the Hessian of every score and no loss, so nothing is reduced. Scores are
/// double and LightGBM reads gradients of float: kernels compute in double and round once, where they write.
/// </summary>
static partial class Losses
{
    /// <summary>Of raw scores f and classes y: σ(f) − y and σ(f)·(1 − σ(f)).</summary>
    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void Binary(
        ReadOnlySpan<double> scores, ReadOnlySpan<bool> targets, Span<float> gradient, Span<float> hessian);

    /// <summary>
    /// Of raw scores in LightGBM's order, a block for every class: p − onehot and, as LightGBM has it, K/(K − 1)·p·(1 − p).
    /// </summary>
    [Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor, Reduction = Reduction.None, Curvature = Curvature.SoftmaxBound)]
    public static partial void Softmax(
        ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian);

    /// <summary>The same with the loss's own Hessian, p·(1 − p).</summary>
    [Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor, Reduction = Reduction.None)]
    public static partial void ExactSoftmax(
        ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian);

    /// <summary>2r and 2, times <paramref name="upstream"/>.</summary>
    [Loss(Kind.SquaredError, Reduction = Reduction.None)]
    public static partial void Squared(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double upstream, Span<float> gradient, Span<float> hessian);

    /// <summary>
    /// r up to δ, then ±δ; and 1, as in LightGBM: its own Hessian is 0 beyond δ, and a leaf of outliers would divide by
    /// nothing.
    /// </summary>
    [Loss(Kind.Huber, Reduction = Reduction.None, Curvature = Curvature.Unit)]
    public static partial void Huber(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double delta, Span<float> gradient, Span<float> hessian);

    /// <summary>
    /// Residuals above cost 1 − τ, those below τ; the curvature is that of the parabola that touches the loss at the residual
    /// and lies above it elsewhere.
    /// </summary>
    [Loss(Kind.Quantile, Reduction = Reduction.None, Curvature = Curvature.Majorizer, Epsilon = 10)]
    public static partial void Quantile(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double quantile, Span<float> gradient, Span<float> hessian);

    /// <summary>tanh r, times <paramref name="upstream"/>.</summary>
    [Loss(Kind.LogCosh, Reduction = Reduction.None)]
    public static partial void LogCosh(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, double upstream, Span<double> gradient);
}
