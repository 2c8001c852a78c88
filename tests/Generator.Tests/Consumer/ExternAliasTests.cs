using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Consumer;

/// <summary>A project that sees the library under an alias of its own.</summary>
public sealed class ExternAliasTests
{
    private const string Head = "extern alias losses; using System; using losses::LossGen; ";

    public static TheoryData<string> Methods =>
    [
        "[Loss(Kind.Huber, EmptyMean = EmptyMean.Throw)] public static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float delta, Span<float> gradient)",
        "[Loss(Kind.CrossEntropy, IgnoreIndex = -1)] public static partial LossSum M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, Span<float> gradient)",
        "[Divergence(Direction.Reverse, Parallel = true)] public static partial double M(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes)",
        "[Information(Measure.MutualInformation)] public static partial double M(ReadOnlySpan<int> joint, int columns)",
        "[Information(Measure.Perplexity)] public static partial double M(ReadOnlySpan<double> logProbabilities)",
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Kernels_Compile(string method) => Assert.Empty(Errors(method, "losses", "second"));

    [Fact]
    public void KernelsOfAnAliasBesideTheGlobalOne_Compile() => Assert.Empty(Errors(Methods.First().Data, "losses", MetadataReferenceProperties.GlobalAlias));

    [Fact]
    public void WrongLoss_IsTheOnlyError() =>
        Assert.Equal(["LG0010"], Errors("[Loss(Kind.Huber)] public static partial LossSum M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, int wrong)", "losses"));

    private static IEnumerable<string> Errors(string method, params string[] aliases)
    {
        MetadataReference library = MetadataReference.CreateFromFile(typeof(LossAttribute).Assembly.Location).WithAliases(aliases);
        (Compilation output, var reported) = HostileProject.Generate(
            [$"{Head} static partial class L {{ {method}; }}"], references: [.. Net100.References.All, library]);
        return output.GetDiagnostics(TestContext.Current.CancellationToken).Concat(reported)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id);
    }

}
