namespace LossGen;

/// <summary>
/// Asks the compiler to write the body of a partial method that computes a loss, and its derivatives if the method has
/// outputs for them.
/// </summary>
/// <remarks>
/// The signature chooses the kernel: without a <c>gradient</c> parameter, no gradient is computed. A setting that
/// does not belong to the kind, or is outside its domain, is a compile-time error.
/// </remarks>
/// <example>
/// <code>
/// static partial class Losses
/// {
///     [Loss(Kind.Huber, Delta = 1.0)]
///     public static partial float Huber(
///         ReadOnlySpan&lt;float&gt; predictions, ReadOnlySpan&lt;float&gt; targets, Span&lt;float&gt; gradient);
/// }
/// </code>
/// </example>
/// <param name="kind">The loss to compute.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LossAttribute(Kind kind) : Attribute
{
    /// <summary>The loss to compute.</summary>
    public Kind Kind { get; } = kind;

    /// <summary>How the per-element or per-row losses become the returned value; the mean unless set.</summary>
    public Reduction Reduction { get; set; } = Reduction.Mean;

    /// <summary>What the mean of nothing is; NaN unless set.</summary>
    public EmptyMean EmptyMean { get; set; } = EmptyMean.NaN;

    /// <summary>What a weighted mean divides by; the sum of the weights unless set.</summary>
    public Normalizer Normalizer { get; set; } = Normalizer.WeightSum;

    /// <summary>
    /// The residual at which <see cref="Kind.Huber"/> turns from quadratic to linear, in units of the target; finite
    /// and greater than 0, and 1 unless set.
    /// </summary>
    public double Delta { get; set; } = 1.0;

    /// <summary>
    /// The product of score and target from which <see cref="Kind.Hinge"/> is 0; finite and greater than 0, and 1
    /// unless set.
    /// </summary>
    public double Margin { get; set; } = 1.0;
}
