namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Attributes with wrong numbers: settings that do not apply, are out of their domain, or are given twice.</summary>
internal static class SettingMisuses
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> q";
    private const string Labels = "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes";

    public static IReadOnlyList<Misuse> All { get; } =
    [
        Loss("LG0015", "Kind.Huber, [|Margin|] = 1.0"),
        Loss("LG0015", "Kind.SquaredError, [|Delta|] = 1.0"),
        Loss("LG0015", "Kind.Huber, [|IgnoreIndex|] = 1"),
        Loss("LG0015", "Kind.CrossEntropy, [|IgnoreIndex|] = 1", "ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes"),
        Loss("LG0015", "Kind.CrossEntropy, Input = InputSpace.Probabilities, [|Softcap|] = 30", Labels),
        Loss("LG0015", "Kind.CrossEntropy, [|ZLoss|] = 0.1, Input = InputSpace.LogProbabilities", Labels),
        Loss("LG0015", "Kind.CrossEntropy, Input = InputSpace.Probabilities", $"{Labels}, float [|temperature|]"),
        Divergence("LG0015", "Direction.Forward, [|Temperature|] = 2"),
        Divergence("LG0015", "Direction.Forward", $"{Pair}, [Role(\"temperature\")] double [|t|]"),
        Divergence("LG0015", "Direction.Forward, [|Beta|] = 0.5"),
        Divergence("LG0015", "[|Direction.Forward|], Kind = DivergenceKind.LogRatioK3"),
        Loss("LG0016", "Kind.Huber, Delta = [|0|]"),
        Loss("LG0016", "Kind.Huber, Delta = [|-0.5|]"),
        Loss("LG0016", "Kind.Huber, Delta = [|double.NaN|]"),
        Loss("LG0016", "Kind.Huber, Delta = [|double.PositiveInfinity|]"),
        Loss("LG0016", "Kind.Huber, Delta = [|1e-60|]"),
        Loss("LG0016", "Kind.Huber, Delta = [|1e60|]", "ReadOnlySpan<Half> p, ReadOnlySpan<Half> t"),
        Loss("LG0016", "Kind.Hinge, Margin = [|-1|]"),
        Loss("LG0016", "Kind.SmoothL1, Beta = [|-1|]"),
        Loss("LG0016", "Kind.PseudoHuber, Delta = [|0|]"),
        Loss("LG0016", "Kind.Quantile, Quantile = [|1|]"),
        Loss("LG0016", "Kind.Expectile, Quantile = [|0|]"),
        Loss("LG0016", "Kind.EpsilonInsensitive, Epsilon = [|-0.1|]"),
        Loss("LG0016", "Kind.AbsolutePercentageError, Epsilon = [|0|]"),
        Loss("LG0016", "Kind.Tukey, Scale = [|0|]"),
        Loss("LG0015", "Kind.Cosine, [|Margin|] = 0.5", "ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes"),
        Loss("LG0016", "Kind.Cosine, Margin = [|1|]", "ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<int> y, int classes"),
        Loss("LG0016", "Kind.Triplet, Margin = [|-1|]", "ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n, int classes"),
        Loss("LG0016", "Kind.Triplet, Power = [|3|]", "ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n, int classes"),
        Loss("LG0015", "Kind.Huber, [|Swap|] = true"),
        Loss("LG0016", "Kind.Barron, Alpha = [|double.NaN|]"),
        Loss("LG0016", "Kind.Barron, Alpha = [|double.PositiveInfinity|]"),
        Loss("LG0016", "Kind.Barron, Alpha = [|1e60|]"),
        Loss("LG0016", "Kind.Barron, Scale = [|0|]"),
        Loss("LG0016", "Kind.SmoothedHinge, Alpha = [|-1|]"),
        Loss("LG0016", "Kind.Tweedie, Power = [|1|]"),
        Loss("LG0016", "Kind.Tweedie, Power = [|2|]"),
        Loss("LG0016", "Kind.Focal, Gamma = [|-1|]"),
        Loss("LG0016", "Kind.Focal, Alpha = [|1|]"),
        Loss("LG0016", "Kind.Exponential, Beta = [|0|]"),
        Loss("LG0016", "Kind.SimPo, Margin = [|-1|]"),
        Loss("LG0015", "Kind.Poisson, [|Power|] = 1.5"),
        Loss("LG0015", "Kind.ModifiedHuber, [|Margin|] = 1"),
        Loss("LG0015", "Kind.SmoothL1, [|Delta|] = 1"),
        Loss("LG0016", "Kind.CrossEntropy, LabelSmoothing = [|1|]", Labels),
        Loss("LG0016", "Kind.CrossEntropy, IgnoreIndex = [|-100|]", "ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int classes"),
        Loss("LG0016", "Kind.CrossEntropy, IgnoreIndex = [|1L << 31|]", Labels),
        Divergence("LG0016", "DivergenceKind.JensenShannon, Beta = [|0|]"),
        Divergence("LG0016", "DivergenceKind.JensenShannon, Beta = [|1|]"),
        Divergence("LG0016", "DivergenceKind.Renyi, Alpha = [|1|]"),
        Divergence("LG0016", "DivergenceKind.Renyi, Alpha = [|1 + 1e-15|]"),
        Divergence("LG0016", "DivergenceKind.Alpha, Alpha = [|0|]"),
        Loss("LG0016", "Kind.GaussianNll, Epsilon = [|-1e-6|]", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, float variance"),
        Loss("LG0015", "Kind.Huber, [|Epsilon|] = 1"),
        Divergence("LG0016", "DivergenceKind.LogRatioK3, Clamp = [|0|]"),
        Divergence("LG0015", "DivergenceKind.LogRatioK2, [|Clamp|] = 10"),
        Divergence("LG0026", "DivergenceKind.LogRatioK3, [|Clamp|] = 10", $"{Pair}, float clamp"),
        Loss("LG0026", "Kind.BinaryCrossEntropy, [|PositiveWeight|] = 3", "ReadOnlySpan<float> z, ReadOnlySpan<float> y, int classes, ReadOnlySpan<float> positiveWeights"),
        Loss("LG0016", "Kind.CrossEntropy, LabelSmoothing = 0.1, SmoothingExcludes = [|-1|]", Labels),
        Loss("LG0015", "Kind.CrossEntropy, [|SmoothingExcludes|] = 0", Labels),
        Loss("LG0015", "Kind.CrossEntropy", $"{Labels}, int [|smoothingExcludes|]"),
        Loss("LG0015", "Kind.CrossEntropy, [|UnweightedSmoothing|] = true", $"{Labels}, ReadOnlySpan<float> classWeights"),
        Loss("LG0015", "Kind.CrossEntropy, LabelSmoothing = 0.1, [|UnweightedSmoothing|] = true", Labels),
        Loss("LG0015", "Kind.NegativeLogLikelihood, [|UnweightedSmoothing|] = true", Labels),
        Loss("LG0026", "Kind.CrossEntropy, LabelSmoothing = 0.1, [|SmoothingExcludes|] = 0", $"{Labels}, int smoothingExcludes"),
        Loss("LG0026", "Kind.Huber, [|Delta|] = 1", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, float delta"),
        Loss("LG0026", "Kind.CrossEntropy, [|IgnoreIndex|] = 1", $"{Labels}, [Role(\"ignoreIndex\")] int left"),
        Divergence("LG0026", "Direction.Forward, Direction = [|Direction.Reverse|]"),
        Divergence("LG0026", "DivergenceKind.Renyi, Kind = [|DivergenceKind.Alpha|]"),
    ];

    private static Misuse Loss(string id, string arguments, string parameters = "ReadOnlySpan<float> p, ReadOnlySpan<float> t") =>
        Misuse.Member(id, $"[Loss({arguments})] static partial float M({parameters});");

    private static Misuse Divergence(string id, string arguments, string parameters = Pair) =>
        Misuse.Member(id, $"[Divergence({arguments})] static partial float M({parameters});");
}
