using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>The attribute by which the run-time library has its functions written.</summary>
public sealed class FunctionTests
{
    // The library's own is internal; the generator knows it by its name.
    private const string Attribute = "namespace LossGen { sealed class FunctionAttribute : System.Attribute; }";

    [Fact]
    public void TheLibrarysAttribute_IsNotForOthers() =>
        Assert.Contains(
            GeneratorRun.Compile(GeneratorRun.InClass("[Function] static partial float Exp(float x);")).GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "CS0122");

    [Theory]
    [InlineData("float Exp(float x)")]
    [InlineData("double XLogY(double x, double y)")]
    [InlineData("void Tanh(ReadOnlySpan<double> x, Span<double> destination)")]
    [InlineData("void XLogY(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination)")]
    [InlineData("float LogSumExp(ReadOnlySpan<float> x)")]
    [InlineData("void SoftMax(ReadOnlySpan<double> x, Span<double> destination)")]
    public void DeclaredAsTheLibraryDoes_HasABody(string method)
    {
        KernelRequest request = Assert.Single(Requests(method));

        Assert.Equal(Family.Function, request.Selection.Family);
        Assert.Contains(request.Method.Signature, Compiler.Compile(request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("float Gamma(float x)")]
    [InlineData("int Exp(int x)")]
    [InlineData("double Exp(float x)")]
    [InlineData("float Exp(float value)")]
    [InlineData("float Exp()")]
    [InlineData("float Exp(ReadOnlySpan<float> x)")]
    [InlineData("float XLogY(float x)")]
    [InlineData("float XLogY(float x, double y)")]
    [InlineData("void Exp(ReadOnlySpan<float> x, Span<double> destination)")]
    [InlineData("void Exp(ReadOnlySpan<float> x, Span<float> gradient)")]
    [InlineData("void Exp(Span<float> x, Span<float> destination)")]
    [InlineData("float SoftMax(float x)")]
    [InlineData("float SoftMax(ReadOnlySpan<float> x)")]
    [InlineData("void LogSumExp(ReadOnlySpan<float> x, Span<float> destination)")]
    [InlineData("System.Runtime.Intrinsics.Vector128<double> Log(System.Runtime.Intrinsics.Vector128<double> x)")]
    [InlineData("System.Runtime.Intrinsics.Vector512<float> XLogY(System.Runtime.Intrinsics.Vector512<float> x, System.Runtime.Intrinsics.Vector512<float> y)")]
    [InlineData("System.Runtime.Intrinsics.Vector128<int> Exp(System.Runtime.Intrinsics.Vector128<int> x)")]
    [InlineData("System.Runtime.Intrinsics.Vector<float> Exp(System.Runtime.Intrinsics.Vector<float> x)")]
    [InlineData("System.Runtime.Intrinsics.Vector256<float> Exp(System.Runtime.Intrinsics.Vector128<float> x)")]
    [InlineData("float Exp(System.Runtime.Intrinsics.Vector128<float> x)")]
    [InlineData("System.Runtime.Intrinsics.Vector128<float> XLogY(System.Runtime.Intrinsics.Vector128<float> x, float y)")]
    [InlineData("System.Runtime.Intrinsics.Vector128<float> LogSumExp(System.Runtime.Intrinsics.Vector128<float> x)")]
    public void DeclaredOtherwise_HasNone(string method) => Assert.Empty(Requests(method));

    private static KernelRequest[] Requests(string method) =>
        GeneratorRun.Requests(GeneratorRun.InClass($"[Function] static partial {method};"), Attribute);
}
