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

    [Fact]
    public void EveryStep_Runs()
    {
        GeneratorRunResult result = GeneratorRun.Run(Losses, Other);

        Assert.All(StepNames.All, name => Assert.Contains(name, result.TrackedSteps.Keys));
    }

    private static void AssertKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    /// <summary>Why each step ran after an edit of the two files.</summary>
    private static Dictionary<string, IncrementalStepRunReason[]> Edit(string losses, string other)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Losses, Other);
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(compilation);
        string[] texts = [losses, other];
        SyntaxTree[] before = [.. compilation.SyntaxTrees];
        for (int i = 0; i < texts.Length; i++)
        {
            SyntaxTree after = GeneratorRun.Parse(texts[i], before[i].FilePath);
            if (after.ToString() != before[i].ToString())
            {
                compilation = compilation.ReplaceSyntaxTree(before[i], after);
            }
        }

        GeneratorRunResult result = GeneratorRun.Result(driver.RunGenerators(compilation));
        return StepNames.All.ToDictionary(
            name => name,
            name => result.TrackedSteps[name].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray());
    }
}
