namespace LossGen.Analyzers.Tests.Kernels;

/// <summary>Kernels that tests of their use call.</summary>
internal static class KernelSnippets
{
    public const string Declared = """
        [Loss(Kind.CrossEntropy)] public static partial double CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);
        [Loss(Kind.CrossEntropy, IgnoreIndex = -100)] public static partial double TokenLoss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> losses);
        [Loss(Kind.CrossEntropy)] public static partial double Apart(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, int rowStride, Span<float> gradient, Span<float> losses);
        [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities)] public static partial double OfProbabilities(ReadOnlySpan<float> p, ReadOnlySpan<int> labels, int classes);
        [Loss(Kind.SquaredError)] public static partial float Squared(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> losses);
        [Loss(Kind.SquaredError)] public static partial float SquaredValue(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
        [Loss(Kind.BinaryCrossEntropy)] public static partial float Tags(ReadOnlySpan<float> logits, ReadOnlySpan<byte> targets, int classes, ReadOnlySpan<float> positiveWeights, Span<float> losses);
        [Loss(Kind.Hinge)] public static partial float Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
        [Divergence(Direction.Forward)] public static partial double Kl(ReadOnlySpan<float> p, ReadOnlySpan<float> q);
        [Divergence(Direction.Forward)] public static partial void KlGradient(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);
        [Information(Measure.Entropy)] public static partial double Entropy(ReadOnlySpan<float> p);
        [Information(Measure.Entropy, Unit = InformationUnit.Bits)] public static partial double EntropyBits(ReadOnlySpan<float> p);
        static float[] Softmax(float[] x) { var p = new float[x.Length]; LossMath.SoftMax(x, p); return p; }
        static float[] LogSoftmax(float[] x) { var p = new float[x.Length]; LossMath.LogSoftMax(x, p); return p; }
        static float[] Linear(float[] x, float[] w) => x.Select((v, i) => v * w[i]).ToArray();

        """;
}
