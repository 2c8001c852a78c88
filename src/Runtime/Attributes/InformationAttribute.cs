namespace LossGen;

/// <summary>
/// Asks the compiler to write the body of a partial method that measures information, and its derivatives if the method
/// has outputs for them.
/// </summary>
/// <remarks>
/// An option that does not belong to the measure is a compile-time error. Measures of a table and
/// <see cref="Measure.Perplexity"/> are one value, which is not reduced.
/// </remarks>
/// <example>
/// <code>
/// static partial class Measures
/// {
///     [Information(Measure.Entropy, Unit = InformationUnit.Bits)]
///     public static partial double EntropyBits(ReadOnlySpan&lt;float&gt; p);
/// }
/// </code>
/// </example>
/// <param name="measure">The measure to compute.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class InformationAttribute(Measure measure) : Attribute
{
    /// <summary>The measure to compute.</summary>
    public Measure Measure { get; } = measure;

    /// <summary>The unit of the value and its derivatives; nats unless set. Perplexity has none.</summary>
    public InformationUnit Unit { get; set; } = InformationUnit.Nats;

    /// <summary>
    /// How information is estimated from a table of counts; by their relative frequencies unless set.
    /// </summary>
    public Estimator Estimator { get; set; } = Estimator.PlugIn;

    /// <summary>How the values of elements or rows become the returned value; the mean unless set.</summary>
    public Reduction Reduction { get; set; } = Reduction.Mean;

    /// <summary>What the mean of nothing is; NaN unless set.</summary>
    public EmptyMean EmptyMean { get; set; } = EmptyMean.NaN;

    /// <summary>What a weighted mean divides by; the sum of the weights unless set.</summary>
    public Normalizer Normalizer { get; set; } = Normalizer.WeightSum;

    /// <summary>
    /// Whether calls with enough to do are shared among the processors, by threads of the pool; no unless set. Every
    /// result has the same bits as without, and calls of any size and from any thread stay correct.
    /// </summary>
    /// <remarks>
    /// Rows, or blocks of 16384 elements, are given to as many threads as there are processors, the calling one included,
    /// where there are at least two such parts and about four million operations, some tens of microseconds. Smaller calls stay
    /// on their thread. It does not apply to measures of a joint table. Nothing is allocated but one object for each calling thread and, from the shared pool of arrays,
    /// room for one number for each part and sum.
    /// </remarks>
    public bool Parallel { get; set; }

    /// <summary>
    /// What p, or p and q, are; probabilities unless set, and for <see cref="Measure.Perplexity"/> of rows logits.
    /// </summary>
    public InputSpace Input { get; set; } = InputSpace.Probabilities;

    /// <summary>
    /// What the p of <see cref="Measure.CrossEntropy"/> is, where that differs from q; what <see cref="Input"/> says
    /// unless set.
    /// </summary>
    public InputSpace TargetInput { get; set; } = InputSpace.Probabilities;

    /// <summary>
    /// A label that marks a token of <see cref="Measure.Perplexity"/> as left out: it counts nothing and writes 0 to
    /// every output. Any number that the type of the labels holds; a token is never left out unless it is set, and its
    /// default here stands for that.
    /// </summary>
    public long IgnoreIndex { get; set; } = long.MinValue;
}
