using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>While a user types, the generator sees everything but valid code.</summary>
public sealed class RobustnessTests
{
    private const string Valid =
        "namespace N { static partial class C<T> { [Loss(Kind.CrossEntropy, Reduction = Reduction.Sum)] internal static partial double M("
        + "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, [Role(\"gradient\")] scoped Span<float> dz = default); } }";

    [Theory]
    [InlineData("[Loss] static partial float M();")]
    [InlineData("[Loss()] static partial float M();")]
    [InlineData("[Loss(Kind.Nonexistent)] static partial float M();")]
    [InlineData("[Loss(null)] static partial float M();")]
    [InlineData("[Loss(Kind.Huber, Delta = \"x\", Delta = 1, Nothing = 2)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    [InlineData("[Loss(Kind.Huber, Reduction = 1)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    [InlineData("[Loss(Kind.Huber)] [Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<Missing> p, Missing t);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<> p, ReadOnlySpan<float, int> t);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, , ReadOnlySpan<float>);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(__arglist);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(float* p, delegate*<void> t, dynamic d, (int, int) pair);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(params ReadOnlySpan<float> p);")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> p);")]
    [InlineData("[Loss(Kind.Huber)] async partial System.Threading.Tasks.Task M(ref readonly int x);")]
    [InlineData("[Loss(Kind.Huber)] extern abstract partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    [InlineData("[Loss(Kind.Huber)] public static int operator +(Losses a, Losses b) => 0;")]
    [InlineData("[Loss(Kind.Huber)] int _field;")]
    [InlineData("[Loss(Kind.Huber)] partial float IDisposable.Dispose(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    [InlineData("[Loss(Kind.Huber)] static partial float")]
    [InlineData("[Loss(Kind.Huber, Delta = )] static partial float M(")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role] Span<float> g, [Role(1)] Span<float> h);")]
    [InlineData("Action a = [Loss(Kind.Huber)] () => { };")]
    [InlineData("partial class Span<T>; [Loss(Kind.Huber)] static partial float M(Span<float> p, ReadOnlySpan<float> t);")]
    public void StrangeMember_NeverThrows(string member) => GeneratorRun.Run(GeneratorRun.InClass(member));

    [Fact]
    public void ExtensionBlock_IsReported()
    {
        const string source = "static partial class C { extension(ReadOnlySpan<float> p) { [Loss(Kind.Huber)] partial float M(ReadOnlySpan<float> t); } }";

        Assert.Equal("LG0024", Assert.Single(GeneratorRun.Run(source).Diagnostics).Id);
    }

    [Fact]
    public void UnfinishedText_NeverThrows_AndNeverGivesARequestThatCannotCompile()
    {
        for (int length = 0; length <= Valid.Length; length += 3)
        {
            string text = Valid[..length];
            foreach (KernelRequest request in GeneratorRun.Outputs(GeneratorRun.Run(text), StepNames.Requests).Cast<KernelRequest>())
            {
                Assert.Equal(["logits", "labels", "classes"], request.Arguments.Take(3).Select(a => a.Role));
            }
        }
    }

    [Fact]
    public void TextWithAHole_NeverThrows()
    {
        for (int start = 0; start < Valid.Length; start += 5)
        {
            GeneratorRun.Run(Valid.Remove(start, Math.Min(4, Valid.Length - start)));
        }
    }

    [Fact]
    public void EveryShapeOfDeclaration_GivesCodeThatCompiles()
    {
        const string pair = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";
        string[] sources =
        [
            Valid,
            $"partial record struct R {{ [Loss(Kind.Huber)] private partial float @class{pair}; [Loss(Kind.Huber)] readonly partial void M(scoped ReadOnlySpan<float> @in, ReadOnlySpan<float> t, Span<float> gradient = default); }}",
            $"public partial interface I<in T> {{ [Loss(Kind.SquaredError)] public static partial float M{pair}; }}",
            $"readonly ref partial struct S {{ partial class @new<U> where U : struct {{ [Loss(Kind.Hinge)] protected internal virtual partial double M{pair}; }} }}",
            $"namespace @event; static partial class E {{ [Loss(Kind.AbsoluteError)] public static partial float M(this ReadOnlySpan<double> p, ReadOnlySpan<double> t); }}",
        ];

        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(
            GeneratorRun.Compile(sources), out Compilation output, out _, TestContext.Current.CancellationToken);

        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
    }
}
