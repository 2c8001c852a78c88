namespace LossGen;

/// <summary>
/// What a kernel writes to <c>hessian</c>: the second derivative, or what boosting libraries take in its place. Weights, <c>upstream</c>
/// and a mean's divisor multiply all of them alike.
/// </summary>
public enum Curvature
{
    /// <summary>The second derivative.</summary>
    Exact,

    /// <summary>
    /// 1 everywhere: a step is the mean of gradients. For losses of residuals and margins, whose second derivative is 0 or negative in places.
    /// </summary>
    Unit,

    /// <summary>
    /// <c>K/(K − 1)</c> times the second derivative, <c>K/(K − 1)·p(1 − p)</c> of plain logits: for <see cref="Kind.CrossEntropy"/> of K classes, as
    /// LightGBM has it. Of a single class it is 0.
    /// </summary>
    SoftmaxBound,

    /// <summary>
    /// Twice the second derivative, <c>2p(1 − p)</c> of plain logits: for <see cref="Kind.CrossEntropy"/>, as XGBoost had it in its first ten years.
    /// </summary>
    SoftmaxTwice,

    /// <summary>
    /// The magnitude of the derivative, <c>|p − y|</c> of plain logits: for <see cref="Kind.CrossEntropy"/> and
    /// <see cref="Kind.BinaryCrossEntropy"/> of logits, as XGBoost has it for several classes since its change #12537.
    /// </summary>
    AbsoluteResidual,

    /// <summary>
    /// The curvature of the parabola that touches the loss at the residual r and lies above it elsewhere, so that no step
    /// overshoots: <c>1/max(|r|, ε)</c> for <see cref="Kind.AbsoluteError"/>, and half of that for <see cref="Kind.Quantile"/>. The
    /// ε is <see cref="LossAttribute.Epsilon"/>, about the precision of the targets, and must be given.
    /// </summary>
    Majorizer,
}
