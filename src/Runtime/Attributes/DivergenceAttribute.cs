namespace LossGen;

/// <summary>
/// Asks the compiler to write the body of a partial method that computes a divergence of rows of <c>p</c>, the target,
/// and <c>q</c>, the model, and its derivatives if the method has outputs for them.
/// </summary>
/// <remarks>
/// <para>
/// <c>gradient</c> and <c>hessian</c> are with respect to <c>q</c>, <c>pGradient</c> to <c>p</c>, both in the space
/// that the operand is given in. A mean is over rows (the <em>batchmean</em>). A setting that does not belong to the
/// kind, or is outside its domain, is a compile-time error; it may instead be a parameter of the method, under its name
/// in camel case.
/// </para>
/// <para>
/// <c>[Divergence(Direction.Reverse)]</c> is the reverse Kullback–Leibler divergence, and
/// <c>[Divergence(DivergenceKind.Renyi, Direction = Direction.Reverse)]</c> another one in reverse. A kind or direction
/// that is given twice must be the same both times.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// static partial class Losses
/// {
///     [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)]
///     public static partial float Distillation(
///         ReadOnlySpan&lt;float&gt; teacher, ReadOnlySpan&lt;float&gt; student, int classes,
///         Span&lt;float&gt; gradient);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DivergenceAttribute : Attribute
{
    /// <summary>Asks for the Kullback–Leibler divergence.</summary>
    /// <param name="direction">Which distribution comes first.</param>
    public DivergenceAttribute(Direction direction) => Direction = direction;

    /// <summary>Asks for a divergence, forward unless <see cref="Direction"/> is set.</summary>
    /// <param name="kind">The divergence.</param>
    public DivergenceAttribute(DivergenceKind kind) => Kind = kind;

    /// <summary>Asks for a divergence whose term is a static method of the same type or of a type around it.</summary>
    /// <remarks>The method's first two parameters are the probabilities p and q of one class; its values are added over the row.</remarks>
    /// <param name="formula">The name of the method: <c>nameof(Term)</c>.</param>
    public DivergenceAttribute(string formula) => Formula = formula;

    /// <summary>Asks for a divergence whose term is a static method of another type in the same project.</summary>
    /// <param name="type">The type that declares the method.</param>
    /// <param name="formula">The name of the method: <c>nameof(Divergences.Term)</c>.</param>
    public DivergenceAttribute(Type type, string formula)
    {
        FormulaType = type;
        Formula = formula;
    }

    /// <summary>The name of the method that is the divergence's term, or null for a divergence of the catalogue.</summary>
    public string? Formula { get; }

    /// <summary>The type that declares the term, or null where it is the annotated method's own type or one around it.</summary>
    public Type? FormulaType { get; }

    /// <summary>
    /// Whether a formula is computed in equal forms that neither overflow nor cancel; yes unless set. Without, every operation is
    /// computed as it is written. It applies to formulas only.
    /// </summary>
    public bool Stabilize { get; set; } = true;

    /// <summary>The divergence to compute; Kullback and Leibler's unless set.</summary>
    public DivergenceKind Kind { get; set; } = DivergenceKind.KullbackLeibler;

    /// <summary>Which distribution comes first in the formula; p, forward, unless set.</summary>
    public Direction Direction { get; set; } = Direction.Forward;

    /// <summary>How the values of rows become the returned value; the mean unless set.</summary>
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
    /// on their thread. A method without <c>classes</c> shares the elements of its only row; with it, rows. Nothing is allocated but one object for each calling thread and, from the shared pool of arrays,
    /// room for one number for each part and sum.
    /// </remarks>
    public bool Parallel { get; set; }

    /// <summary>What p and q are; probabilities unless set.</summary>
    public InputSpace Input { get; set; } = InputSpace.Probabilities;

    /// <summary>What p is, where that differs from q; what <see cref="Input"/> says unless set.</summary>
    public InputSpace TargetInput { get; set; } = InputSpace.Probabilities;

    /// <summary>
    /// The share β of p in the mixture of <see cref="DivergenceKind.JensenShannon"/>; greater than 0 and less than 1,
    /// and ½ unless set.
    /// </summary>
    public double Beta { get; set; } = 0.5;

    /// <summary>
    /// The order of <see cref="DivergenceKind.Renyi"/>, greater than 0 other than 1, or of
    /// <see cref="DivergenceKind.Alpha"/>, any number but 0 and 1; finite, and ½ unless set.
    /// </summary>
    public double Alpha { get; set; } = 0.5;

    /// <summary>
    /// The bound c that <see cref="DivergenceKind.LogRatioK3"/> keeps <c>d = p − q</c> within: the value is that of d limited
    /// to [−c, c], and derivatives are 0 where d is not inside. Finite and greater than 0; no bound unless set.
    /// </summary>
    public double Clamp { get; set; } = double.PositiveInfinity;

    /// <summary>
    /// What logits are divided by, those of p and of q; finite and greater than 0, and 1 unless set. The value is
    /// multiplied by its square, so that gradients keep their size: that of the forward Kullback–Leibler divergence is
    /// <c>T·(softmax(q/T) − softmax(p/T))</c>.
    /// </summary>
    public double Temperature { get; set; } = 1.0;
}
