namespace LossGen.IdeCost;

/// <summary>The kernels whose price is watched: text, intermediate language, and the time to compile them.</summary>
internal static partial class FirstCallLosses
{
    [Loss(Kind.AbsoluteError)]
    public static partial float AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.SquaredError)]
    public static partial float SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Huber)]
    public static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial float HuberHessian(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial float BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial float Kl(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradient(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -100)]
    public static partial double Tokens(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)]
    public static partial double Distillation(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon)]
    public static partial double JensenShannon(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Loss(Kind.GaussianNll)]
    public static partial double GaussianNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> variances, ReadOnlySpan<double> targets,
        Span<double> gradient, Span<double> variancesGradient);

    [Loss(Kind.Focal)]
    public static partial float Focal(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.MultiMargin)]
    public static partial float MultiMargin(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.Renyi, Parallel = true)]
    public static partial float Renyi(ReadOnlySpan<float> p, ReadOnlySpan<float> q);
}
