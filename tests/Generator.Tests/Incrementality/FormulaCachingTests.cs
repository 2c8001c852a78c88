using System.Text.RegularExpressions;
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
        + "[Loss(Kind.Huber)] static partial float C(ReadOnlySpan<float> p, ReadOnlySpan<float> t); "
        + "[Loss(typeof(K), nameof(K.R))] static partial float D(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes, float tau, out float tauGradient); "
        + "[Divergence(typeof(K), nameof(K.T))] static partial float E(ReadOnlySpan<float> p, ReadOnlySpan<float> q); "
        + "[Divergence(Direction.Forward)] static partial float G(ReadOnlySpan<float> p, ReadOnlySpan<float> q); }";

    private const string Formulas =
        "static class K { public static float F(float p, float t) => H.Two * H.Squared(p - t); public static float G(float p, float t) => MathF.Abs(p - t); static int N() => 1; "
        + "public static float R(ReadOnlySpan<float> x, int y, float tau) { float s = 0; foreach (float v in x) { s += MathF.Exp(v / tau); } return MathF.Log(s) * H.Scale - x[y]; } "
        + "public static float T(float p, float q) => Inner.Square(p - q) / q; static class Inner { public static float Square(float z) => z * z; } }";

    private const string Helpers = "static class H { public const float Two = 2; public static readonly float Scale = 3 - Two; public static float Squared(float x) => x * x; "
        + "public static float Unused(float x) => x + 1; public const float Other = 5; static int N() => 1; }";

    private const int Methods = 6;

    [Theory]
    [InlineData("MathF.Abs(p - t)", "MathF.Abs(p + t)", "B")]
    [InlineData("x * x", "x * x * x", "A")]
    [InlineData("Two = 2", "Two = 3", "AD")]
    [InlineData("Scale = 3", "Scale = 4", "D")]
    [InlineData("v / tau", "v * tau", "D")]
    [InlineData("z * z", "z * z * z * z", "E")]
    [InlineData("Kind.Huber", "Kind.AbsoluteError", "C")]
    [InlineData("N() => 1", "N() => 2", "")]
    [InlineData("x + 1", "x + 2", "")]
    [InlineData("Other = 5", "Other = 6", "")]
    [InlineData("static int N", "static float O(float x) => x; static int N", "")]
    [InlineData("static class", "/* edited */ static class", "")]
    [InlineData("x * x", "x  *  x", "")]
    [InlineData("float s = 0", "/* sum */ float s = 0", "")]
    [InlineData("float p, float t) => MathF.Abs(p - t)", "float a, float b) { float r = a - b; return MathF.Abs(r); }", "B")]
    public void Edit_CompilesWhatReadsItAlone(string before, string after, string compiled)
    {
        (string Method, IncrementalStepRunReason Reason)[] reasons = Reasons(before, after);

        Assert.Equal(compiled, string.Concat(reasons.Where(run => run.Reason != IncrementalStepRunReason.Cached).Select(run => run.Method).Order()));
        Assert.Equal(compiled.Length, reasons.Count(run => run.Reason == IncrementalStepRunReason.Modified));
        Assert.Equal(Methods, reasons.Length);
    }

    [Fact]
    public void EditThatBreaksAFormulaAndMendsIt_LeavesOthersAlone()
    {
        const string before = "MathF.Abs(p - t)";
        CSharpCompilation right = GeneratorRun.Compile(Losses, Formulas, Helpers), wrong = Edited(right, before, "MathF.Abs(p % t)");
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(right, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(wrong, TestContext.Current.CancellationToken);
        Assert.Equal("LG0045", Assert.Single(GeneratorRun.Result(driver).Diagnostics).Id);
        Assert.All(Reasons(driver).Where(run => run.Method != "B"), run => Assert.Equal(IncrementalStepRunReason.Cached, run.Reason));

        driver = driver.RunGenerators(right, TestContext.Current.CancellationToken);
        Assert.Empty(GeneratorRun.Result(driver).Diagnostics);
        Assert.All(Reasons(driver).Where(run => run.Method != "B"), run => Assert.Equal(IncrementalStepRunReason.Cached, run.Reason));
    }

    private static (string Method, IncrementalStepRunReason Reason)[] Reasons(string before, string after)
    {
        CSharpCompilation first = GeneratorRun.Compile(Losses, Formulas, Helpers);
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(first, TestContext.Current.CancellationToken);
        return Reasons(driver.RunGenerators(Edited(first, before, after), TestContext.Current.CancellationToken));
    }

    // The name of a file begins with type and method.
    private static (string Method, IncrementalStepRunReason Reason)[] Reasons(GeneratorDriver driver) =>
    [
        .. GeneratorRun.Result(driver).TrackedSteps[StepNames.Compile].SelectMany(run => run.Outputs)
            .Select(output => (Regex.Match(output.Value.ToString()!, @"HintName = L\.(\w)").Groups[1].Value, output.Reason)),
    ];

    private static CSharpCompilation Edited(CSharpCompilation compilation, string before, string after)
    {
        SyntaxTree[] trees = [.. compilation.SyntaxTrees.Where(tree => tree.ToString().Contains(before, StringComparison.Ordinal))];
        Assert.NotEmpty(trees);
        return trees.Aggregate(compilation, (edited, tree) => edited.ReplaceSyntaxTree(
            tree,
            CSharpSyntaxTree.ParseText(tree.ToString().Replace(before, after, StringComparison.Ordinal), path: tree.FilePath, cancellationToken: TestContext.Current.CancellationToken)));
    }
}
