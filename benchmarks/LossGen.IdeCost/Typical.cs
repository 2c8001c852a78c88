namespace LossGen.IdeCost;

/// <summary>Losses as projects declare them, from the simplest to those with every output.</summary>
internal static class Typical
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> q";
    private const string Regression = "ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets";
    private const string Rows = "ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes";

    /// <summary>Declarations without the semicolon; <c>@</c> stands for the method's name.</summary>
    public static IReadOnlyList<string> Declarations { get; } =
    [
        $"[Loss(Kind.SquaredError)] public static partial float @({Regression}, Span<float> gradient)",
        $"[Loss(Kind.AbsoluteError, Reduction = Reduction.Sum)] public static partial double @({Regression})",
        $"[Loss(Kind.Huber, Delta = 1.5)] public static partial float @({Regression}, Span<float> gradient)",
        "[Loss(Kind.Huber)] public static partial double @(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian)",
        $"[Loss(Kind.Hinge)] public static partial float @({Regression}, Span<float> gradient)",
        $"[Loss(Kind.GaussianNll)] public static partial double @({Regression}, ReadOnlySpan<float> variances, Span<float> gradient, Span<float> variancesGradient)",
        "[Loss(Kind.BinaryCrossEntropy, PositiveWeight = 3)] public static partial float @(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient)",
        "[Loss(Kind.BinaryCrossEntropy)] public static partial double @(ReadOnlySpan<float> logits, ReadOnlySpan<bool> labels)",
        $"[Loss(Kind.CrossEntropy)] public static partial double @({Rows}, Span<float> gradient)",
        $"[Loss(Kind.CrossEntropy)] public static partial double @({Rows})",
        Edited,
        "[Loss(Kind.NegativeLogLikelihood)] public static partial double @(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> labels, int classes, Span<float> gradient)",
        "[Loss(Kind.Dpo)] public static partial double @(ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, "
            + "ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected, Span<float> gradient)",
        $"[Divergence(Direction.Forward)] public static partial double @({Pair})",
        $"[Divergence(Direction.Reverse)] public static partial double @({Pair}, int classes, Span<float> gradient)",
        $"[Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)] public static partial double @({Pair}, int classes, Span<float> gradient)",
        $"[Divergence(DivergenceKind.JensenShannon)] public static partial double @({Pair})",
        $"[Divergence(DivergenceKind.LogRatioK3)] public static partial double @({Pair}, Span<float> gradient)",
        "[Information(Measure.Entropy, Unit = InformationUnit.Bits)] public static partial double @(ReadOnlySpan<float> p)",
        $"[Information(Measure.Perplexity)] public static partial double @({Rows})",
    ];

    /// <summary>The declaration that is edited: a cross-entropy with every output.</summary>
    public static string Edited => $"[Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -100)] public static partial double @({Rows}, "
        + "ReadOnlySpan<float> weights, Span<float> gradient, Span<float> hessian, Span<float> logSumExp, Span<float> losses)";
}
