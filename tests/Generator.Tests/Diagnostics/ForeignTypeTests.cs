using System.Globalization;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>The types that users write where another is needed, and the answers they get.</summary>
public sealed class ForeignTypeTests
{
    private const string CrossEntropy = "[Loss(Kind.CrossEntropy)] static unsafe partial float M({0});";
    private const string Huber = "[Loss(Kind.Huber)] static unsafe partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, {0});";
    private const string Labels = "labels are byte, ushort, int or long, one for each row: ";
    private const string Binary = "[Loss(Kind.BinaryCrossEntropy)] static partial float M({0});";

    /// <summary>Declarations whose wrong type stands between <c>[|</c> and <c>|]</c>, and what the answer says.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        // Labels.
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<Color>|] y, int classes",
            Labels + "write ReadOnlySpan<int> and pass MemoryMarshal.Cast<Color, int>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<Small>|] y, int classes",
            "write ReadOnlySpan<byte> and pass MemoryMarshal.Cast<Small, byte>(y)" },
        { CrossEntropy, "ReadOnlySpan<double> z, [|Color[]|] y, int classes", "write ReadOnlySpan<int> and pass MemoryMarshal.Cast<Color, int>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|Color|] y, int classes", "write ReadOnlySpan<int> and pass one label as [(int)y]" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<bool>|] y, int classes",
            Labels + "write ReadOnlySpan<byte> and pass MemoryMarshal.Cast<bool, byte>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|bool|] y, int classes", Labels + "write ReadOnlySpan<int> and pass one label as [y ? 1 : 0]" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|int|] label, int classes", Labels + "write ReadOnlySpan<int> and pass one label as [label]" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|int?|] label, int classes", Labels + "write ReadOnlySpan<int> and pass one label as [(int)label]" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|long|] label, int classes", "write ReadOnlySpan<long> and pass one label as [label]" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<uint>|] y, int classes",
            "write ReadOnlySpan<int> and pass MemoryMarshal.Cast<uint, int>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<short>|] y, int classes",
            "write ReadOnlySpan<ushort> and pass MemoryMarshal.Cast<short, ushort>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<char>|] y, int classes",
            "write ReadOnlySpan<ushort> and pass MemoryMarshal.Cast<char, ushort>(y)" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<nint>|] y, int classes", Labels },
        { CrossEntropy, "ReadOnlySpan<float> z, [|int[]|] y, int classes", "write ReadOnlySpan<int>, to which arrays convert" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|Span<int>|] y, int classes", "write ReadOnlySpan<int>, to which arrays and spans convert" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|List<int>|] y, int classes", "write ReadOnlySpan<int> and pass CollectionsMarshal.AsSpan" },
        { CrossEntropy, "ReadOnlySpan<float> z, [|ReadOnlySpan<double>|] y, int classes",
            "write ReadOnlySpan<float>, or a ReadOnlySpan of byte, ushort, int or long for labels" },

        // Labels before logits.
        { CrossEntropy, "[|ReadOnlySpan<int>|] labels, ReadOnlySpan<float> logits, int classes",
            "the logits come first: put 'logits' before 'labels'" },
        { CrossEntropy, "[|int[]|] labels, float[] logits, int classes", "the logits come first: put 'logits' before 'labels'" },
        { CrossEntropy, "[|int|] label, ReadOnlySpan<float> z, int classes", "the logits come first: put 'z' before 'label'" },
        { CrossEntropy, "[|ReadOnlySpan<Color>|] y, int classes, ReadOnlySpan<double> z", "the logits come first: put 'z' before 'y'" },
        { Binary, "[|ReadOnlySpan<bool>|] y_true, ReadOnlySpan<float> y_pred", "the logits come first: put 'y_pred' before 'y_true'" },
        { "[Loss(Kind.NegativeLogLikelihood)] static partial float M({0});", "[|ReadOnlySpan<int>|] y, ReadOnlySpan<float> l, int classes",
            "the logProbabilities come first" },
        { CrossEntropy, "ReadOnlySpan<float> z, int classes, ReadOnlySpan<int> [|labels|]", "make 'labels' parameter 2, before any other kind" },
        { "[Loss(Kind.Huber)] static partial float M({0});", "ReadOnlySpan<float> y_pred, Span<float> grad, ReadOnlySpan<float> [|y_true|]",
            "make 'y_true' parameter 2" },

        // Numbers.
        { Binary, "ReadOnlySpan<float> z, [|ReadOnlySpan<int>|] y", "write ReadOnlySpan<float>, ReadOnlySpan<bool> or ReadOnlySpan<byte>" },
        { Binary, "ReadOnlySpan<float> z, [|bool[]|] y",
            "write ReadOnlySpan<float>, ReadOnlySpan<bool> or ReadOnlySpan<byte>, to which arrays convert" },
        { Binary, "[|float[]|] z, ReadOnlySpan<bool> y", "write ReadOnlySpan<float>, to which arrays convert" },
        { Binary, "[|float|] z, ReadOnlySpan<bool> y", "write ReadOnlySpan<float>" },
        { Binary, "[|float[,]|] z, ReadOnlySpan<bool> y", "pass MemoryMarshal.CreateSpan(ref array[0, 0], array.Length)" },
        { Binary, "[|Memory<double>|] z, ReadOnlySpan<bool> y", "write ReadOnlySpan<double> and pass the memory's Span" },
        { Binary, "[|IEnumerable<float>|] z, ReadOnlySpan<bool> y", "and pass ToArray() of it" },
        { Binary, "[|Tensor<float>|] z, ReadOnlySpan<bool> y", "write ReadOnlySpan<float> and pass a span of the tensor's memory" },
        { Binary, "[|Tensor|] z, ReadOnlySpan<bool> y", "write ReadOnlySpan of float, double or Half and pass a span of the tensor's memory" },

        // Roles.
        { Huber, "[|ReadOnlySpan<float>|] gradient", "write Span<float>, because the kernel writes to it" },
        { Huber, "[|float[]|] gradient", "write Span<float>, to which arrays convert" },
        { Huber, "[|float[]?|] gradient", "write Span<float>, to which arrays convert" },
        { Huber, "[|float*|] gradient", "write Span<float> and pass a span of the pointer" },
        { Huber, "[|float|] gradient", "write Span<float>" },
        { Huber, "[|Memory<float>|] losses", "write Span<float> and pass the memory's Span" },
        { Huber, "[|List<float>|] losses", "write Span<float> and pass CollectionsMarshal.AsSpan" },
        { Huber, "[|Span<double>|] hessian", "write Span<float>" },
        { Huber, "[|Span<float>|] weights", "write ReadOnlySpan<float>, to which arrays and spans convert" },
        { Huber, "[|ReadOnlySpan<int>|] weights", "write ReadOnlySpan<float>" },
        { Huber, "[|float[]|] weights", "write ReadOnlySpan<float>, to which arrays convert" },
        { Huber, "[|int|] upstream", "write float" },
        { Huber, "[|float[]|] upstream", "write float" },
        { Huber, "[|float?|] delta", "write float or double" },
        { Huber, "[|decimal|] delta", "write float or double" },
        { CrossEntropy, "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|long|] classes", "write int" },
        { CrossEntropy, "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|uint|] classes", "write int" },
        { CrossEntropy, "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|byte|] classes", "write int" },
        { CrossEntropy, "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|int?|] classes", "write int" },
        { CrossEntropy, "ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int classes, [|int|] ignoreIndex", "write byte" },

        // Modifiers.
        { Huber, "[|in|] float delta", "remove 'in'" },
        { Huber, "[|ref|] Span<float> gradient", "remove 'ref'" },
        { Huber, "[|out|] Span<float> gradient", "remove 'out'" },
        { Huber, "[|ref|] readonly float delta", "remove 'ref'" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void WrongType_IsAnsweredOnce_OnTheType(string declaration, string parameters, string answer)
    {
        const string usings = "using System.Collections.Generic;\n";
        const string types = "enum Color { Red } enum Small : byte { One } class Tensor; class Tensor<T>;";
        Misuse misuse = new("", usings + types + GeneratorRun.InClass(string.Format(CultureInfo.InvariantCulture, declaration, parameters)));

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(misuse.Source).Diagnostics);

        Assert.Contains(answer, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string file = GeneratorRun.Parse(misuse.Source, "").ToString();
        Assert.Equal(misuse.Marked, file.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void ArraysEverywhere_AreAllReportedAtOnce()
    {
        string source = GeneratorRun.InClass(
            "[Loss(Kind.CrossEntropy)] static partial float M(float[] logits, int[] labels, int numClasses, float[] gradient);");

        Assert.Equal(["LG0009", "LG0009", "LG0010", "LG0012"], GeneratorRun.Run(source).Diagnostics.Select(d => d.Id).Order());
    }
}
