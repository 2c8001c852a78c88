using System.Reflection;
using System.Text.RegularExpressions;
using LossGen.Generator.Tests.Frontend;
using LossGen.Runtime;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Emission;

/// <summary>What the option <c>Parallel</c> does to the text of a kernel, and what it leaves alone.</summary>
public sealed class ParallelTests
{
    private const string Elements = "[Loss(Kind.BinaryCrossEntropy@)] static partial double M(ReadOnlySpan<float> z, ReadOnlySpan<float> y, Span<float> gradient);";
    private const string Light = "[Loss(Kind.Huber@)] static partial double M(ReadOnlySpan<float> f, ReadOnlySpan<float> y, Span<float> gradient);";
    private const string Rows = "[Loss(Kind.CrossEntropy@)] static partial double M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, Span<float> gradient);";
    private const string Total = "[Loss(Kind.BinaryCrossEntropy@)] static partial LossSum M(ReadOnlySpan<float> z, ReadOnlySpan<float> y, Span<float> gradient);";
    private const string OneRow = "[Divergence(Direction.Forward@)] static partial double M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);";

    // Every output, settings at run time, and weights: no form of rows has more operands.
    private const string Largest = "[Loss(Kind.CrossEntropy@)] static partial double M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, "
        + "ReadOnlySpan<float> weights, ReadOnlySpan<float> classWeights, float labelSmoothing, float upstream, "
        + "Span<float> losses, Span<float> gradient, Span<float> hessian);";

    [Theory]
    [InlineData(Rows)]
    [InlineData(OneRow)]
    public void Threads_AreUsedOnlyWhereAskedFor(string declaration)
    {
        Assert.Contains("Threads.Run(", Text(declaration, ", Parallel = true"), StringComparison.Ordinal);
        Assert.DoesNotContain("Threads.", Text(declaration, ", Parallel = false"), StringComparison.Ordinal);
        Assert.Equal(Text(declaration, ""), Text(declaration, ", Parallel = false"));
    }

    [Theory]
    [InlineData(Rows, "Part.IsAll(rows, classes)")]
    [InlineData(OneRow, "Part.IsAll(classes)")]
    public void Sums_AreDividedInTheSameWayWithAndWithoutThreads(string declaration, string shape)
    {
        Assert.Contains(shape, Text(declaration, ""), StringComparison.Ordinal);
        Assert.Contains(shape, Text(declaration, ", Parallel = true"), StringComparison.Ordinal);
    }

    // What one thread computes of a part is what all compute of it: the kernels are the same text.
    [Theory]
    [InlineData(Rows)]
    [InlineData(OneRow)]
    public void Kernels_AreTheSameText(string declaration) =>
        Assert.Equal(Kernels(Text(declaration, "")), Kernels(Text(declaration, ", Parallel = true")));

    // The library has the loops of elements, and is told what an element costs.
    [Theory]
    [InlineData(Light)]
    [InlineData(Elements)]
    [InlineData(Total)]
    public void Loops_OfTheLibrary_AreToldWhatAnElementCosts(string declaration)
    {
        Assert.Matches(@"in operands, 0\W", Text(declaration, ""));
        Assert.Matches(@"in operands, [1-9]\d*\W", Text(declaration, ", Parallel = true"));
        Assert.Equal(
            Regex.Replace(Text(declaration, ""), @"in operands, \d+", ""), Regex.Replace(Text(declaration, ", Parallel = true"), @"in operands, \d+", ""));
    }

    [Fact]
    public void Spans_OfTheLargestKernelFit()
    {
        int capacity = (int)typeof(SharedSpans).GetField("Capacity", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;
        MatchCollection methods = Regex.Matches(Text(Largest, ", Parallel = true"), @"new SharedSpans\(\);(?:.|\n)*?Threads\.Run");

        Assert.NotEmpty(methods);
        Assert.All(methods, method => Assert.InRange(Regex.Count(method.Value, @"spans\.Add"), 1, capacity));
    }

    private static string[] Kernels(string text) =>
        [.. Regex.Matches(text, @"internal static void (?:.|\n)*?\n    }\n").Select(match => match.Value)];

    private static string Text(string declaration, string option)
    {
        GeneratorRunResult result = GeneratorRun.Run(GeneratorRun.InClass(declaration.Replace("@", option, StringComparison.Ordinal)));
        return Assert.Single(result.GeneratedSources).SourceText.ToString();
    }
}
