namespace LossGen;

/// <summary>
/// Asks the compiler to write the body of a partial method that computes a loss, and its derivatives if the method has
/// outputs for them.
/// </summary>
/// <remarks>
/// The signature chooses the kernel: without a <c>gradient</c> parameter, no gradient is computed. A setting that does
/// not belong to the kind, or is outside its domain, is a compile-time error. A setting may instead be a parameter of
/// the method, under its name in camel case (<c>delta</c>, <c>ignoreIndex</c>), and is then given with every call.
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
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LossAttribute : Attribute
{
    /// <summary>Asks for a loss of the catalogue.</summary>
    /// <param name="kind">The loss to compute.</param>
    public LossAttribute(Kind kind) => Kind = kind;

    /// <summary>Asks for a loss whose formula is a static method of the same type or of a type around it.</summary>
    /// <remarks>
    /// The formula's parameters are one number of each operand, in the order of the annotated method's spans, and then settings: those that
    /// the annotated method has too, as numbers of the same name, and others with default values. The compiler reads the method's body as
    /// mathematics over the real numbers, and derives the kernel from it.
    /// </remarks>
    /// <param name="formula">The name of the method: <c>nameof(Formula)</c>.</param>
    public LossAttribute(string formula) => Formula = formula;

    /// <summary>Asks for a loss whose formula is a static method of another type in the same project.</summary>
    /// <param name="type">The type that declares the method.</param>
    /// <param name="formula">The name of the method: <c>nameof(Losses.Formula)</c>.</param>
    public LossAttribute(Type type, string formula)
    {
        FormulaType = type;
        Formula = formula;
    }

    /// <summary>The loss to compute, unless <see cref="Formula"/> names one.</summary>
    public Kind Kind { get; }

    /// <summary>The name of the method that is the loss's formula, or null for a loss of the catalogue.</summary>
    public string? Formula { get; }

    /// <summary>The type that declares the formula, or null where it is the annotated method's own type or one around it.</summary>
    public Type? FormulaType { get; }

    /// <summary>
    /// Whether a formula is computed in equal forms that neither overflow nor cancel; yes unless set. Without, every operation is
    /// computed as it is written. It applies to formulas only.
    /// </summary>
    public bool Stabilize { get; set; } = true;

    /// <summary>How the per-element or per-row losses become the returned value; the mean unless set.</summary>
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
    /// on their thread. Nothing is allocated but one object for each calling thread and, from the shared pool of arrays,
    /// room for one number for each part and sum.
    /// </remarks>
    public bool Parallel { get; set; }

    /// <summary>
    /// What the predictions of a classification loss are; logits unless set, and for
    /// <see cref="Kind.NegativeLogLikelihood"/> always log-probabilities.
    /// </summary>
    public InputSpace Input { get; set; } = InputSpace.Logits;

    /// <summary>
    /// What the distribution targets of <see cref="Kind.CrossEntropy"/> are, and the relevances of <see cref="Kind.ListNet"/>;
    /// probabilities unless set, or numbers taken as they are.
    /// </summary>
    public InputSpace TargetInput { get; set; } = InputSpace.Probabilities;

    /// <summary>
    /// How targets name classes. Unless set: −1 and +1 for <see cref="Kind.Hinge"/> and the other losses of margins, 0 to 1 for
    /// <see cref="Kind.BinaryCrossEntropy"/>; for losses of rows the type of the operand tells.
    /// </summary>
    public LabelEncoding Labels { get; set; } = LabelEncoding.ZeroOne;

    /// <summary>
    /// What is written to <c>hessian</c>: the second derivative unless set, or what boosting libraries take in its place. A kind
    /// that has no such curvature is a compile-time error with the list of those it has.
    /// </summary>
    public Curvature Curvature { get; set; } = Curvature.Exact;

    /// <summary>
    /// How operands and outputs of losses of rows lie in memory; the classes of a row side by side unless set. What has one number
    /// for each row, such as labels, is not concerned.
    /// </summary>
    public Layout Layout { get; set; } = Layout.RowMajor;

    /// <summary>
    /// The residual at which <see cref="Kind.Huber"/> and <see cref="Kind.PseudoHuber"/> turn from quadratic to linear, in units of
    /// the target; finite and greater than 0, and 1 unless set.
    /// </summary>
    public double Delta { get; set; } = 1.0;

    /// <summary>
    /// The product of score and target from which <see cref="Kind.Hinge"/> and <see cref="Kind.SquaredHinge"/> are 0, and by how much
    /// the label's score must be above the others in <see cref="Kind.MultiMargin"/> and <see cref="Kind.CrammerSinger"/>; finite and
    /// greater than 0, and 1 unless set. In <see cref="Kind.MarginRanking"/> the distance from which two scores are ranked well
    /// enough, 0 unless set, and in <see cref="Kind.SimPo"/> the least reward that the chosen answer is to be ahead by, 0.5 unless set;
    /// both finite and at least 0. In <see cref="Kind.Triplet"/> how much farther the negative is to be than the positive, finite and at
    /// least 0, and 1 unless set; in <see cref="Kind.Cosine"/> with labels the cosine up to which unlike rows do not pull, at least −1 and
    /// less than 1, and 0 unless set. Its default here stands for none of those that have another.
    /// </summary>
    public double Margin { get; set; } = 1.0;

    /// <summary>
    /// How sharply <see cref="Kind.Dpo"/>, <see cref="Kind.Ipo"/> and <see cref="Kind.Kto"/> tell preferences apart, which also says
    /// how far the policy may leave the reference, and how much <see cref="Kind.Orpo"/> weighs; finite and greater than 0, and 0.1 unless
    /// set. Its default here does not stand for other kinds: the factor of rewards in <see cref="Kind.SimPo"/>, 2 unless set, and of
    /// margins in <see cref="Kind.Exponential"/>, 1 unless set; in <see cref="Kind.SmoothL1"/> the residual at which quadratic turns to
    /// linear, finite and at least 0, and 1 unless set. In <see cref="Kind.Tversky"/> the weight of false negatives; finite and at least 0, and ½
    /// unless set.
    /// </summary>
    public double Beta { get; set; } = 0.1;

    /// <summary>
    /// The residual by which <see cref="Kind.Fair"/>, <see cref="Kind.Cauchy"/>, <see cref="Kind.Welsch"/>,
    /// <see cref="Kind.GemanMcClure"/>, <see cref="Kind.Tukey"/> and <see cref="Kind.Barron"/> tell small ones from large ones, in units of
    /// the target. Finite and greater than 0; 1 unless set, and 4.685 in <see cref="Kind.Tukey"/>. In <see cref="Kind.StudentTNll"/> the scale
    /// of the distribution, where it is no operand.
    /// </summary>
    public double Scale { get; set; } = 1.0;

    /// <summary>
    /// The share of targets that <see cref="Kind.Quantile"/> predicts a bound of, and the asymmetry of
    /// <see cref="Kind.Expectile"/>; greater than 0 and less than 1, and 0.5 unless set.
    /// </summary>
    public double Quantile { get; set; } = 0.5;

    /// <summary>
    /// The width of the quadratic part of <see cref="Kind.SmoothedHinge"/>; finite and at least 0, and 1 unless set. In
    /// <see cref="Kind.Focal"/> the weight of positives, 1 − α being that of negatives; greater than 0 and less than 1, and no weights unless
    /// set, for which its default here stands; in <see cref="Kind.MulticlassFocal"/> the factor of every row, likewise. In
    /// <see cref="Kind.Tversky"/> the weight of false positives; finite and at least 0, and ½ unless set. In <see cref="Kind.Barron"/> the
    /// shape: the smaller it is, the less outliers count; a finite number or −∞, and 1 unless set. In <see cref="Kind.NegativeBinomialNll"/>
    /// the dispersion, by which the variance <c>μ + αμ²</c> exceeds the mean; finite and greater than 0, and 1 unless set.
    /// </summary>
    public double Alpha { get; set; } = 1.0;

    /// <summary>
    /// The degrees of freedom of <see cref="Kind.StudentTNll"/>: the fewer, the longer the tails. Finite and greater than 0; 4 unless set.
    /// </summary>
    public double Nu { get; set; } = 4.0;

    /// <summary>The concentration of <see cref="Kind.VonMisesNll"/> around its angle; finite and greater than 0, and 1 unless set.</summary>
    public double Kappa { get; set; } = 1.0;

    /// <summary>
    /// How much less an easy sample counts in <see cref="Kind.Focal"/>, and a row in <see cref="Kind.MulticlassFocal"/> as it gets right:
    /// the power γ of 1 − p. Finite and at least 0, and 2 unless set.
    /// </summary>
    public double Gamma { get; set; } = 2.0;

    /// <summary>
    /// The power of the mean that the variance of a <see cref="Kind.Tweedie"/> distribution is in proportion to; greater than 1 and less than
    /// 2, and 1.5 unless set. Its default here does not stand for others: the power that <see cref="Kind.MultiMargin"/> raises to what is
    /// short of the margin, 1 or 2, and 1 unless set, and in <see cref="Kind.GeneralizedCrossEntropy"/> the power q of the probability,
    /// greater than 0 and at most 1, and 0.7 unless set. In <see cref="Kind.Triplet"/> the norm that distances are, 1 or 2, and 2 unless set.
    /// </summary>
    public double Power { get; set; } = 1.5;

    /// <summary>
    /// The preference that <see cref="Kind.Kto"/> measures an answer's by: the mean Kullback–Leibler divergence of policy and reference over
    /// other answers, or 0 where that is negative. Finite and at least 0; 0 unless set.
    /// </summary>
    public double ReferencePoint { get; set; }

    /// <summary>The weight of desirable answers in <see cref="Kind.Kto"/>; finite and greater than 0, and 1 unless set.</summary>
    public double DesirableWeight { get; set; } = 1.0;

    /// <summary>The weight of undesirable answers in <see cref="Kind.Kto"/>; finite and greater than 0, and 1 unless set.</summary>
    public double UndesirableWeight { get; set; } = 1.0;

    /// <summary>
    /// The width of the dead zone of <see cref="Kind.EpsilonInsensitive"/> and <see cref="Kind.SquaredEpsilonInsensitive"/>, in units
    /// of the target; finite and at least 0, and 0.1 unless set. In <see cref="Kind.AbsolutePercentageError"/> the least magnitude of a
    /// target that residuals are divided by; finite and greater than 0, and 1e-7 unless set. Its default here stands for neither.
    /// The floor of variances in <see cref="Kind.GaussianNll"/>, in units of the target squared: the loss takes the larger of it
    /// and the variance, and its derivative with respect to a variance that is not above the floor is 0. Finite and at least
    /// 0; 0, no floor, unless set. In <see cref="Kind.Poly1"/> the factor ε of 1 − p; any finite number, and 1 unless set. With
    /// <see cref="Curvature.Majorizer"/> the least residual that is divided by; finite and greater than 0, and it must be set.
    /// </summary>
    public double Epsilon { get; set; }

    /// <summary>
    /// The part ε of every target that is given to all classes alike: <c>(1 − ε)·t + ε/C</c> of C classes in
    /// <see cref="Kind.CrossEntropy"/>, <c>(1 − ε)·y + ε/2</c> in <see cref="Kind.BinaryCrossEntropy"/>; in
    /// <see cref="Kind.Dpo"/> the probability of a wrong preference. At least 0 and less than 1; 0 unless set.
    /// </summary>
    public double LabelSmoothing { get; set; }

    /// <summary>
    /// A class that the smoothing of <see cref="Kind.CrossEntropy"/> gives nothing, such as one that pads: the ε of
    /// <see cref="LabelSmoothing"/> is shared by the C − 1 others, <c>(1 − ε)·t + ε/(C − 1)</c> each, and the target of the
    /// class itself becomes <c>(1 − ε)·t</c>. The index of a class; none unless set, for which its default here stands.
    /// </summary>
    public int SmoothingExcludes { get; set; } = -1;

    /// <summary>
    /// Whether the part of <see cref="Kind.CrossEntropy"/> that <see cref="LabelSmoothing"/> adds is not multiplied by class
    /// weights: <c>(1 − ε)·w_y·(−log p_y) + ε/C·Σ(−log pᵢ)</c>. No unless set: class weights multiply all of it.
    /// </summary>
    public bool UnweightedSmoothing { get; set; }

    /// <summary>
    /// A label that marks a row as left out: it is not read, counts nothing and writes 0 to every output. Any number
    /// that the type of the labels holds; a row is never left out unless it is set, and its default here stands for
    /// that.
    /// </summary>
    public long IgnoreIndex { get; set; } = long.MinValue;

    /// <summary>
    /// A factor of the positive class's term in <see cref="Kind.BinaryCrossEntropy"/>; finite and greater than 0, and 1
    /// unless set. The number of negatives per positive balances the classes. A parameter <c>positiveWeights</c> has one
    /// for each class instead.
    /// </summary>
    public double PositiveWeight { get; set; } = 1.0;

    /// <summary>
    /// The factor λ of a penalty <c>λ·(log Σ exp fᵢ)²</c> that <see cref="Kind.CrossEntropy"/> of logits adds to every
    /// row, which keeps logits from drifting; finite and at least 0, and 0 unless set. Class weights do not multiply
    /// it.
    /// </summary>
    public double ZLoss { get; set; }

    /// <summary>
    /// The bound c that <see cref="Kind.CrossEntropy"/> keeps logits within, by <c>c·tanh(f/c)</c>, after the
    /// temperature; finite and greater than 0, and no bound unless set. A logit of −∞ stays −∞.
    /// </summary>
    public double Softcap { get; set; } = double.PositiveInfinity;

    /// <summary>
    /// What <see cref="Kind.CrossEntropy"/> divides logits by, and <see cref="Kind.Contrastive"/> similarities; finite and greater
    /// than 0, and 1 unless set, or 0.07 in the latter. The value is not multiplied by its square, unlike that of divergences.
    /// </summary>
    public double Temperature { get; set; } = 1.0;

    /// <summary>
    /// Whether <see cref="Kind.Triplet"/> takes the distance of the negative from the positive where that is smaller than its distance from
    /// the anchor; no unless set.
    /// </summary>
    public bool Swap { get; set; }

    /// <summary>
    /// What <see cref="Kind.Dice"/>, <see cref="Kind.Tversky"/> and <see cref="Kind.Jaccard"/> add above and below, so that small
    /// regions count less; finite and at least 0, and 1 unless set.
    /// </summary>
    public double Smooth { get; set; } = 1.0;
}
