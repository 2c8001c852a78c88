namespace LossGen;

/// <summary>
/// The divergences the compiler knows, of the target <c>p</c> and the model <c>q</c>. Every member documents its
/// formula, its derivatives with respect to <c>q</c>, and what happens at zeros.
/// </summary>
/// <remarks>
/// <para>
/// Operands <c>p, q</c>, and the row length <c>classes</c>; without it everything is one row. Formulas are for
/// <see cref="Direction.Forward"/>; <see cref="Direction.Reverse"/> exchanges p and q in them. Gradients and Hessians
/// here are by probability. By log-probability the gradient is <c>q</c> times that; by logit it is <c>h − q·Σh</c>,
/// with <c>h</c> the gradient by log-probability.
/// </para>
/// <para>
/// Rows need not sum to 1 and are not rescaled. A class with <c>p = q = 0</c> adds 0. A NaN or a negative probability
/// gives NaN in all outputs of its row and in the reduced value, and nowhere else; overflow gives an infinity.
/// </para>
/// </remarks>
public enum DivergenceKind
{
    /// <summary>Kullback–Leibler divergence or relative entropy, <c>Σ p·log(p/q)</c>.</summary>
    /// <remarks>
    /// Gradient <c>−p/q</c>, and 0 where <c>p = 0</c>, also at <c>q = 0</c>; Hessian <c>p/q²</c>. By logit the gradient
    /// is <c>q·Σp − p</c>. <c>p &gt; 0</c> with <c>q = 0</c> gives +∞ and the gradient −∞. In reverse,
    /// <c>Σ q·log(q/p)</c>: gradient <c>log(q/p) + 1</c>, −∞ where only <c>q = 0</c> and +∞ where only <c>p = 0</c>;
    /// Hessian <c>1/q</c>; by logit <c>q(log(q/p) − D)</c>. Never negative for rows that sum to 1 (S. Kullback and R.
    /// A. Leibler, "On Information and Sufficiency", 1951).
    /// </remarks>
    KullbackLeibler,

    /// <summary>Kullback–Leibler divergence of rows of any sum, <c>Σ p·log(p/q) − p + q</c>.</summary>
    /// <remarks>
    /// Gradient <c>1 − p/q</c>, Hessian <c>p/q²</c>; in reverse <c>log(q/p)</c> and <c>1/q</c>. Never negative, and 0
    /// only where <c>p = q</c>, in every class. A class with <c>p = 0</c> adds <c>q</c>; <c>p &gt; 0</c> with
    /// <c>q = 0</c> gives +∞ (I. Csiszár, "Why least squares and maximum entropy?", 1991).
    /// </remarks>
    GeneralizedKullbackLeibler,

    /// <summary>
    /// Jeffreys divergence, <c>Σ (p − q)·log(p/q)</c>: the sum of the two Kullback–Leibler divergences.
    /// </summary>
    /// <remarks>
    /// Gradient <c>1 − p/q − log(p/q)</c>, Hessian <c>(1 + p/q)/q</c>. Symmetric. A zero in only one of the two gives
    /// +∞ (H. Jeffreys, "An invariant form for the prior probability in estimation problems", 1946).
    /// </remarks>
    Jeffreys,

    /// <summary>
    /// Jensen–Shannon divergence, <c>β·D(p‖m) + (1 − β)·D(q‖m)</c> with the mixture <c>m = β·p + (1 − β)·q</c>, D of
    /// Kullback and Leibler, and β the setting <see cref="DivergenceAttribute.Beta"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(1 − β)·log(q/m)</c>, and −∞ where only <c>q = 0</c>; Hessian <c>β(1 − β)·p/(m·q)</c>. Never
    /// infinite or negative, and at most <c>log 2</c> for rows that sum to 1; symmetric at <c>β = ½</c>. It is the
    /// divergence and not its square root, which is a distance. As β goes to 0 or 1 it vanishes: it has no
    /// Kullback–Leibler divergence as a limit (J. Lin, "Divergence Measures Based on the Shannon Entropy", 1991).
    /// </remarks>
    JensenShannon,

