using System.Text;
using LossGen.Generator.Tests.Diagnostics;
using LossGen.Generator.Tests.Frontend;

namespace LossGen.Generator.Tests.Printing;

/// <summary>The whole text of some kernels, reviewed with every change. With LOSSGEN_WRITE_PAGES=1 the files are written instead.</summary>
public sealed class GoldenTests
{
    private const int Widest = 140;

    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["Huber"] = "[Loss(Kind.Huber)] public static partial double Huber("
            + "ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);",
        ["WeightedSquaredError"] = "[Loss(Kind.SquaredError)] public static partial double WeightedSquaredError("
            + "ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, "
            + "Span<double> losses, Span<double> gradient, Span<double> hessian);",
        ["HingeOfFlags"] = "[Loss(Kind.Hinge, Labels = LabelEncoding.ZeroOne, Reduction = Reduction.Sum, Parallel = true)] "
            + "public static partial float HingeOfFlags("
            + "ReadOnlySpan<Half> predictions, ReadOnlySpan<bool> targets, float margin, float upstream, Span<float> gradient);",
        ["AbsoluteErrorTotal"] = "[Loss(Kind.AbsoluteError)] public static partial LossSum AbsoluteErrorTotal("
            + "ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights);",
        ["BinaryCrossEntropy"] = "[Loss(Kind.BinaryCrossEntropy)] public static partial double BinaryCrossEntropy("
            + "ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);",
        ["GaussianNll"] = "[Loss(Kind.GaussianNll)] public static partial double GaussianNll("
            + "ReadOnlySpan<double> predictions, ReadOnlySpan<double> variances, ReadOnlySpan<double> targets, "
            + "Span<double> gradient, Span<double> variancesGradient);",
        ["CrossEntropy"] = "[Loss(Kind.CrossEntropy, IgnoreIndex = -1)] public static partial float CrossEntropy("
            + "ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);",
        ["KullbackLeibler"] = "[Divergence(Direction.Forward)] public static partial double KullbackLeibler("
            + "ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);",
        ["VonMises"] = "[Loss(Kind.VonMisesNll)] public static partial double VonMises("
            + "ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float kappa, Span<float> gradient);",
    };

    public static TheoryData<string> Names => [.. Declarations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_IsTheReviewedOne(string name)
    {
        string path = Path.Combine(RepositoryFiles.Root, "tests", "Generator.Tests", "Printing", "Golden", $"{name}.golden");
        string text = Text(name);
        if (Environment.GetEnvironmentVariable("LOSSGEN_WRITE_PAGES") == "1")
        {
            File.WriteAllText(path, text, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    // But for the signature, which is repeated as it was declared.
    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_AreNotTooWide(string name)
    {
        string text = Text(name);
        Assert.All(text[text.IndexOf("file struct", StringComparison.Ordinal)..].Split('\n'), line => Assert.InRange(line.Length, 0, Widest));
    }

    [Theory]
    [InlineData("Huber", 6000)]
    [InlineData("BinaryCrossEntropy", 12000)]
    [InlineData("CrossEntropy", 20000)]
    [InlineData("KullbackLeibler", 12000)]
    public void Text_IsShort(string name, int most) => Assert.InRange(Text(name).Length, 1, most);

    private static string Text(string name) => Assert.Single(
        GeneratorRun.Run(GeneratorRun.InClass(Declarations[name])).GeneratedSources).SourceText.ToString();
}
