namespace LossGen;

/// <summary>
/// The losses the compiler knows. Every member documents its formula, its derivatives with respect to the first
/// operand, and what happens at the edges of its domain.
/// </summary>
/// <remarks>
/// Notation: <c>r = prediction − target</c>, <c>f</c> a raw score or logit, <c>y</c> a target, <c>σ</c> the sigmoid,
/// <c>S(x) = log(1 + eˣ)</c> the softplus. A NaN in an element (or row) gives NaN in the outputs of that element (or
/// row) and in the reduced value, and nowhere else; overflow gives an infinity, never NaN.
/// </remarks>
public enum Kind
{
    /// <summary>
    /// Squared error, <c>r²</c>, without a factor ½: its mean is the mean squared error (MSE), minimised by the mean.
    /// </summary>
    /// <remarks>
    /// Gradient <c>2r</c>, Hessian <c>2</c>. Operands <c>predictions, targets</c>, any real numbers. It is the negative
    /// log-likelihood of a Gaussian of fixed variance, up to scale and a constant.
    /// </remarks>
    SquaredError,

    /// <summary>
    /// Absolute error, <c>|r|</c>: its mean is the mean absolute error (MAE), minimised by the median.
    /// </summary>
    /// <remarks>
    /// Gradient <c>sign(r)</c>, and the subgradient 0 where <c>r = 0</c>; Hessian <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers. It is the negative log-likelihood of a Laplace distribution of
    /// fixed scale, up to scale and a constant.
    /// </remarks>
    AbsoluteError,

    /// <summary>
    /// Huber loss: <c>½r²</c> where <c>|r| ≤ δ</c>, else <c>δ(|r| − ½δ)</c>, with δ the setting
    /// <see cref="LossAttribute.Delta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r</c> clipped to <c>[−δ, δ]</c>; Hessian <c>1</c> where <c>|r| ≤ δ</c>, else <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers; an infinite residual gives an infinite loss and the gradient ±δ.
    /// Quadratic for small residuals and linear for large ones, so that outliers pull with a bounded force
    /// (P. J. Huber, "Robust estimation of a location parameter", 1964). Not to be confused with SmoothL1, which is
    /// this loss divided by its threshold.
    /// </remarks>
    Huber,

    /// <summary>
    /// Hinge loss: <c>max(0, m − y·f)</c>, with m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y</c> where <c>y·f &lt; m</c>, else <c>0</c> (also on the kink <c>y·f = m</c>); Hessian <c>0</c>.
    /// Operands <c>predictions, targets</c>: raw scores, and targets that are exactly −1 or +1; any other target
    /// gives NaN. The margin loss of linear support vector machines.
    /// </remarks>
    Hinge,

    /// <summary>
    /// Binary cross-entropy of logits: <c>S(f) − y·f</c>, that is <c>−y·log σ(f) − (1 − y)·log(1 − σ(f))</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>σ(f) − y</c>; Hessian <c>σ(f)·σ(−f)</c>. Operands <c>logits, targets</c>: raw scores before the
    /// sigmoid, and targets in [0, 1]; a target outside gives NaN. Evaluated without forming σ, so neither tail
    /// overflows or loses its digits; an infinite logit that agrees with its target has loss 0, one that disagrees
    /// +∞. Minimising it is maximising the likelihood of a Bernoulli variable.
    /// </remarks>
    BinaryCrossEntropy,

    /// <summary>
    /// Softmax cross-entropy of a row of logits and the index y of its class: <c>log Σ exp(fᵢ) − f_y</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>p − onehot(y)</c> and Hessian diagonal <c>p(1 − p)</c>, with <c>p</c> the softmax of the row.
    /// Operands <c>logits, labels</c> and the row length <c>classes</c>; a label outside <c>[0, classes)</c> throws.
    /// The maximum of the row is subtracted first, so no logit overflows. A logit of −∞ is a class of probability 0;
    /// one of +∞ takes the whole row, with loss 0 if it is the label's and +∞ if not; a row of only −∞, or with two
    /// of +∞, describes no distribution and gives NaN. Minimising it is maximising the likelihood of a categorical
    /// variable.
    /// </remarks>
    CrossEntropy,
}
