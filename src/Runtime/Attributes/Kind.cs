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
    /// Huber, "Robust estimation of a location parameter", 1964). Not to be confused with <see cref="SmoothL1"/>, which is
    /// this loss divided by its threshold.
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

    /// <summary>
    /// Smooth L1 loss: <c>½r²/β</c> where <c>|r| ≤ β</c>, else <c>|r| − ½β</c>, with β the setting
    /// <see cref="LossAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r/β</c> clipped to <c>[−1, 1]</c>; Hessian <c>1/β</c> where <c>|r| ≤ β</c>, else <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers; an infinite residual gives an infinite loss and the gradient ±1.
    /// With β = 0 it is <see cref="AbsoluteError"/>. It is <see cref="Huber"/> divided by its threshold (R. Girshick,
    /// "Fast R-CNN", 2015).
    /// </remarks>
    SmoothL1,

    /// <summary>
    /// Pseudo-Huber loss: <c>δ²(√(1 + (r/δ)²) − 1)</c>, with δ the setting <see cref="LossAttribute.Delta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r/√(1 + (r/δ)²)</c>; Hessian <c>(1 + (r/δ)²)^(−3/2)</c>. Operands <c>predictions, targets</c>, any real
    /// numbers; an infinite residual gives an infinite loss, the gradient ±δ and the Hessian 0. <see cref="Huber"/> without the
    /// jump of its second derivative: near ½r² for small residuals and near <c>δ(|r| − δ)</c> for large ones. Small residuals do not
    /// cancel, and large ones do not overflow (P. Charbonnier et al., "Deterministic edge-preserving regularization in computed
    /// imaging", 1997).
    /// </remarks>
    PseudoHuber,

    /// <summary>
    /// Quantile (pinball) loss: <c>α·|r|</c> where the prediction is below the target, else <c>(1 − α)·|r|</c>, with α the
    /// setting <see cref="LossAttribute.Quantile"/>; minimised by the α-quantile.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−α</c> below the target, <c>1 − α</c> above it, and the subgradient 0 where <c>r = 0</c>; Hessian <c>0</c>.
    /// Operands <c>predictions, targets</c>, any real numbers. With α = ½ it is half of <see cref="AbsoluteError"/> (R. Koenker and G.
    /// Bassett, "Regression Quantiles", 1978).
    /// </remarks>
    Quantile,

    /// <summary>
    /// Expectile loss: <c>α·r²</c> where the prediction is not above the target, else <c>(1 − α)·r²</c>, with α the setting
    /// <see cref="LossAttribute.Quantile"/>; minimised by the α-expectile.
    /// </summary>
    /// <remarks>
    /// Gradient <c>2α·r</c> or <c>2(1 − α)·r</c>, Hessian <c>2α</c> or <c>2(1 − α)</c>. Operands <c>predictions, targets</c>, any real
    /// numbers. With α = ½ it is half of <see cref="SquaredError"/> (W. K. Newey and J. L. Powell, "Asymmetric Least Squares
    /// Estimation and Testing", 1987).
    /// </remarks>
    Expectile,

    /// <summary>
    /// ε-insensitive loss: <c>max(0, |r| − ε)</c>, with ε the setting <see cref="LossAttribute.Epsilon"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>sign(r)</c> where <c>|r| &gt; ε</c>, else <c>0</c> (also on the kink); Hessian <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers. The loss of support vector regression (V. Vapnik, "The Nature of Statistical
    /// Learning Theory", 1995). With ε = 0 it is <see cref="AbsoluteError"/>.
    /// </remarks>
    EpsilonInsensitive,

    /// <summary>
    /// Squared ε-insensitive loss: <c>max(0, |r| − ε)²</c>, with ε the setting <see cref="LossAttribute.Epsilon"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>2(|r| − ε)·sign(r)</c> and Hessian <c>2</c> where <c>|r| &gt; ε</c>, else <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers. The loss of L2 support vector regression; with ε = 0 it is
    /// <see cref="SquaredError"/>.
    /// </remarks>
    SquaredEpsilonInsensitive,

    /// <summary>
    /// Absolute percentage error: <c>|r|/max(|y|, ε)</c>, with ε the setting <see cref="LossAttribute.Epsilon"/>: its mean is MAPE,
    /// as a fraction, without a factor 100.
    /// </summary>
    /// <remarks>
    /// Gradient <c>sign(r)/max(|y|, ε)</c>, and the subgradient 0 where <c>r = 0</c>; Hessian <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers. A finite prediction of an infinite target has the loss 1; an infinite one of an
    /// infinite target gives NaN. A target at or below ε in magnitude is measured in units of ε.
    /// </remarks>
    AbsolutePercentageError,

    /// <summary>
    /// Geman–McClure loss: <c>½c²·u/(1 + u)</c> with <c>u = (r/c)²</c>, and c the setting <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r/(1 + u)²</c>; Hessian <c>(1 − 3u)/(1 + u)³</c>, which is negative beyond <c>c/√3</c>. Operands
    /// <c>predictions, targets</c>, any real numbers; an infinite residual gives the largest loss, <c>½c²</c>, and the gradient 0.
    /// Near <c>½r²</c> for small residuals; outliers have almost no pull (S. Geman and D. E. McClure, "Statistical methods for
    /// tomographic image reconstruction", 1987).
    /// </remarks>
    GemanMcClure,

    /// <summary>
    /// Tukey's biweight loss: <c>c²/6·(1 − (1 − u)³)</c> where <c>u = (r/c)² ≤ 1</c>, else <c>c²/6</c>, with c the setting
    /// <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r(1 − u)²</c> and Hessian <c>(1 − u)(1 − 5u)</c> where <c>u ≤ 1</c>, else <c>0</c>. Operands
    /// <c>predictions, targets</c>, any real numbers. Near <c>½r²</c> for small residuals; one beyond c does not pull at all. With
    /// c = 4.685 standard deviations, the default, it is 95 % as efficient as least squares on Gaussian noise (A. E. Beaton and J. W. Tukey,
    /// "The Fitting of Power Series", 1974).
    /// </remarks>
    Tukey,

    /// <summary>
    /// Squared hinge loss: <c>max(0, m − y·f)²</c>, with m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−2y(m − y·f)</c> and Hessian <c>2</c> where <c>y·f &lt; m</c>, else <c>0</c>. Operands <c>predictions, targets</c> as of
    /// <see cref="Hinge"/>. The loss of L2 support vector machines.
    /// </remarks>
    SquaredHinge,

    /// <summary>
    /// Smoothed hinge loss: with <c>v = 1 − y·f</c>, <c>0</c> where <c>v ≤ 0</c>, <c>v²/2α</c> where <c>v ≤ α</c>, else
    /// <c>v − ½α</c>, and α the setting <see cref="LossAttribute.Alpha"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y·v/α</c> with <c>v/α</c> limited to <c>[0, 1]</c>; Hessian <c>1/α</c> where <c>0 &lt; v ≤ α</c>, else <c>0</c>.
    /// Operands <c>predictions, targets</c> as of <see cref="Hinge"/>, which it is with α = 0 and a margin of 1 (S. Shalev-Shwartz and T.
    /// Zhang, "Stochastic Dual Coordinate Ascent Methods for Regularized Loss Minimization", 2013).
    /// </remarks>
    SmoothedHinge,

    /// <summary>
    /// Modified Huber loss of a classifier: <c>max(0, 1 − y·f)²</c> where <c>y·f ≥ −1</c>, else <c>−4y·f</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−2y(1 − y·f)</c> and Hessian <c>2</c> where <c>−1 ≤ y·f &lt; 1</c>, <c>−4y</c> and <c>0</c> below, <c>0</c> above.
    /// Operands <c>predictions, targets</c> as of <see cref="Hinge"/>. It is <see cref="SquaredHinge"/> with a bounded pull, and no
    /// loss of residuals: that is <see cref="Huber"/> (T. Zhang, "Solving large scale linear prediction problems using stochastic
    /// gradient descent algorithms", 2004).
    /// </remarks>
    ModifiedHuber,

    /// <summary>
    /// Perceptron loss: <c>max(0, −y·f)</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y</c> where <c>y·f &lt; 0</c>, else <c>0</c> (also at <c>f = 0</c>); Hessian <c>0</c>. Operands
    /// <c>predictions, targets</c> as of <see cref="Hinge"/>, which it is with a margin of 0 (F. Rosenblatt, "The perceptron", 1958).
    /// </remarks>
    Perceptron,

    /// <summary>
    /// Margin ranking loss of two scores a and b: <c>max(0, m − y·(a − b))</c>, with m the setting
    /// <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y</c> with respect to <c>firsts</c> and <c>+y</c> with respect to <c>seconds</c> where <c>y·(a − b) &lt; m</c>, else
    /// <c>0</c> (also on the kink); Hessian <c>0</c>. Operands <c>firsts, seconds, targets</c>: two scores, and +1 where the first
    /// shall rank above the second, else −1 (1 and 0 with <see cref="LossAttribute.Labels"/> =
    /// <see cref="LabelEncoding.ZeroOne"/>); any other target gives NaN.
    /// </remarks>
    MarginRanking,

    /// <summary>
    /// Identity preference optimisation: <c>(Δ − 1/(2β))²</c>, where Δ is that of <see cref="Dpo"/> and β the setting
    /// <see cref="LossAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient with respect to <c>policyChosen</c> <c>2(Δ − 1/(2β))</c>, with the opposite sign to <c>policyRejected</c>; Hessian
    /// <c>2</c>. Operands as of <see cref="Dpo"/>, but the mean log-probability of the tokens of each answer. It stops at a preference of
    /// <c>1/(2β)</c>, where <see cref="Dpo"/> goes on (M. G. Azar et al., "A General Theoretical Paradigm to Understand Learning from
    /// Human Preferences", 2023).
    /// </remarks>
    Ipo,

    /// <summary>
    /// Log-cosh loss: <c>log cosh r</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>tanh r</c>; Hessian <c>1 − tanh² r</c>. Operands <c>predictions, targets</c>, any real numbers; an infinite residual
    /// gives an infinite loss, the gradient ±1 and the Hessian 0. Near <c>½r²</c> for small residuals and near <c>|r| − log 2</c> for
    /// large ones. Neither cosh overflows nor small residuals cancel.
    /// </remarks>
    LogCosh,

    /// <summary>
    /// Fair loss: <c>c²(|r|/c − log(1 + |r|/c))</c>, with c the setting <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>c·r/(|r| + c)</c>; Hessian <c>c²/(|r| + c)²</c>. Operands <c>predictions, targets</c>, any real numbers; an infinite
    /// residual gives an infinite loss, the gradient ±c and the Hessian 0. Near <c>½r²</c> for small residuals and near
    /// <c>c·|r|</c> for large ones, and convex everywhere (R. C. Fair, "On the robust estimation of econometric models", 1974).
    /// </remarks>
    Fair,

    /// <summary>
    /// Cauchy (Lorentzian) loss: <c>½c²·log(1 + u)</c> with <c>u = (r/c)²</c>, and c the setting <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r/(1 + u)</c>; Hessian <c>(1 − u)/(1 + u)²</c>, which is negative beyond c. Operands <c>predictions, targets</c>,
    /// any real numbers; an infinite residual gives an infinite loss and the gradient 0. Up to a factor and a constant, the negative
    /// log-likelihood of a Cauchy distribution of scale c. The square of a residual does not overflow.
    /// </remarks>
    Cauchy,

    /// <summary>
    /// Welsch (Leclerc) loss: <c>½c²(1 − e^−u)</c> with <c>u = (r/c)²</c>, and c the setting <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r·e^−u</c>; Hessian <c>(1 − 2u)·e^−u</c>, which is negative beyond <c>c/√2</c>. Operands
    /// <c>predictions, targets</c>, any real numbers; an infinite residual gives the largest loss, <c>½c²</c>, and the gradient 0 (J. E.
    /// Dennis and R. E. Welsch, "Techniques for nonlinear least squares and robust regression", 1978).
    /// </remarks>
    Welsch,

    /// <summary>
    /// Squared logarithmic error: <c>(log(1 + f) − log(1 + y))²</c>; its mean is MSLE.
    /// </summary>
    /// <remarks>
    /// With d the difference, gradient <c>2d/(1 + f)</c>; Hessian <c>2(1 − d)/(1 + f)²</c>, which is negative where d &gt; 1. Operands
    /// <c>predictions, targets</c>, at least −1; less gives NaN. A prediction or a target of −1 has the limit +∞. Where prediction and target
    /// are near each other the logarithms do not cancel.
    /// </remarks>
    SquaredLogError,

    /// <summary>
    /// Poisson negative log-likelihood of the logarithm f of a mean: <c>e^f − y·f</c>, without the constant <c>log y!</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>e^f − y</c>; Hessian <c>e^f</c>. Operands <c>predictions, targets</c>: logarithms of means, and counts or other finite
    /// numbers that are not negative; other targets give NaN. Where <c>e^f</c> overflows the loss is +∞; with y = 0 and f = −∞ it is 0.
    /// </remarks>
    Poisson,

    /// <summary>
    /// Gamma negative log-likelihood of the logarithm f of a mean: <c>f + y·e^−f</c>, half of the deviance up to a constant.
    /// </summary>
    /// <remarks>
    /// Gradient <c>1 − y·e^−f</c>; Hessian <c>y·e^−f</c>. Operands <c>predictions, targets</c>: logarithms of means, and finite numbers
    /// greater than 0; other targets give NaN. Where <c>y·e^−f</c> overflows the loss is +∞, and only there.
    /// </remarks>
    Gamma,

    /// <summary>
    /// Tweedie loss of the logarithm f of a mean: <c>e^((2 − p)f)/(2 − p) + y·e^((1 − p)f)/(p − 1)</c>, half of the deviance up to a
    /// constant, with p the setting <see cref="LossAttribute.Power"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>e^((2 − p)f) − y·e^((1 − p)f)</c>; Hessian <c>(2 − p)·e^((2 − p)f) + (p − 1)·y·e^((1 − p)f)</c>. Operands
    /// <c>predictions, targets</c>: logarithms of means, and finite numbers that are not negative; other targets give NaN. For amounts
    /// of which many are 0: between <see cref="Poisson"/>, p = 1, and <see cref="Gamma"/>, p = 2 (B. Jørgensen, "Exponential Dispersion
    /// Models", 1987).
    /// </remarks>
    Tweedie,

    /// <summary>
    /// Logistic loss of a margin: <c>log(1 + e^(−y·f))</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−y·σ(−y·f)</c>; Hessian <c>σ(f)·σ(−f)</c>. Operands <c>predictions, targets</c> as of <see cref="Hinge"/>. It is
    /// <see cref="BinaryCrossEntropy"/> of logits with targets of −1 and +1. Neither tail overflows or loses its digits.
    /// </remarks>
    Logistic,

    /// <summary>
    /// Exponential loss: <c>e^(−β·y·f)</c>, with β the setting <see cref="LossAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−β·y·e^(−β·y·f)</c>; Hessian <c>β²·e^(−β·y·f)</c>. Operands <c>predictions, targets</c> as of <see cref="Hinge"/>. The
    /// loss of AdaBoost (Y. Freund and R. E. Schapire, "A Decision-Theoretic Generalization of On-Line Learning", 1997). Where it
    /// overflows it is +∞.
    /// </remarks>
    Exponential,

    /// <summary>
    /// Focal loss: <c>a·(1 − p)^γ·(−log p)</c>, where p is the probability that the logit gives to the true class, and γ the setting
    /// <see cref="LossAttribute.Gamma"/>.
    /// </summary>
    /// <remarks>
    /// With t the logit times −1 or +1, gradient <c>∓a·(1 − p)^γ·((1 − p) + γ·p·(−log p))</c>; Hessian
    /// <c>a·(1 − p)^γ·(p(1 − p)(1 + 2γ) + γ·p·(−log p)·(γp − (1 − p)))</c>, which may be negative. Operands <c>logits, targets</c>, which are
    /// exactly 0 or 1 (−1 or +1 with <see cref="LossAttribute.Labels"/> = <see cref="LabelEncoding.PlusMinusOne"/>); any other target
    /// gives NaN. With <see cref="LossAttribute.Alpha"/> a is α for positives and 1 − α for negatives, and 1 without. Computed in
    /// logarithms: neither tail overflows or loses its digits, also with γ below 1. With γ = 0 it is
    /// <see cref="BinaryCrossEntropy"/> (T.-Y. Lin et al., "Focal Loss for Dense Object Detection", 2017).
    /// </remarks>
    Focal,

    /// <summary>
    /// Simple preference optimisation: <c>log(1 + e^(γ − β(c − r)))</c> of the mean log-probabilities c of the chosen and r of the
    /// rejected answer, with β the setting <see cref="LossAttribute.Beta"/> and γ the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient with respect to <c>policyChosen</c> <c>−β·σ(γ − β(c − r))</c>, with the opposite sign to <c>policyRejected</c>; Hessian
    /// <c>β²σσ̄</c>. Operands <c>policyChosen, policyRejected</c>; there is no reference (Y. Meng et al., "SimPO: Simple Preference
    /// Optimization with a Reference-Free Reward", 2024).
    /// </remarks>
    SimPo,

    /// <summary>
    /// Kahneman–Tversky optimisation of single answers: <c>w·σ(−v)</c> of a desirable and <c>w·σ(v)</c> of an undesirable one, with
    /// <c>v = β(d − z)</c>, d the log-probability of policy less that of reference, β the setting <see cref="LossAttribute.Beta"/> and
    /// z <see cref="LossAttribute.ReferencePoint"/>.
    /// </summary>
    /// <remarks>
    /// Gradient with respect to <c>policy</c> <c>∓w·β·σ(v)·σ(−v)</c>, − for a desirable answer, with the opposite sign to <c>reference</c>;
    /// Hessian <c>±w·β²·σ(v)·σ(−v)·(σ(v) − σ(−v))</c>. Operands <c>policy, reference, labels</c>: log-probabilities of whole answers, and 1
    /// (or true) for a desirable one, 0 for another; any other label gives NaN. w is <see cref="LossAttribute.DesirableWeight"/> or
    /// <see cref="LossAttribute.UndesirableWeight"/> (K. Ethayarajh et al., "KTO: Model Alignment as Prospect Theoretic Optimization", 2024).
    /// </remarks>
    Kto,

    /// <summary>
    /// The odds-ratio term of ORPO: <c>β·log(1 + odds(r)/odds(c))</c> of the mean log-probabilities c of the chosen and r of the rejected
    /// answer, with <c>odds(x) = eˣ/(1 − eˣ)</c> and β the setting <see cref="LossAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// With <c>D = e^c + e^r − 2e^(c + r)</c>, gradient with respect to <c>policyChosen</c> <c>−β·e^r/D</c>, with respect to
    /// <c>policyRejected</c> <c>β·e^r(1 − e^c)/((1 − e^r)·D)</c>; Hessian <c>β·e^(c + r)(1 − 2e^r)/D²</c>. Operands
    /// <c>policyChosen, policyRejected</c>, at most 0; more gives NaN, and so do two that are 0. The likelihood of the chosen answer, which
    /// ORPO adds, is <see cref="NegativeLogLikelihood"/>. Probabilities that underflow lose nothing (J. Hong et al., "ORPO: Monolithic
    /// Preference Optimization without Reference Model", 2024).
    /// </remarks>
    Orpo,

    /// <summary>
    /// Multiclass margin loss of Weston and Watkins: <c>Σ max(0, m − z_y + zᵢ)ᵖ / C</c> over the classes i other than the
    /// label y of a row of C scores z, with m the setting <see cref="LossAttribute.Margin"/> and p
    /// <see cref="LossAttribute.Power"/>, 1 or 2.
    /// </summary>
    /// <remarks>
    /// Gradient <c>p·max(0, m − z_y + zᵢ)ᵖ⁻¹/C</c> (1/C where p is 1 and the class is short of the margin, 0 on the kink), and
    /// at the label minus the sum of the others; Hessian 0, or of p = 2 <c>2/C</c> for each such class and their sum at the
    /// label. Operands <c>logits, labels</c> and the row length <c>classes</c>; a label outside <c>[0, classes)</c> throws. A
    /// parameter <c>classWeights</c> multiplies a row by the weight of its label (J. Weston and C. Watkins, "Support vector
    /// machines for multi-class pattern recognition", 1999).
    /// </remarks>
    MultiMargin,

    /// <summary>
    /// Multiclass hinge loss of Crammer and Singer: <c>max(0, m − z_y + max zᵢ)</c> over the classes i other than the label y,
    /// with m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−1</c> at the label and <c>+1</c> at the highest of the other classes, the first of them where several are
    /// as high; 0 everywhere where the label is ahead by the margin. Hessian 0. Operands <c>logits, labels</c> and the row
    /// length <c>classes</c>; a label outside <c>[0, classes)</c> throws. A row of one class has the loss 0 (K. Crammer and Y.
    /// Singer, "On the Algorithmic Implementation of Multiclass Kernel-based Vector Machines", 2001).
    /// </remarks>
    CrammerSinger,

    /// <summary>
    /// Generalised cross-entropy: <c>(1 − p_y^q)/q</c>, where p is the softmax of a row of logits, y its label and q the
    /// setting <see cref="LossAttribute.Power"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>p_y^q·(p − onehot(y))</c>, Hessian <c>p_y^q·(p(1 − p) − q(p − onehot(y))²)</c>. Operands
    /// <c>logits, labels</c> and the row length <c>classes</c>; limits are those of <see cref="CrossEntropy"/>, but that an
    /// impossible label has the loss 1/q and no gradient. Between cross-entropy (q → 0) and the mean absolute error of
    /// probabilities (q = 1), so that wrong labels pull less (Z. Zhang and M. Sabuncu, "Generalized Cross Entropy Loss for
    /// Training Deep Neural Networks with Noisy Labels", 2018).
    /// </remarks>
    GeneralizedCrossEntropy,

    /// <summary>
    /// Poly-1: <c>−log p_y + ε(1 − p_y)</c>, where p is the softmax of a row of logits, y its label and ε the setting
    /// <see cref="LossAttribute.Epsilon"/>; of a distribution t <c>Σ t·(−log p + ε(1 − p))</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(1 + ε·p_y)(p − onehot(y))</c>, Hessian <c>(1 + ε·p_y)·p(1 − p) − ε·p_y·(p − onehot(y))²</c>. Operands
    /// <c>logits, labels</c> or <c>logits, targets</c>, and the row length <c>classes</c>; limits are those of
    /// <see cref="CrossEntropy"/>. It changes the first coefficient of cross-entropy's series in 1 − p (Z. Leng et al.,
    /// "PolyLoss", 2022).
    /// </remarks>
    Poly1,

    /// <summary>
    /// Focal loss of a row: <c>−α(1 − p_y)^γ·log p_y</c>, where p is the softmax of a row of logits, y its label, γ the
    /// setting <see cref="LossAttribute.Gamma"/> and α <see cref="LossAttribute.Alpha"/>, 1 unless set.
    /// </summary>
    /// <remarks>
    /// Gradient <c>α(1 − p_y)^γ·(1 − γ·p_y·log p_y/(1 − p_y))·(p − onehot(y))</c>. Operands <c>logits, labels</c> and the row
    /// length <c>classes</c>; limits are those of <see cref="CrossEntropy"/>, which it is where γ is 0. Rows that are right
    /// already count less; α for each class is a parameter <c>classWeights</c> (T.-Y. Lin et al., "Focal Loss for Dense Object
    /// Detection", 2017).
    /// </remarks>
    MulticlassFocal,

    /// <summary>
    /// Brier score of a row: <c>Σ(p − t)²</c>, where p is the softmax of the logits, and t 1 at the label and 0 elsewhere, or a
    /// distribution.
    /// </summary>
    /// <remarks>
    /// Gradient <c>2p((p − t) − Σ p(p − t))</c>; with <see cref="LossAttribute.Input"/> =
    /// <see cref="InputSpace.Probabilities"/> p is taken as it is, with gradient <c>2(p − t)</c> and Hessian <c>2</c>. Operands
    /// <c>logits, labels</c> or <c>logits, targets</c>, and the row length <c>classes</c>. A negative or NaN probability or
    /// target gives NaN. A proper score between 0 and 2; of two classes it is twice the score of the positive one (G. W. Brier,
    /// "Verification of Forecasts Expressed in Terms of Probability", 1950).
    /// </remarks>
    Brier,

    /// <summary>
    /// List-wise ranking by softmax: <c>−Σ t·log softmax(s)</c> over the items of a row, with scores s and relevances t.
    /// </summary>
    /// <remarks>
    /// Gradient <c>Σt·p − t</c> with p the softmax of the scores, Hessian <c>Σt·p(1 − p)</c>. Operands <c>scores, targets</c>
    /// and the row length <c>classes</c>, the items of a list. Relevances are taken as they are, and a list without any has
    /// the loss 0; with <see cref="LossAttribute.TargetInput"/> = <see cref="InputSpace.Logits"/> they go through a softmax of
    /// their own, which is the loss of the paper (Z. Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
    /// Approach", 2007). An item with the score −∞ is left out of its list.
    /// </remarks>
    ListNet,

    /// <summary>
    /// Dice loss of a region: <c>1 − (2Σp·t + s)/(Σp + Σt + s)</c> over a row, with p the sigmoid of the logits, t the targets and
    /// s the setting <see cref="LossAttribute.Smooth"/>.
    /// </summary>
    /// <remarks>
    /// Gradient by p <c>((2Σp·t + s) − 2t·D)/D²</c>, with D the denominator, times <c>p(1 − p)</c> for logits. Operands
    /// <c>predictions, targets</c>, logits unless <see cref="LossAttribute.Input"/> says probabilities, and the row length
    /// <c>classes</c>, the pixels of an image; a target or probability outside [0, 1] gives NaN. Nothing predicted and nothing
    /// there is 0 (F. Milletari et al., "V-Net", 2016).
    /// </remarks>
    Dice,

    /// <summary>
    /// Tversky loss of a region: <c>1 − (I + s)/(I + α·Σp(1 − t) + β·Σ(1 − p)t + s)</c> with <c>I = Σp·t</c>, which weighs false
    /// positives by <see cref="LossAttribute.Alpha"/> and false negatives by <see cref="LossAttribute.Beta"/>, each ½ unless set.
    /// </summary>
    /// <remarks>
    /// Gradient by p <c>((I + s)(t + α(1 − t) − βt) − t·D)/D²</c>, with D the denominator. Operands and limits are those of <see cref="Dice"/>,
    /// which it is at α = β = ½ with half the <see cref="LossAttribute.Smooth"/> (S. S. M. Salehi et al., "Tversky Loss Function
    /// for Image Segmentation", 2017).
    /// </remarks>
    Tversky,

    /// <summary>
    /// Jaccard loss of a region, intersection over union: <c>1 − (I + s)/(Σp + Σt − I + s)</c> with <c>I = Σp·t</c> and s the
    /// setting <see cref="LossAttribute.Smooth"/>.
    /// </summary>
    /// <remarks>
    /// Gradient by p <c>((I + s)(1 − t) − t·D)/D²</c>, with D the denominator, times <c>p(1 − p)</c> for logits. Operands and
    /// limits are those of <see cref="Dice"/> (M. A. Rahman and Y. Wang, "Optimizing Intersection-Over-Union in Deep Neural
    /// Networks for Image Segmentation", 2016).
    /// </remarks>
    Jaccard,

    /// <summary>
    /// Contrastive loss (InfoNCE): <c>−log softmax(s/τ)</c> at the positive of a row of similarities s, or
    /// <c>−Σ t·log softmax(s/τ)/Σt</c> of several positives with weights t, with τ the setting
    /// <see cref="LossAttribute.Temperature"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(p − t/Σt)/τ</c> with <c>p = softmax(s/τ)</c>, Hessian <c>p(1 − p)/τ²</c>. Operands
    /// <c>similarities, labels</c> or <c>similarities, targets</c>, and the row length <c>classes</c>. A row without a positive
    /// gives NaN. Mask the similarity of an item to itself with −∞ (A. van den Oord et al., "Representation Learning with
    /// Contrastive Predictive Coding", 2018).
    /// </remarks>
    Contrastive,

    /// <summary>
    /// The continuous ranked probability score of a normal forecast: <c>σ·(z·erf(z/√2) + √(2/π)·e^(−½z²) − 1/√π)</c> with
    /// <c>z = (prediction − target)/σ</c> and σ the scale.
    /// </summary>
    /// <remarks>
    /// Gradient <c>erf(z/√2)</c>, Hessian <c>√(2/π)·e^(−½z²)/σ</c>; <c>scalesGradient</c> is <c>√(2/π)·e^(−½z²) − 1/√π</c>. Operands
    /// <c>predictions, targets, scales</c>: means, any real numbers, and standard deviations. A scale that is not greater than 0 gives NaN
    /// (T. Gneiting and A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation", 2007).
    /// </remarks>
    CrpsGaussian,

    /// <summary>
    /// The continuous ranked probability score of a logistic forecast: <c>s·(|z| + 2·log(1 + e^−|z|) − 1)</c> with
    /// <c>z = (prediction − target)/s</c> and s the scale.
    /// </summary>
    /// <remarks>
    /// Gradient <c>tanh(½z)</c>, Hessian <c>2σ(z)σ(−z)/s</c>; <c>scalesGradient</c> is <c>2·(log(1 + e^−|z|) + |z|·σ(−|z|)) − 1</c>. Operands
    /// and limits are those of <see cref="CrpsGaussian"/>.
    /// </remarks>
    CrpsLogistic,

    /// <summary>
    /// Negative log-likelihood of Student's t-distribution: <c>½(ν + 1)·log(1 + (r/s)²/ν)</c>, with ν the setting
    /// <see cref="LossAttribute.Nu"/> and s the setting <see cref="LossAttribute.Scale"/> or, with <c>log s</c> added, an operand.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(ν + 1)·r/(νs² + r²)</c>, Hessian <c>(ν + 1)(νs² − r²)/(νs² + r²)²</c>; <c>scalesGradient</c> is
    /// <c>ν(s² − r²)/(s(νs² + r²))</c>. Operands <c>predictions, targets</c> or <c>predictions, targets, scales</c>. A scale that is not greater
    /// than 0 gives NaN; an infinite residual +∞ and the gradient 0. Constants in ν are left out.
    /// </remarks>
    StudentTNll,

    /// <summary>
    /// Negative log-likelihood of counts with a negative binomial distribution: <c>log(1 + eᵘ)/α + y·log(1 + e⁻ᵘ)</c> with
    /// <c>u = prediction + log α</c>, the prediction the log of the mean μ, and α the setting <see cref="LossAttribute.Alpha"/>.
    /// </summary>
    /// <remarks>
    /// The variance is <c>μ + αμ²</c> (NB2). Gradient <c>σ(u)/α − y·σ(−u)</c>, Hessian <c>(1/α + y)·σ(u)σ(−u)</c>. Operands
    /// <c>predictions, targets</c>; a target below 0 or infinite gives NaN. The terms log Γ of the targets are left out.
    /// </remarks>
    NegativeBinomialNll,

    /// <summary>
    /// Negative log-likelihood of angles with a von Mises distribution: <c>κ·(1 − cos r)</c>, with κ the setting
    /// <see cref="LossAttribute.Kappa"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>κ·sin r</c>, Hessian <c>κ·cos r</c>. Operands <c>predictions, targets</c>, angles in radians of any size; an infinite
    /// residual gives NaN. Terms without the angles are left out.
    /// </remarks>
    VonMisesNll,

    /// <summary>
    /// Barron's general robust loss: <c>c²·(b/α)·((1 + u/b)^(α/2) − 1)</c> with <c>u = (r/c)²</c> and <c>b = |α − 2|</c>, whose shape is
    /// the setting <see cref="LossAttribute.Alpha"/> and whose scale c is <see cref="LossAttribute.Scale"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>r·(1 + u/b)^(α/2 − 1)</c>; Hessian <c>(1 + u/b)^(α/2 − 1)·(b + (α − 1)u)/(b + u)</c>, which is negative in the tails
    /// where <c>α &lt; 1</c>. Operands <c>predictions, targets</c>, any real numbers. The limits are exact: <c>½r²</c> at α = 2,
    /// <c>c²·log(1 + u/2)</c> at 0, <c>c²(1 − e^(−u/2))</c> at −∞, near which nothing cancels. At α = 1 it is a smooth Huber loss, at −2
    /// that of Geman and McClure (J. T. Barron, "A General and Adaptive Robust Loss Function", 2019, times c², so that its core is ½r²).
    /// </remarks>
    Barron,

    /// <summary>
    /// Cosine loss of two rows: <c>1 − cos(a, b)</c>. With <c>labels</c>, rows that are to be unlike have
    /// <c>max(0, cos(a, b) − m)</c> instead, with m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(cos·u − v)/‖a‖</c> with <c>u = a/‖a‖</c> and <c>v = b/‖b‖</c>, Hessian <c>(cos + 2uv − 3cos·u²)/‖a‖²</c>; of unlike rows
    /// the negative where <c>cos &gt; m</c>, else <c>0</c>. Operands <c>predictions, targets</c> and, if rows may be unlike, <c>labels</c>:
    /// whole numbers, +1 of like rows and −1 of unlike ones, or 1 and 0 with <see cref="LabelEncoding.ZeroOne"/> and for <c>byte</c>. The row
    /// length is <c>classes</c>. A row of zeros has the cosine 0 with any other, and the gradient 0. Norms do not overflow or underflow; an
    /// infinite entry makes of its row the unit vector that it is in the limit, and two of them give NaN.
    /// </remarks>
    Cosine,

    /// <summary>
    /// Triplet loss of three rows: <c>max(0, d(a, p) − d(a, n) + m)</c>, with d the norm of the difference that
    /// <see cref="LossAttribute.Power"/> says (1, or 2 unless set) and m the setting <see cref="LossAttribute.Margin"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>u(a − p) − u(a − n)</c> with u the gradient of the norm, 0 at 0; of positives and negatives
    /// <c>−u(a − p)</c> and <c>u(a − n)</c>. With <see cref="LossAttribute.Swap"/> the smaller of <c>d(a, n)</c> and <c>d(p, n)</c> is
    /// taken. Operands <c>anchors, positives, negatives</c>; the row length is <c>classes</c>. Nothing is added to distances, and norms do not
    /// overflow or underflow.
    /// </remarks>
    Triplet,

    /// <summary>
    /// Sparsemax loss of a row of logits: <c>½Σ(z² − τ²)</c> over the entries above τ, less <c>Σ t·z</c>, and <c>½Σ t²</c>, where
    /// <c>p = max(0, z − τ)</c> sums to 1. p is the projection onto the simplex, which has zeros where softmax has small numbers.
    /// </summary>
    /// <remarks>
    /// Gradient <c>p − t</c>, exactly 0 for entries below τ that have no target; Hessian <c>1 − 1/n</c> above τ, of which there are n, else 0.
    /// Operands <c>logits, labels</c> (t is 1 at the label) or <c>logits, targets</c>, and the row length <c>classes</c>. A row is 0 as soon
    /// as the label's logit is 1 above all others. A logit of −∞ has p = 0; a row of only −∞, or with two of +∞, gives NaN (A. F. T.
    /// Martins and R. F. Astudillo, "From Softmax to Sparsemax", 2016).
    /// </remarks>
    Sparsemax,
}
