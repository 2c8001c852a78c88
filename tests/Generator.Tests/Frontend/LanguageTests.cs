using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>What C# itself refuses, and what it is too old for, is said once.</summary>
public sealed class LanguageTests
{
    private const string Pair = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";

    private static readonly string[] Losses =
    [
        $"static partial class A {{ [Loss(Kind.Huber)] public static partial float M{Pair}; [Divergence(Direction.Reverse)] internal static partial double N{Pair}; }}",
        $"namespace X {{ partial struct B<T> {{ partial class C {{ [Loss(Kind.Huber, Delta = -1)] public static partial float M{Pair}; }} }} }}",
        $"partial class D {{ [Loss(Kind.Huber), Divergence(Direction.Reverse)] internal partial float M{Pair}; [Loss(Kind.Hinge)] private partial int N{Pair}; }}",
    ];

    [Theory]
    [InlineData("9")]
    [InlineData("10")]
    public void OldLanguage_IsTheOnlyErrorOfAProject(string version)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete([.. Losses.Select(source => WithVersion(source, version))]);

        Assert.Equal("LG0031", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("File0.cs", result.Diagnostics[0].Location.GetLineSpan().Path);
        Assert.Equal(5, result.GeneratedSources.Length);
        Assert.Empty(result.GeneratedSources.Where(file => !file.SourceText.ToString().Contains("no kernel, because of LG0031", StringComparison.Ordinal)));
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    // There the declaration itself is an error of C#, and so would be every other half of it.
    [Theory]
    [InlineData("7.3")]
    [InlineData("8")]
    public void LanguageBeforePartialMethodsWithValues_GetsNoFile(string version)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete([.. Losses.Select(source => WithVersion(source, version))]);

        Assert.Equal("LG0031", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.GeneratedSources);
        Assert.All(
            output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Location.IsInSource),
            d => Assert.StartsWith("File", d.Location.GetLineSpan().Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("latest")]
    public void LanguageOfKernels_Compiles(string version)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(WithVersion(Losses[0], version));

        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData($"partial class C : I {{ [Loss(Kind.Huber)] partial float I.M{Pair}; }}")]
    [InlineData($"partial struct C : I {{ [Divergence(Direction.Forward)] readonly partial float I.M{Pair}; }}")]
    [InlineData($"partial class C : I {{ [Loss(Kind.Huber, Delta = -1)] partial float I.M{Pair}; }}")]
    [InlineData($"partial class C : I {{ [Information(Measure.Entropy)] partial float I.M{Pair} => 0; }}")]
    public void ExplicitImplementation_IsLeftToTheCompiler(string type)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete($"interface I {{ float M{Pair}; }} {type}");

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
        Assert.Contains(output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Id == "CS0754");
    }

    [Fact]
    public void ImplicitImplementation_IsAKernel()
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(
            $"interface I {{ float M{Pair}; }} partial class C : I {{ [Loss(Kind.Huber)] public partial float M{Pair}; }}");

        Assert.Single(GeneratorRun.Outputs(result, StepNames.Requests));
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    private static string WithVersion(string source, string version) => $"/* <LangVersion>{version}</LangVersion> */ {source}";
}
