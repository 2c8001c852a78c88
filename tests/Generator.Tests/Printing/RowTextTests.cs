using LossGen.Generator.Tests.Frontend;

namespace LossGen.Generator.Tests.Printing;

/// <summary>Kernels over rows have one text, however rows lie in memory and whatever the type of their outputs.</summary>
public sealed class RowTextTests
{
    [Theory]
    [InlineData("", "", "double", "group.ToRows<double>(gradient, 1);")]
    [InlineData("", "", "float", "group.ToSingleRows(gradient, 1);")]
    [InlineData("", "int rowStride, ", "double", "row * rowStride + label")]
    [InlineData(", Layout = Layout.ClassMajor", "", "double", "row + label * classStride")]
    [InlineData(", Layout = Layout.ClassMajor", "", "float", "group.ToSingleBlocks(gradient, 1);")]
    public void Text_IsThatOfTheLibrarysLoop(string layout, string stride, string output, string word)
    {
        string text = Text(Declared(layout, stride, output));

        Assert.Contains("Rowwise.Run<double, MRows>", text, StringComparison.Ordinal);
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.DoesNotContain("IsSupported", text, StringComparison.Ordinal);
    }

    // What lies between the rows, or the blocks, adds a stride to the text and nothing else.
    [Fact]
    public void PassesOverElements_AreTheSameForEveryLayout()
    {
        string[] layouts = [Text(Declared("", "")), Text(Declared("", "int rowStride, ")), Text(Declared(", Layout = Layout.ClassMajor", ""))];

        Assert.Single(layouts.Select(PassesOf).Distinct(StringComparer.Ordinal));
        Assert.Equal(3, layouts.Distinct(StringComparer.Ordinal).Count());
    }

    private static string Declared(string layout, string stride, string output = "double") =>
        $"[Loss(Kind.CrossEntropy{layout}, IgnoreIndex = -1)] public static partial double M("
        + $"ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, {stride}Span<{output}> gradient, Span<double> losses);";

    private static string PassesOf(string text) => text[text.IndexOf("file struct MRowsPass1", StringComparison.Ordinal)..];

    private static string Text(string declaration) =>
        Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(declaration)).GeneratedSources).SourceText.ToString();
}
