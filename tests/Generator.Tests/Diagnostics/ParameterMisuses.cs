namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Methods with wrong parameters.</summary>
internal static class ParameterMisuses
{
    public static IReadOnlyList<Misuse> All { get; } =
    [
        Huber("LG0007", "[|ReadOnlySpan<int>|] p, ReadOnlySpan<int> t"),
        Huber("LG0007", "[|ReadOnlySpan<decimal>|] p, ReadOnlySpan<decimal> t"),
        Misuse.Member("LG0008", "[Loss(Kind.Huber)] static partial float [|M|]();"),
        Misuse.Member("LG0008", "[Loss(Kind.Huber)] static partial float [|M|](ReadOnlySpan<float> p, Span<float> gradient);"),
        Huber("LG0008", "ReadOnlySpan<float> p, ReadOnlySpan<float> weights, ReadOnlySpan<float> [|t|]"),
        CrossEntropy("LG0008", "ReadOnlySpan<float> z, int classes, ReadOnlySpan<int> [|y|]"),
        CrossEntropy("LG0008", "ReadOnlySpan<float> z, int numClasses, ReadOnlySpan<int> [|target|]"),
        Misuse.Member("LG0008", "[Loss(Kind.GaussianNll)] static partial float [|M|](ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> grad);"),
        Misuse.Member("LG0007", "[Information(Measure.Entropy)] static partial double M([|ReadOnlySpan<int>|] counts);"),
        Misuse.Member("LG0007", "[Information(Measure.JointEntropy)] static partial double M([|ReadOnlySpan<short>|] joint, int columns);"),
        Misuse.Member("LG0008", "[Divergence(Direction.Forward)] static partial float [|M|](ReadOnlySpan<float> p, Span<float> gradient);"),
        Misuse.Member("LG0008", "[Loss(Kind.NegativeLogLikelihood)] static partial float [|M|](ReadOnlySpan<float> l, int classes);"),
        Misuse.Member("LG0008", "[Loss(Kind.Dpo)] static partial float [|M|]("
            + "ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, float beta);"),
        Huber("LG0009", "[|float[]|] p, ReadOnlySpan<float> t"),
        Huber("LG0009", "[|Span<float>|] p, ReadOnlySpan<float> t"),
        Huber("LG0009", "ReadOnlySpan<float> p, [|Span<float>|] t"),
        Huber("LG0009", "ReadOnlySpan<float> p, [|ReadOnlySpan<double>|] t"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<sbyte>|] y, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<double>|] t, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<Half> z, [|ReadOnlySpan<float>|] t, int classes"),
        Huber("LG0009", "ReadOnlySpan<float> p, [|ReadOnlySpan<bool>|] t"),
        CrossEntropy("LG0009", "[|ReadOnlySpan<int>|] y, ReadOnlySpan<float> z, int classes"),
        CrossEntropy("LG0009", "[|int[]|] y, float[] z, int classes"),
        CrossEntropy("LG0009", "[|ReadOnlySpan<long>|] y, int classes, ReadOnlySpan<double> z"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<DayOfWeek>|] y, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<bool>|] y, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|int|] label, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|int[]|] y, int classes"),
        Misuse.Member("LG0009", "[Loss(Kind.BinaryCrossEntropy)] static partial float M([|ReadOnlySpan<bool>|] y, ReadOnlySpan<float> z);"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> [|gradiant|]"),
        CrossEntropy("LG0010", "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int [|num_classes|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, string [|reduction|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> [|u|]"),
        CrossEntropy("LG0010", "ReadOnlySpan<float> z, ReadOnlySpan<float> t, int classes, int [|ignoreIndex|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> [|classWeights|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, float [|margin|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> [|positiveWeights|]"),
        BinaryCrossEntropy("LG0010", "M", "int classes, ReadOnlySpan<float> positiveWeights, float [|positiveWeight|]"),
        Gaussian("LG0010", "M", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> v, float [|variance|]"),
        Gaussian("LG0010", "M", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, float variance, Span<float> [|variancesGradient|]"),
        Gaussian("LG0008", "[|M|]", "ReadOnlySpan<float> p, ReadOnlySpan<float> t"),
        Gaussian("LG0008", "[|M|]", "ReadOnlySpan<float> p, float variance"),
        Divergence("LG0010", "Direction.Forward", "Span<float> [|qGradient|]"),
        Misuse.Member("LG0010", "[Information(Measure.JointEntropy)] static partial double M("
            + "ReadOnlySpan<float> joint, int columns, ReadOnlySpan<float> [|weights|]);"),
        CrossEntropy("LG0011", "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, int [|columns|]"),
        Huber("LG0011", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient, [Role(\"gradient\")] Span<float> [|dz|]"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|ReadOnlySpan<float>|] gradient"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|Span<double>|] losses"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|float|] weights"),
        CrossEntropy("LG0012", "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|long|] classes"),
        CrossEntropy("LG0012", "ReadOnlySpan<float> z, ReadOnlySpan<long> y, int classes, [|int|] ignoreIndex"),
        CrossEntropy("LG0012", "ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int classes, [|float|] ignoreIndex"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|int|] delta"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|ReadOnlySpan<byte>|] mask"),
        BinaryCrossEntropy("LG0012", "M", "int classes, [|ReadOnlySpan<double>|] positiveWeights"),
        Gaussian("LG0012", "M", "ReadOnlySpan<double> p, ReadOnlySpan<double> t, [|float|] variance"),
        Huber("LG0012", "ReadOnlySpan<double> p, ReadOnlySpan<double> t, [|float|] delta"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|double|] upstream"),
        Huber("LG0012", "ReadOnlySpan<Half> p, ReadOnlySpan<Half> t, [|Span<Half>|] gradient"),
        Huber("LG0012", "ReadOnlySpan<Half> p, ReadOnlySpan<Half> t, [|ReadOnlySpan<Half>|] weights"),
        Huber("LG0012", "ReadOnlySpan<Half> p, ReadOnlySpan<Half> t, [|Half|] delta"),
        Misuse.Member("LG0013", "[Information(Measure.MutualInformation)] static partial double [|M|](ReadOnlySpan<int> joint);"),
        Misuse.Member("LG0013", "[Information(Measure.MutualInformation)] static partial double [|M|](ReadOnlySpan<int> x, ReadOnlySpan<int> y, int columns);"),
        Misuse.Member("LG0013", "[Information(Measure.JointEntropy)] static partial double [|M|](ReadOnlySpan<int> x, ReadOnlySpan<int> y, int rows);"),
        Misuse.Member("LG0009", "[Information(Measure.MutualInformation)] static partial double M(ReadOnlySpan<int> x, [|ReadOnlySpan<short>|] y, int rows, int columns);"),
        BinaryCrossEntropy("LG0013", "[|M|]", "ReadOnlySpan<float> positiveWeights"),
        Misuse.Member("LG0013", "[Loss(Kind.CrossEntropy)] static partial float [|M|](ReadOnlySpan<float> z, ReadOnlySpan<int> y);"),
        Huber("LG0014", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, int [|classes|]"),
        BinaryCrossEntropy("LG0014", "M", "int [|classes|]"),
        Misuse.Member("LG0014", "[Information(Measure.BinaryEntropy)] static partial double M(ReadOnlySpan<float> p, int [|classes|]);"),
        Huber("LG0014", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, int [|numClasses|]"),
        Huber("LG0020", "[|in|] ReadOnlySpan<float> p, ReadOnlySpan<float> t"),
        Huber("LG0020", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|ref|] Span<float> gradient"),
        Huber("LG0020", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|out|] Span<float> gradient"),
        Huber("LG0023", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role([|\"grad\"|])] Span<float> g"),
        Huber("LG0023", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role([|null!|])] Span<float> g"),
        Divergence("LG0025", "DivergenceKind.Renyi", "Span<float> [|hessian|]"),
        Misuse.Member("LG0025", "[Information(Measure.JointEntropy)] static partial double M("
            + "ReadOnlySpan<float> joint, int columns, Span<float> [|grad|]);"),
        Divergence("LG0025", "DivergenceKind.Renyi", "[Role(\"hessian\")] Span<float> [|curvature|]"),
        Misuse.Member("LG0025", "[Information(Measure.Perplexity)] static partial double M(ReadOnlySpan<float> l, Span<float> [|hessian|]);"),
        Misuse.Member("LG0025", "[Information(Measure.JointEntropy)] static partial double M("
            + "ReadOnlySpan<float> joint, int columns, Span<float> [|gradient|]);"),
        Misuse.Member("LG0025", "[Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities)] static partial float M("
            + "ReadOnlySpan<float> q, ReadOnlySpan<int> y, int classes, Span<float> [|logSumExp|]);"),
        Huber("LG0025", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> [|logSumExp|]"),
        MillerMadow("[|ReadOnlySpan<double>|] joint, int columns"),
        MillerMadow("[|ReadOnlySpan<Half>|] joint, int columns"),
    ];

    private static Misuse Divergence(string id, string arguments, string parameters) => Misuse.Member(
        id, $"[Divergence({arguments})] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, {parameters});");

    private static Misuse MillerMadow(string parameters) => Misuse.Member(
        "LG0028", $"[Information(Measure.JointEntropy, Estimator = Estimator.MillerMadow)] static partial double M({parameters});");

    private static Misuse BinaryCrossEntropy(string id, string name, string parameters) => Misuse.Member(
        id, $"[Loss(Kind.BinaryCrossEntropy)] static partial float {name}(ReadOnlySpan<float> z, ReadOnlySpan<float> y, {parameters});");

    private static Misuse Gaussian(string id, string name, string parameters) =>
        Misuse.Member(id, $"[Loss(Kind.GaussianNll)] static partial float {name}({parameters});");

    private static Misuse Huber(string id, string parameters) =>
        Misuse.Member(id, $"[Loss(Kind.Huber)] static partial float M({parameters});");

    private static Misuse CrossEntropy(string id, string parameters) =>
        Misuse.Member(id, $"[Loss(Kind.CrossEntropy)] static partial float M({parameters});");
}
