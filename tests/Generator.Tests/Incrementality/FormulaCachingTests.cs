using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Tests.Incrementality;

/// <summary>An edit of a formula, or of what it reads in any file, compiles its method again, and no other edit does.</summary>
public sealed class FormulaCachingTests
{
    private const string Losses =
        "static partial class L { [Loss(typeof(K), nameof(K.F))] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t); "
        + "[Loss(typeof(K), nameof(K.G))] static partial float B(ReadOnlySpan<float> p, ReadOnlySpan<float> t); "
        + "[Loss(Kind.Huber)] static partial float C(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";

    private const string Formulas =
        "static class K { public static float F(float p, float t) => H.Two * H.Squared(p - t); public static float G(float p, float t) => MathF.Abs(p - t); static int N() => 1; }";

    private const string Helpers = "static class H { public const float Two = 2; public static float Squared(float x) => x * x; static int N() => 1; }";

    [Theory]
    [InlineData("MathF.Abs(p - t)", "MathF.Abs(p + t)", 1)]
    [InlineData("x * x", "x * x * x", 1)]
    [InlineData("Two = 2", "Two = 3", 1)]
    [InlineData("N() => 1", "N() => 2", 0)]
    [InlineData("static class", "/* edited */ static class", 0)]
    [InlineData("x * x", "x  *  x", 0)]
    public void Edit_CompilesWhatReadsIt(string before, string after, int compiled)
    {
        CSharpCompilation first = GeneratorRun.Compile(Losses, Formulas, Helpers);
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(first, TestContext.Current.CancellationToken);
        CSharpCompilation second = first;
        foreach (SyntaxTree tree in first.SyntaxTrees.Where(tree => tree.ToString().Contains(before, StringComparison.Ordinal)))
        {
            string edited = tree.ToString().Replace(before, after, StringComparison.Ordinal);
            second = second.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, path: tree.FilePath, cancellationToken: TestContext.Current.CancellationToken));
        }

        GeneratorRunResult result = GeneratorRun.Result(driver.RunGenerators(second, TestContext.Current.CancellationToken));

        IncrementalStepRunReason[] reasons = [.. result.TrackedSteps[StepNames.Compile].SelectMany(run => run.Outputs).Select(output => output.Reason)];
        Assert.Equal(3, reasons.Length);
        Assert.Equal(compiled, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(3 - compiled, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
    }
}
