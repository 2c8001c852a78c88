using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Tests.Incrementality;

/// <summary>What an edit makes the generator do again.</summary>
public sealed class CachingTests
{
    private const string Other = "class Other;";

    private static readonly string Losses = GeneratorRun.InClass(
        "[Loss(Kind.Huber)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t);"
        + "[Divergence(Direction.Reverse)] static partial float B(ReadOnlySpan<float> p, ReadOnlySpan<float> q);"
        + "[Information(Measure.Entropy)] static partial float C(ReadOnlySpan<float> p);"
        + "[Loss(Kind.Hinge)] static partial int WrongLoss(ReadOnlySpan<float> p, ReadOnlySpan<float> t);"
        + "[Divergence(Direction.Forward)] static partial int WrongDivergence(ReadOnlySpan<float> p, ReadOnlySpan<float> q);"
        + "[Information(Measure.Entropy)] static partial int WrongMeasure(ReadOnlySpan<float> p);");

    [Fact]
    public void CommentInAnotherFile_RunsNothing() =>
        Assert.All(Edit(Losses, Other + "// edited"), step => Assert.All(step.Value, AssertKept));

    [Fact]
    public void CommentBehindTheMethods_ChangesNothing() =>
        Assert.All(Edit(Losses + "// edited", Other), step => Assert.All(step.Value, AssertKept));

    [Fact]
    public void CommentBeforeTheMethods_MovesDiagnosticsAndCompilesNothing()
    {
        Dictionary<string, IncrementalStepRunReason[]> reasons = Edit("// edited\n" + Losses, Other);

        Assert.Equal(Enumerable.Repeat(IncrementalStepRunReason.Modified, 3), reasons[StepNames.Diagnostics]);
        Assert.All(reasons[StepNames.Compile], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("Loss(Kind.Huber)", "Loss(Kind.Huber, Delta = 2)")]
    [InlineData("Divergence(Direction.Reverse)", "Divergence(DivergenceKind.ChiSquared)")]
    [InlineData("Information(Measure.Entropy)] static partial float", "Information(Measure.SelfInformation)] static partial float")]
    public void AnotherArgument_CompilesThatMethodAgain(string before, string after)
    {
        string edited = Losses.Replace(before, after, StringComparison.Ordinal);

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            Edit(edited, Other)[StepNames.Compile].OrderBy(reason => reason != IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("public const double D = 1;", "public const double D = 2;")]
    [InlineData("static double M() => 1;", "static double M() => 1; public const double D = 2;")]
    public void AnotherConstantInAnotherFile_IsReadAgain(string before, string after)
    {
        const string losses = "static partial class C { [Loss(Kind.Huber, Delta = K.D)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";

        GeneratorRunResult edited = Run([losses, InK(before)], [losses, InK(after)]);

        Assert.Empty(edited.Diagnostics);
        Assert.Equal(Text(GeneratorRun.Run(losses, InK(after))), Text(edited));
        Assert.NotEqual(Text(GeneratorRun.Run(losses, InK(before))), Text(edited));
    }

    [Theory]
    [InlineData("static int M() => 1;", "static int M() => 2;")]
    [InlineData("static int M() => 1;", "static int M(int x) => x;")]
    [InlineData("static int M() => 1;", "static int M() { return 1; } static void N() { }")]
    [InlineData("static int P => 1;", "static int P => 2;")]
    [InlineData("static int _x = 1;", "static int _x = 2;")]
    public void MethodOrBodyInAnotherFile_RunsNothing(string before, string after) =>
        Assert.All(Reasons([Losses, InK(before)], [Losses, InK(after)]), step => Assert.All(step.Value, AssertCached));

    [Fact]
    public void BodyInAnotherFile_TakesTheMethodOver()
    {
        const string losses = "static partial class C { [Loss(Kind.Huber)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";
        const string body = "static partial class C { static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t) => 0; }";

        GeneratorRunResult result = Run([losses, "static partial class C { }"], [losses, body]);

        Assert.Equal("LG0004", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void SecondEditOfAFile_IsReadInItsLastForm()
    {
        string[] texts = [Losses, Losses.Replace("Kind.Huber", "Kind.Hinge", StringComparison.Ordinal), Losses.Replace("Kind.Huber", "Kind.AbsoluteError", StringComparison.Ordinal)];

        GeneratorRunResult result = Run([.. texts.Select(text => new[] { text, Other })]);

        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("AbsoluteError", StringComparison.Ordinal));
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("Hinge", StringComparison.Ordinal));
    }

    [Fact]
    public void FilesOfOnePath_AreReadEachInItsPlace()
    {
        const string first = "static partial class C { [Loss(Kind.Huber)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";
        const string second = "static partial class D { [Loss(Kind.Hinge)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";
        CSharpCompilation compilation = GeneratorRun.Compile().AddSyntaxTrees(GeneratorRun.Parse(first, ""), GeneratorRun.Parse(second, ""));
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        SyntaxTree edited = GeneratorRun.Parse(second.Replace("Hinge", "AbsoluteError", StringComparison.Ordinal), "");
        GeneratorRunResult result = GeneratorRun.Result(driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], edited), TestContext.Current.CancellationToken));

        Assert.Equal(2, result.GeneratedSources.Length);
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("AbsoluteError", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryStep_Runs()
    {
        GeneratorRunResult result = GeneratorRun.Run(Losses, Other);

        Assert.All(StepNames.All, name => Assert.Contains(name, result.TrackedSteps.Keys));
    }

    private static void AssertKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static void AssertCached(IncrementalStepRunReason reason) => Assert.Equal(IncrementalStepRunReason.Cached, reason);

    private static string InK(string members) => $"static class K {{ {members} }}";

    private static string Text(GeneratorRunResult result) => Assert.Single(result.GeneratedSources).SourceText.ToString();

    /// <summary>Why each step ran after an edit of the two files.</summary>
    private static Dictionary<string, IncrementalStepRunReason[]> Edit(string losses, string other) => Reasons([Losses, Other], [losses, other]);

    private static Dictionary<string, IncrementalStepRunReason[]> Reasons(params string[][] states)
    {
        GeneratorRunResult result = Run(states);
        return StepNames.All.ToDictionary(
            name => name,
            name => result.TrackedSteps[name].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray());
    }

    /// <summary>The result for the last of several states of the same files, one after the other.</summary>
    private static GeneratorRunResult Run(params string[][] states)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(states[0]);
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(compilation);
        foreach (string[] texts in states.Skip(1))
        {
            foreach ((SyntaxTree before, string text) in compilation.SyntaxTrees.Zip(texts).ToList())
            {
                SyntaxTree after = GeneratorRun.Parse(text, before.FilePath);
                compilation = after.ToString() == before.ToString() ? compilation : compilation.ReplaceSyntaxTree(before, after);
            }

            driver = driver.RunGenerators(compilation);
        }

        return GeneratorRun.Result(driver);
    }
}
