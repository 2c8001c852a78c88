using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing;
using LossGen.Generator.Tests.Frontend;

namespace LossGen.Generator.Tests.Printing;

/// <summary>How functions of the library are written, and how kernels call them.</summary>
public sealed class LibraryFunctionTests
{
    // The library's own is internal; the generator knows it by its name.
    private const string Attribute = "namespace LossGen { sealed class FunctionAttribute : System.Attribute; }";

    private const string Formula = "static double Term(double prediction, double target) => LossMath.LogGamma(prediction) * Math.Pow(target, prediction);";

    public static TheoryData<string> Called => [.. Enum.GetValues<Op>().Where(Library.Has).Select(op => $"{op}")];

    [Theory]
    [InlineData("float Erf(float x)", "readonly partial struct ErfFunction : IFunction<float>")]
    [InlineData("double Pow(double x, double y)", "readonly partial struct PowFunction : IFunctionOfTwo<double>")]
    public void AFunction_HasOneText(string method, string head)
    {
        string text = Function(method);

        Assert.Contains(head, text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("return ").Length - 1);
        Assert.DoesNotMatch("IsSupported|Vector(128|256|512)", text);
    }

    [Theory]
    [InlineData("float Exp(float x)", "AggressiveInlining")]
    [InlineData("float LogGamma(float x)", "NoInlining")]
    public void WhatKernelsCall_IsNotInlined(string method, string option) =>
        Assert.Contains($"[MethodImpl(MethodImplOptions.{option} | MethodImplOptions.AggressiveOptimization)]", Function(method), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Called))]
    public void WhatKernelsCall_IsPublic(string function) =>
        Assert.True(typeof(LossMath).Assembly.GetType($"LossGen.Runtime.{LibraryFunction.NameOf(function)}")!.IsPublic);

    [Theory]
    [InlineData("float Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets)", "float")]
    [InlineData("double Sum(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient)", "double")]
    public void AKernelOfElements_CallsByItsVector(string method, string type) => AssertCalls(Kernel(Formula, "Term", method), "V", type);

    [Fact]
    public void AKernelOfRows_CallsByItsVectorAndByTheNumbersOfRows()
    {
        const string OfRow = """
            static double OfRow(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets)
            {
                double sum = 0;
                for (int i = 0; i < predictions.Length; i++)
                    sum += LossMath.LogGamma(predictions[i]) * Math.Pow(targets[i], predictions[i]);
                return LossMath.LogGamma(sum) + Math.Pow(sum, sum);
            }
            """;
        string text = Kernel(OfRow, "OfRow", "float Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, int classes)");

        AssertCalls(text, "V", "float");
        AssertCalls(text, "R", "float");
    }

    private static void AssertCalls(string text, string vector, string type)
    {
        Assert.Contains($"Function.Of<{vector}, {type}, LogGammaFunction>(", text, StringComparison.Ordinal);
        Assert.Contains($"Function.Of<{vector}, {type}, PowFunction>(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("IsSupported", text, StringComparison.Ordinal);
    }

    private static string Function(string method) => Compiler.Compile(
        Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass($"[Function] static partial {method};"), Attribute)));

    private static string Kernel(string formula, string name, string method) => Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(
        $"{formula}\n[Loss(nameof({name}), Reduction = Reduction.Sum)] public static partial {method};")).GeneratedSources).SourceText.ToString();
}
