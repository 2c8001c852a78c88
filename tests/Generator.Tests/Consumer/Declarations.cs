namespace LossGen.Generator.Tests.Consumer;

/// <summary>Declarations that use all of the contract between them.</summary>
internal static class Declarations
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> q";
    private const string DoublePair = "ReadOnlySpan<double> p, ReadOnlySpan<double> q";

    public static IReadOnlyList<string> All { get; } = [.. Losses, .. Divergences, .. Measures];

    private static string[] Losses =>
    [
        "[Loss(Kind.SquaredError)] public static partial LossSum A(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient = default)",
        "[Loss(Kind.SquaredError)] public static partial LossMoments AB(ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> weights)",
        "[Loss(Kind.CrossEntropy, IgnoreIndex = -1, Parallel = true)] public static partial LossMoments AC(ReadOnlySpan<Half> z, ReadOnlySpan<long> y, "
            + "int columns, ReadOnlySpan<float> classWeights, Span<float> losses, Span<float> gradient)",
        "[Loss(Kind.AbsoluteError, EmptyMean = EmptyMean.Throw)] public static partial float B(this ReadOnlySpan<Half> @in, ReadOnlySpan<Half> t)",
        "[Loss(Kind.Huber)] public static partial float C(ReadOnlySpan<float> p, ReadOnlySpan<float> t, double delta, "
            + "Span<float> gradient, Span<float> targetsGradient)",
        "[Loss(Kind.Quantile, Curvature = Curvature.Majorizer, Reduction = Reduction.None)] public static partial void AD(ReadOnlySpan<float> p, "
            + "ReadOnlySpan<float> t, double epsilon, Span<float> hessian)",
        "[Loss(Kind.CrossEntropy, Curvature = Curvature.SoftmaxBound)] public static partial float AE(ReadOnlySpan<double> z, ReadOnlySpan<int> y, "
            + "int classes, Span<double> hessian)",
        "[Loss(Kind.CrossEntropy, Parallel = true)] public static partial LossMoments AF(ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, "
            + "[Role(\"rowStride\")] int @int, Span<float> gradient, Span<float> logSumExp)",
        "[Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor, IgnoreIndex = 3, Parallel = true)] public static partial LossSum AG(ReadOnlySpan<double> z, "
            + "ReadOnlySpan<int> y, [Role(\"columns\")] int @class, ReadOnlySpan<double> classWeights, Span<float> gradient, Span<double> losses)",
        "[Loss(Kind.Huber, Reduction = Reduction.None)] public static partial void D(ReadOnlySpan<Half> p, ReadOnlySpan<Half> t, "
            + "float delta, float upstream, Span<float> gradient, Span<float> hessian, Span<float> losses)",
        "[Loss(Kind.Hinge)] public static partial double E(ReadOnlySpan<double> f, ReadOnlySpan<bool> y, double margin, Span<double> gradient)",
        "[Loss(Kind.Hinge, Labels = LabelEncoding.ZeroOne)] public static partial LossSum F(ReadOnlySpan<float> f, ReadOnlySpan<float> y)",
        "[Loss(Kind.GaussianNll)] public static partial float G(ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> v, "
            + "ReadOnlySpan<float> weights, Span<float> gradient, Span<float> variancesGradient, Span<float> hessian)",
        "[Loss(Kind.LaplaceNll)] public static partial double H(ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> b, "
            + "Span<double> scalesGradient)",
        "[Loss(Kind.Dpo, LabelSmoothing = 0.1)] public static partial double I(ReadOnlySpan<double> a, ReadOnlySpan<double> b, "
            + "ReadOnlySpan<double> c, ReadOnlySpan<double> d, double beta, Span<double> gradient, Span<double> referenceChosenGradient)",
        "[Loss(Kind.BinaryCrossEntropy, PositiveWeight = 3, LabelSmoothing = 0.1)] public static partial LossSum J("
            + "ReadOnlySpan<float> z, ReadOnlySpan<bool> y, ReadOnlySpan<float> weights, Span<float> gradient)",
        "[Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities)] public static partial float K("
            + "ReadOnlySpan<float> z, ReadOnlySpan<byte> y, float positiveWeight, Span<float> gradient, Span<float> hessian)",
        "[Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Labels = LabelEncoding.PlusMinusOne)] public static partial double L("
            + "ReadOnlySpan<double> z, ReadOnlySpan<double> y, double labelSmoothing, Span<double> targetsGradient)",
        "[Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -100)] public static partial double M(ReadOnlySpan<float> logits, "
            + "ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> classWeights, ReadOnlySpan<float> weights, "
            + "Span<float> gradient, Span<float> hessian, Span<float> logSumExp, Span<float> losses)",
        "[Loss(Kind.CrossEntropy, Normalizer = Normalizer.Count)] public static partial float N(ReadOnlySpan<Half> logits, "
            + "ReadOnlySpan<ushort> labels, int classes, ushort ignoreIndex, ReadOnlySpan<float> weights, Span<float> gradient)",
        "[Loss(Kind.CrossEntropy, Softcap = 30, ZLoss = 0.01, EmptyMean = EmptyMean.Zero)] public static partial double O("
            + "ReadOnlySpan<double> z, ReadOnlySpan<long> y, int classes, Span<double> gradient, Span<double> hessian)",
        "[Loss(Kind.CrossEntropy)] public static partial LossSum P(ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int columns, "
            + "float temperature, double softcap, float zLoss, float labelSmoothing, Span<float> gradient, Span<float> hessian)",
        "[Loss(Kind.CrossEntropy, Labels = LabelEncoding.Distribution)] public static partial double Q(ReadOnlySpan<Half> logits, "
            + "ReadOnlySpan<Half> targets, int classes, ReadOnlySpan<float> classWeights, Span<float> gradient, Span<float> targetsGradient)",
        "[Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities)] public static partial double R("
            + "ReadOnlySpan<float> q, ReadOnlySpan<int> y, int classes, Span<float> gradient, Span<float> hessian)",
        "[Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, TargetInput = InputSpace.Logits)] public static partial double S("
            + "ReadOnlySpan<double> q, ReadOnlySpan<double> t, int classes, double upstream, Span<double> gradient, Span<double> targetsGradient)",
        "[Loss(Kind.NegativeLogLikelihood)] public static partial double T(ReadOnlySpan<double> l, ReadOnlySpan<long> y, int classes, "
            + "ReadOnlySpan<double> classWeights, Span<double> gradient)",
        "[Loss(Kind.NegativeLogLikelihood, Reduction = Reduction.Sum)] public static partial float U(ReadOnlySpan<float> l, Span<float> gradient)",
        "[Loss(Kind.BinaryCrossEntropy, EmptyMean = EmptyMean.Throw)] public static partial float V(ReadOnlySpan<Half> z, ReadOnlySpan<bool> y, "
            + "int classes, ReadOnlySpan<float> positiveWeights, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask, Span<float> gradient, Span<float> losses)",
        "[Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, SmoothingExcludes = 1, UnweightedSmoothing = true)] public static partial LossSum AA("
            + "ReadOnlySpan<Half> z, ReadOnlySpan<ushort> y, int classes, ReadOnlySpan<float> classWeights, Span<float> gradient, Span<float> hessian)",
        "[Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities)] public static partial double BB(ReadOnlySpan<double> z, "
            + "ReadOnlySpan<double> t, int columns, [Role(\"smoothingExcludes\")] int pad, double labelSmoothing, Span<double> gradient)",
        "[Loss(Kind.GaussianNll, Epsilon = 0.01)] public static partial LossSum W(ReadOnlySpan<float> p, ReadOnlySpan<float> t, double variance, "
            + "ReadOnlySpan<bool> mask, Span<float> gradient, Span<float> hessian)",
        "[Loss(Kind.GaussianNll)] public static partial double X(ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> variance, "
            + "double epsilon, Span<double> variancesGradient)",
        "[Loss(Kind.BinaryCrossEntropy)] public static partial float Y(ReadOnlySpan<float> z, ReadOnlySpan<float> mask, Span<float> gradient)",
        "[Loss(Kind.CrossEntropy, EmptyMean = EmptyMean.Throw, IgnoreIndex = -1)] public static partial double Z(ReadOnlySpan<float> z, "
            + "ReadOnlySpan<int> y, int classes, ReadOnlySpan<bool> mask, [Role(\"weights\")] ReadOnlySpan<float> importance, Span<float> gradient)",
    ];

    private static string[] Divergences =>
    [
        $"[Divergence(Direction.Forward)] public static partial double A({Pair}, int classes, Span<float> gradient, Span<float> hessian, "
            + "Span<float> pGradient, Span<float> losses)",
        $"[Divergence(Direction.Reverse)] public static partial LossSum B({DoublePair}, int classes, Span<double> gradient)",
        $"[Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2)] public static partial double C({DoublePair}, int classes, "
            + "Span<double> gradient, Span<double> hessian, ReadOnlySpan<double> weights)",
        $"[Divergence(Direction.Forward, Input = InputSpace.Logits)] public static partial double D({Pair}, int classes, "
            + "Span<float> gradient, double temperature, float upstream)",
        $"[Divergence(Direction.Forward, TargetInput = InputSpace.LogProbabilities)] public static partial void E({Pair}, Span<float> gradient)",
        $"[Divergence(DivergenceKind.GeneralizedKullbackLeibler)] public static partial float F({Pair}, Span<float> pGradient)",
        $"[Divergence(DivergenceKind.Jeffreys, Input = InputSpace.LogProbabilities)] public static partial float G({Pair}, Span<float> hessian)",
        $"[Divergence(DivergenceKind.JensenShannon)] public static partial double H({Pair}, int classes, float beta, Span<float> gradient)",
        $"[Divergence(DivergenceKind.TotalVariation)] public static partial double I({Pair}, int classes, Span<float> gradient, Span<float> hessian)",
        "[Divergence(DivergenceKind.Hellinger)] public static partial float J(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> gradient)",
        $"[Divergence(DivergenceKind.ChiSquared, Direction = Direction.Reverse)] public static partial double K({DoublePair}, Span<double> gradient)",
        $"[Divergence(DivergenceKind.Renyi, Alpha = 2)] public static partial double L({DoublePair}, int classes, Span<double> gradient)",
        $"[Divergence(DivergenceKind.Alpha)] public static partial double M({Pair}, int classes, double alpha, Span<float> gradient, Span<float> hessian)",
        $"[Divergence(DivergenceKind.LogRatioK1)] public static partial double N({Pair}, ReadOnlySpan<float> weights)",
        $"[Divergence(DivergenceKind.LogRatioK3, Clamp = 10)] public static partial LossSum P({Pair}, ReadOnlySpan<bool> mask, Span<float> gradient)",
        $"[Divergence(DivergenceKind.LogRatioK3)] public static partial double Q({DoublePair}, double clamp, Span<double> gradient, Span<double> hessian)",
        $"[Divergence(DivergenceKind.LogRatioK3, Reduction = Reduction.None)] public static partial void O({Pair}, Span<float> losses, Span<float> gradient)",
    ];

    private static string[] Measures =>
    [
        "[Information(Measure.Entropy, Unit = InformationUnit.Bits)] public static partial double A(ReadOnlySpan<float> p)",
        "[Information(Measure.Entropy, Input = InputSpace.Logits)] public static partial LossSum B(ReadOnlySpan<Half> p, int classes, Span<float> gradient)",
        "[Information(Measure.SelfInformation, Unit = InformationUnit.Dits, Reduction = Reduction.None)] public static partial void C("
            + "ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient)",
        "[Information(Measure.BinaryEntropy)] public static partial double D(ReadOnlySpan<double> p, Span<double> gradient, Span<double> hessian)",
        $"[Information(Measure.CrossEntropy, Input = InputSpace.Logits)] public static partial double E({Pair}, int classes, Span<float> pGradient)",
        "[Information(Measure.Perplexity, IgnoreIndex = 255)] public static partial double F(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, "
            + "int classes, Span<float> gradient)",
        "[Information(Measure.Perplexity)] public static partial float G(ReadOnlySpan<float> logProbabilities, Span<float> gradient)",
        "[Information(Measure.JointEntropy, Unit = InformationUnit.Bits)] public static partial float H(ReadOnlySpan<Half> joint, int columns)",
        "[Information(Measure.MutualInformation, Estimator = Estimator.MillerMadow)] public static partial double I(ReadOnlySpan<long> joint, int columns)",
        "[Information(Measure.MutualInformation, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)] public static partial float J("
            + "ReadOnlySpan<byte> clusters, ReadOnlySpan<long> truth, int rows, int columns)",
        "[Information(Measure.ConditionalEntropy)] public static partial double K(ReadOnlySpan<int> @in, ReadOnlySpan<int> y, "
            + "[Role(\"rows\")] int n, [Role(\"columns\")] int m)",
    ];
}