    /// <summary>Total variation, <c>½ Σ |p − q|</c>.</summary>
    /// <remarks>
    /// Gradient <c>½·sign(q − p)</c>, and the subgradient 0 where <c>p = q</c>; Hessian <c>0</c>. Symmetric; between 0
    /// and 1 for rows that sum to 1.
    /// </remarks>
    TotalVariation,

    /// <summary>Squared Hellinger distance, <c>½ Σ (√p − √q)²</c>.</summary>
    /// <remarks>
    /// Gradient <c>½(1 − √(p/q))</c>: ½ where <c>p = 0</c>, −∞ where only <c>q = 0</c>; Hessian <c>¼·√p/q^(3/2)</c>.
    /// Symmetric; between 0 and 1 for rows that sum to 1 (E. Hellinger, 1909).
    /// </remarks>
    Hellinger,

    /// <summary>Pearson's χ² divergence, <c>Σ (p − q)²/q</c>; in reverse it is Neyman's, <c>Σ (q − p)²/p</c>.</summary>
    /// <remarks>
    /// Gradient <c>1 − (p/q)²</c>, Hessian <c>2p²/q³</c>; in reverse <c>2(q − p)/p</c> and <c>2/p</c>. A zero in the
    /// divisor alone gives +∞.
    /// </remarks>
    ChiSquared,

    /// <summary>
    /// Rényi divergence, <c>log(Σ p^α·q^(1−α))/(α − 1)</c>, with the order α the setting
    /// <see cref="DivergenceAttribute.Alpha"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>−(p/q)^α/S</c> with S the sum; there is no Hessian. Rows without a common class give +∞, and so does
    /// <c>p &gt; 0</c> with <c>q = 0</c> for <c>α &gt; 1</c>. As α goes to 1 it goes to the Kullback–Leibler
    /// divergence, for which there is <see cref="KullbackLeibler"/> (A. Rényi, "On Measures of Entropy and
    /// Information", 1961).
    /// </remarks>
    Renyi,

    /// <summary>
    /// Amari's alpha divergence, <c>Σ (p^α·q^(1−α) − α·p − (1 − α)·q)/(α(α − 1))</c>, with α the setting
    /// <see cref="DivergenceAttribute.Alpha"/>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>(1 − (p/q)^α)/α</c>, Hessian <c>p^α·q^(−α−1)</c>. No class adds less than 0. α = ½ is four times
    /// <see cref="Hellinger"/>, α = 2 half of <see cref="ChiSquared"/>; as α goes to 1 or 0 it goes to
    /// <see cref="GeneralizedKullbackLeibler"/> forward or in reverse (S. Amari, "Differential-Geometrical Methods in
    /// Statistics", 1985).
    /// </remarks>
    Alpha,

    /// <summary>The estimator <c>k1 = −d</c> of the reverse divergence from one sample, <c>d = p − q</c>.</summary>
    /// <remarks>
    /// Gradient <c>1</c>, Hessian <c>0</c>. Operands <c>p, q</c>: the <em>log-probabilities</em> that the reference and
    /// the policy give to a token sampled from the policy; a value per element, and none of the settings apply. Its
    /// mean is unbiased, and often negative for single tokens. Its own gradient averages to 0: it is a number to report
    /// or a reward.
    /// </remarks>
    LogRatioK1,

    /// <summary>The estimator <c>k2 = ½d²</c> of the reverse divergence from one sample, <c>d = p − q</c>.</summary>
    /// <remarks>
    /// Gradient <c>−d</c>, Hessian <c>1</c>. Operands as of <see cref="LogRatioK1"/>. Never negative; its value is
    /// biased, and its gradient averages to the one of the reverse Kullback–Leibler divergence.
    /// </remarks>
    LogRatioK2,

    /// <summary>
    /// The estimator <c>k3 = eᵈ − 1 − d</c> of the reverse divergence from one sample, <c>d = p − q</c>.
    /// </summary>
    /// <remarks>
    /// Gradient <c>1 − eᵈ</c>, Hessian <c>eᵈ</c>. Operands as of <see cref="LogRatioK1"/>. Unbiased and never negative;
    /// small values keep their digits. Its gradient averages to the one of the <em>forward</em> divergence,
    /// <c>D(p‖q)</c>, although its value estimates the reverse one. <see cref="DivergenceAttribute.Clamp"/> limits d.
    /// </remarks>
    LogRatioK3,
}
