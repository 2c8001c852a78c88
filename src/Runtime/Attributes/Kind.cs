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
    /// Quadratic for small residuals and linear for large ones, so that outliers pull with a bounded force (P. J.
    /// Huber, "Robust estimation of a location parameter", 1964). Not to be confused with SmoothL1, which is this loss
    /// divided by its threshold.
    /// </remarks>
    Huber,

    /// <summary>
    /// Hinge loss: <c>max(0, m − y·f)</c>, with m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y</c> where <c>y·f &lt; m</c>, else <c>0</c> (also on the kink <c>y·f = m</c>); Hessian <c>0</c>.
    /// Operands <c>predictions, targets</c>: raw scores, and targets that are exactly −1 or +1, or 0 or 1 with
    /// <see cref="LossAttribute.Labels"/> = <see cref="LabelEncoding.ZeroOne"/>, which are then read as −1 or +1; any
    /// other target gives NaN. The margin loss of linear support vector machines (C. Cortes and V. Vapnik,
    /// "Support-Vector Networks", 1995).
    /// </remarks>
    Hinge,

    /// <summary>
    /// Binary cross-entropy of logits: <c>S(f) − y·f</c>, that is <c>−y·log σ(f) − (1 − y)·log(1 − σ(f))</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Gradient <c>σ(f) − y</c>; Hessian <c>σ(f)·σ(−f)</c>. Operands <c>logits, targets</c>: raw scores before the
    /// sigmoid, and targets in [0, 1] (numbers, bool or byte); a target outside gives NaN. Evaluated without forming σ,
    /// so neither tail overflows or loses its digits; an infinite logit that agrees with its target has loss 0, one
    /// that disagrees +∞. Minimising it is maximising the likelihood of a Bernoulli variable.
    /// </para>
    /// <para>
    /// With <see cref="LossAttribute.Input"/> the operand is the probability p of the positive class, with gradient
    /// <c>(1 − y)/(1 − p) − y/p</c>, or its logarithm; certain and wrong is +∞ with an infinite gradient, and a
    /// probability outside [0, 1] gives NaN. With <see cref="LossAttribute.Labels"/> =
    /// <see cref="LabelEncoding.PlusMinusOne"/> targets are in [−1, 1]. <see cref="LossAttribute.LabelSmoothing"/> ε
    /// replaces y by <c>(1 − ε)·y + ε/2</c>, and <see cref="LossAttribute.PositiveWeight"/> then multiplies the term of
    /// y.
    /// </para>
    /// <para>
    /// With the parameters <c>classes</c> and <c>positiveWeights</c> (one number for each class, finite and at least 0,
    /// otherwise NaN) element i belongs to class <c>i % classes</c>, whose number takes the place of
    /// <see cref="LossAttribute.PositiveWeight"/>. Losses, weights and means stay those of elements.
    /// </para>
    /// </remarks>
    BinaryCrossEntropy,

    /// <summary>
    /// Softmax cross-entropy of a row of logits and the index y of its class, <c>log Σ exp(fᵢ) − f_y</c>, or a
    /// distribution t over the classes, <c>−Σ tᵢ·log softmax(f)ᵢ</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Gradient <c>p − onehot(y)</c> and Hessian diagonal <c>p(1 − p)</c>, with <c>p</c> the softmax of the row; of a
    /// distribution <c>p·Σt − t</c> and <c>Σt·p(1 − p)</c>. Operands <c>logits, labels</c> or <c>logits, targets</c>,
    /// and the row length <c>classes</c>; a label outside <c>[0, classes)</c> throws, and a NaN or negative target
    /// gives NaN in its row. No logit overflows. A logit of −∞ is a class of probability 0, which adds 0 where its
    /// target is 0; one of +∞ takes the whole row, with loss 0 if it is the label's and +∞ if not; a row of only −∞, or
    /// with two of +∞, describes no distribution and gives NaN. Minimising it is maximising the likelihood of a
    /// categorical variable.
    /// </para>
    /// <para>
    /// With <see cref="LossAttribute.Input"/> rows are probabilities or log-probabilities, taken as they are. For a
    /// label, only its own entry of the row is then read, unless labels are smoothed. Settings:
    /// <see cref="LossAttribute.LabelSmoothing"/> with <see cref="LossAttribute.SmoothingExcludes"/> and
    /// <see cref="LossAttribute.UnweightedSmoothing"/>, <see cref="LossAttribute.IgnoreIndex"/>, and for logits
    /// <see cref="LossAttribute.Temperature"/>, <see cref="LossAttribute.Softcap"/> and
    /// <see cref="LossAttribute.ZLoss"/>. A parameter <c>classWeights</c> multiplies each class's part of the loss.
    /// </para>
    /// </remarks>
    CrossEntropy,

    /// <summary>
    /// Negative log-likelihood of a Gaussian with a mean and a variance that are both predicted:
    /// <c>½(log v + r²/v)</c>, without the constant <c>½·log 2π</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r/v</c>, Hessian <c>1/v</c>; <c>variancesGradient</c> is <c>½(1 − r²/v)/v</c>. Operands
    /// <c>predictions, targets, variances</c>; a variance that is not greater than 0 gives NaN. In place of
    /// <c>variances</c> a parameter <c>variance</c> is one number for all elements, finite and greater than 0. With
    /// <see cref="LossAttribute.Epsilon"/> v is the larger of ε and the variance, which may then be 0. Without it the
    /// loss falls without bound where r is 0 and v goes to 0. At a fixed v it is half of <see cref="SquaredError"/> over
    /// v, and a constant.
    /// </remarks>
    GaussianNll,

    /// <summary>
    /// Negative log-likelihood of a Laplace distribution with a median and a scale that are both predicted:
    /// <c>log(2b) + |r|/b</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>sign(r)/b</c>, and the subgradient 0 where <c>r = 0</c>; Hessian <c>0</c>; <c>scalesGradient</c> is
    /// <c>(1 − |r|/b)/b</c>. Operands <c>predictions, targets, scales</c>; a scale that is not greater than 0 gives
    /// NaN. At a fixed b it is <see cref="AbsoluteError"/> over b, and a constant.
    /// </remarks>
    LaplaceNll,

    /// <summary>
    /// Direct preference optimisation: <c>−log σ(β·Δ)</c>, where <c>Δ = (πc − πr) − (ρc − ρr)</c> is how much more than
    /// the reference ρ the policy π prefers the chosen answer to the rejected one, and β the setting
    /// <see cref="LossAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient with respect to <c>policyChosen</c> <c>−β·σ(−βΔ)</c>, with the opposite sign to <c>policyRejected</c>;
    /// Hessian <c>β²·σ(βΔ)·σ(−βΔ)</c>. Operands
    /// <c>policyChosen, policyRejected, referenceChosen, referenceRejected</c>: the log-probability of each whole
    /// answer. Neither tail overflows or loses its digits. With <see cref="LossAttribute.LabelSmoothing"/> ε, the
    /// probability that the preference was recorded the wrong way round, it is <c>(1 − ε)·S(−βΔ) + ε·S(βΔ)</c> (R.
    /// Rafailov et al., "Direct Preference Optimization", 2023).
    /// </remarks>
    Dpo,

    /// <summary>
    /// Negative log-likelihood of log-probabilities l: <c>−l_y</c> of every row with the index y of its class, or
    /// <c>−l</c> of every element that is already the log-probability of a token.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−1</c> (in a row at the label, else <c>0</c>); Hessian <c>0</c>. Operands
    /// <c>logProbabilities, labels</c> and the row length <c>classes</c>, or <c>logProbabilities</c> alone. Of a row
    /// only the label's entry is read; a label outside <c>[0, classes)</c> throws. A log-probability of −∞ has the loss
    /// +∞. A parameter <c>classWeights</c> multiplies the loss of each row by the weight of its label.
    /// </remarks>
    NegativeLogLikelihood,
}
