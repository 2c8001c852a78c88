using System.Collections.Immutable;
using System.Globalization;
using System.Numerics.Tensors;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Tensors where they cannot be, and the answers that users get.</summary>
public sealed class TensorTypeTests
{
    private const string Usings = "using System.Numerics.Tensors;\n";
    private const string Huber = "[Loss(Kind.Huber)] static partial float M(ReadOnlyTensorSpan<float> p, {0});";
    private const string CrossEntropy = "[Loss(Kind.CrossEntropy)] static partial float M({0});";

    // As it was in 9.0: it does not tell where its elements lie.
    private const string Old = "namespace System.Numerics.Tensors { public readonly ref struct ReadOnlyTensorSpan<T> { } }\n";

    /// <summary>Declarations whose wrong part stands between <c>[|</c> and <c>|]</c>, the rule, and what the answer says.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { Huber, "[|ReadOnlyTensorSpan<double>|] t", "LG0009", "'ReadOnlyTensorSpan<double>': write ReadOnlyTensorSpan<float>" },
        { Huber, "[|TensorSpan<float>|] t", "LG0009", "write ReadOnlyTensorSpan<float>, to which tensors convert by themselves" },
        { Huber, "[|Tensor<float>|] t", "LG0009", "write ReadOnlyTensorSpan<float>, to which tensors convert by themselves" },
        { Huber, "ReadOnlySpan<float> t, [|TensorSpan<double>|] gradient", "LG0012", "cannot be 'TensorSpan<double>': write TensorSpan<float>" },
        { Huber, "ReadOnlySpan<float> t, [|ReadOnlyTensorSpan<float>|] gradient", "LG0012", "write TensorSpan<float>" },
        { Huber, "ReadOnlySpan<float> t, int [|classes|]", "LG0014", "remove the parameter" },
        { CrossEntropy, "[|ReadOnlyTensorSpan<int>|] z, ReadOnlySpan<int> y", "LG0007", "use float, double or Half" },
        { CrossEntropy, "[|ReadOnlyTensorSpan<decimal>|] z, ReadOnlySpan<int> y", "LG0007", "use float, double or Half" },
        { CrossEntropy, "ReadOnlyTensorSpan<float> z, [|ReadOnlyTensorSpan<double>|] y", "LG0009", "write ReadOnlyTensorSpan<float>, or a ReadOnlySpan of" },
        { CrossEntropy, "ReadOnlyTensorSpan<float> z, [|ReadOnlyTensorSpan<short>|] y", "LG0009", "pass MemoryMarshal.Cast<short, ushort>(y)" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void WrongTensor_IsAnsweredOnce_OnTheType(string declaration, string parameters, string rule, string answer)
    {
        Misuse misuse = new(rule, Usings + GeneratorRun.InClass(string.Format(CultureInfo.InvariantCulture, declaration, parameters)));
        Diagnostic diagnostic = Assert.Single(Run(misuse.Source, MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)));
        Assert.Equal(rule, diagnostic.Id);
        Assert.Contains(answer, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string file = GeneratorRun.Parse(misuse.Source, "").ToString();
        Assert.Equal(misuse.Marked, file.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void RowsWithoutTheirLength_AreReported_WhereATensorComesSecond() => Assert.Equal(
        "LG0013",
        Assert.Single(Run(
            Usings + GeneratorRun.InClass("[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> z, ReadOnlyTensorSpan<int> y);"),
            MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location))).Id);

    [Fact]
    public void TensorsBefore10_AreAnsweredWithTheVersion()
    {
        Diagnostic diagnostic = Assert.Single(Run(
            Usings + Old + GeneratorRun.InClass("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlyTensorSpan<float> t);")));
        Assert.Contains(
            "write ReadOnlySpan<float> and pass a span of the tensor's memory, or reference System.Numerics.Tensors 10.0 or later",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Run(string source, params MetadataReference[] references) => GeneratorRun.Result(
        GeneratorRun.Driver().RunGenerators(GeneratorRun.Compile(source).AddReferences(references), TestContext.Current.CancellationToken)).Diagnostics;
}
