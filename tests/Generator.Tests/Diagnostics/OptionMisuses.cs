namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Attributes with wrong choices: members that do not exist, or are not possible with these operands.</summary>
internal static class OptionMisuses
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> q";
    private const string Labels = "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes";

    public static IReadOnlyList<Misuse> All { get; } =
    [
        Loss("LG0015", "Kind.Huber, [|Input|] = InputSpace.Logits", Pair),
        Loss("LG0015", "Kind.Huber, [|Labels|] = LabelEncoding.ZeroOne", Pair),
        Loss("LG0015", "Kind.CrossEntropy, [|TargetInput|] = InputSpace.Logits", Labels),
        Loss("LG0015", "Kind.NegativeLogLikelihood, [|Input|] = InputSpace.Logits", "ReadOnlySpan<float> l"),
        Information("LG0015", "Measure.Perplexity, [|Unit|] = InformationUnit.Bits", Labels),
        Information("LG0015", "Measure.Perplexity, [|Reduction|] = Reduction.Sum", Labels),
        Information("LG0015", "Measure.Entropy, [|Estimator|] = Estimator.MillerMadow", "ReadOnlySpan<float> p"),
        Information("LG0015", "Measure.JointEntropy, [|Reduction|] = Reduction.Sum", "ReadOnlySpan<float> joint, int columns"),
        Information("LG0015", "Measure.JointEntropy, [|Parallel|] = true", "ReadOnlySpan<float> joint, int columns"),
        Loss("LG0017", "[|(Kind)99|]", Pair),
        Loss("LG0017", "kind: [|(Kind)(-1)|]", Pair),
        Misuse.Member("LG0017", $"[Divergence([|(DivergenceKind)99|])] static partial float M({Pair});"),
        Misuse.Member("LG0017", $"[Divergence(Direction.Forward, Kind = [|(DivergenceKind)99|])] static partial float M({Pair});"),
        Information("LG0017", "[|(Measure)99|]", Pair),
        Loss("LG0021", "Kind.Huber, Reduction = Reduction.Sum, [|EmptyMean|] = EmptyMean.Zero", Pair),
        Loss("LG0021", "Kind.Huber, [|Normalizer|] = Normalizer.Count, Reduction = Reduction.Sum", Pair),
        Misuse.Member("LG0021", $"[Divergence(Direction.Forward, [|Normalizer|] = Normalizer.Count)] static partial LossSum M({Pair});"),
        Loss("LG0022", "Kind.Huber, Reduction = [|(Reduction)7|]", Pair),
        Loss("LG0022", "Kind.Huber, EmptyMean = [|(EmptyMean)7|]", Pair),
        Loss("LG0022", "Kind.Huber, Normalizer = [|(Normalizer)7|]", Pair),
        Loss("LG0022", "Kind.CrossEntropy, Input = [|(InputSpace)7|]", Labels),
        Misuse.Member("LG0022", $"[Divergence([|(Direction)7|])] static partial float M({Pair});"),
        Misuse.Member("LG0022", $"[Divergence(DivergenceKind.Renyi, Direction = [|(Direction)7|])] static partial float M({Pair});"),
        Information("LG0022", "Measure.Entropy, Unit = [|(InformationUnit)7|]", "ReadOnlySpan<float> p"),
        Loss("LG0027", "Kind.NegativeLogLikelihood, Input = [|InputSpace.Logits|]", Labels),
        Loss("LG0027", "Kind.CrossEntropy, Labels = [|LabelEncoding.Distribution|]", Labels),
        Loss("LG0027", "Kind.CrossEntropy, Labels = [|LabelEncoding.PlusMinusOne|]", Labels),
        Loss("LG0027", "Kind.CrossEntropy, Labels = [|LabelEncoding.ClassIndex|]", "ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes"),
        Loss("LG0027", "Kind.BinaryCrossEntropy, Labels = [|LabelEncoding.ClassIndex|]", Pair),
        Loss("LG0027", "Kind.BinaryCrossEntropy, Labels = [|LabelEncoding.PlusMinusOne|]", "ReadOnlySpan<float> z, ReadOnlySpan<bool> y"),
        Loss("LG0027", "Kind.Hinge, Labels = [|LabelEncoding.PlusMinusOne|]", "ReadOnlySpan<float> f, ReadOnlySpan<byte> y"),
        Loss("LG0022", "Kind.Huber, Curvature = [|(Curvature)7|]", $"{Pair}, Span<float> hessian"),
        Loss("LG0027", "Kind.Huber, Curvature = [|Curvature.SoftmaxBound|]", $"{Pair}, Span<float> hessian"),
        Loss("LG0027", "Kind.Huber, Curvature = [|Curvature.Majorizer|]", $"{Pair}, Span<float> hessian"),
        Loss("LG0027", "Kind.CrossEntropy, Curvature = [|Curvature.Unit|]", $"{Labels}, Span<float> hessian"),
        Loss("LG0027", "Kind.CrossEntropy, Input = InputSpace.Probabilities, Curvature = [|Curvature.SoftmaxTwice|]", $"{Labels}, Span<float> hessian"),
        Loss("LG0027", "Kind.AbsoluteError, Curvature = [|Curvature.Majorizer|]", $"{Pair}, Span<float> hessian"),
        Loss("LG0016", "Kind.AbsoluteError, Curvature = Curvature.Majorizer, Epsilon = [|0|]", $"{Pair}, Span<float> hessian"),
        Loss("LG0015", "Kind.AbsoluteError, [|Epsilon|] = 0.1", $"{Pair}, Span<float> hessian"),
        Loss("LG0015", "Kind.AbsoluteError", $"{Pair}, float [|epsilon|], Span<float> hessian"),
        Loss("LG0015", "Kind.AbsoluteError, [|Curvature|] = Curvature.Unit", $"{Pair}, Span<float> gradient"),
        Loss("LG0026", "Kind.AbsoluteError, Curvature = Curvature.Majorizer, [|Epsilon|] = 0.1", $"{Pair}, float epsilon, Span<float> hessian"),
        Loss("LG0015", "Kind.Huber, [|Layout|] = Layout.ClassMajor", Pair),
        Loss("LG0022", "Kind.CrossEntropy, Layout = [|(Layout)7|]", Labels),
        Loss("LG0026", "Kind.CrossEntropy, [|Layout|] = Layout.ClassMajor", $"{Labels}, int rowStride"),
        Misuse.Member("LG0013", $"[Divergence(Direction.Forward)] static partial float [|M|]({Pair}, int rowStride);"),
        Loss("LG0012", "Kind.CrossEntropy", $"{Labels}, [|long|] rowStride"),
        Information("LG0027", "Measure.SelfInformation, Input = [|InputSpace.Logits|]", "ReadOnlySpan<float> p"),
    ];

    private static Misuse Loss(string id, string arguments, string parameters) =>
        Misuse.Member(id, $"[Loss({arguments})] static partial float M({parameters});");

    private static Misuse Information(string id, string arguments, string parameters) =>
        Misuse.Member(id, $"[Information({arguments})] static partial float M({parameters});");
}
