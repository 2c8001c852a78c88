using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>While a user types, the generator sees everything but valid code.</summary>
public sealed class RobustnessTests
{
    private const string MissingBody = "CS8795";

    private const string Valid =
        "namespace N { static partial class C<T> { [Loss(Kind.CrossEntropy, Reduction = Reduction.Sum)] internal static partial double M("
        + "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, [Role(\"gradient\")] scoped Span<float> dz = default); } }";

    public static TheoryData<string> StrangeMembers =>
    [
        "[Loss] static partial float M();",
        "[Loss()] static partial float M();",
        "[Loss(Kind.Nonexistent)] static partial float M();",
        "[Loss(null)] static partial float M();",
        "[Divergence] static partial float M();",
        "[Divergence(0)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q);",
        "[Divergence(Kind = DivergenceKind.Renyi)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q);",
        "[Divergence(Direction.Forward, Direction = , Alpha = null)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q);",
        "[Divergence(Measure.Entropy)] static partial float M(ReadOnlySpan<float> p);",
        "[Divergence(Direction.Forward)] static partial LossSum M(ReadOnlySpan<LossSum> p, LossSum q);",
        "[Information(null!)] static partial float M(ReadOnlySpan<int> p, int columns, int columns);",
        "[Information(Measure.JointEntropy)] static partial float M(int columns);",
        "[Information(Measure.Perplexity), Loss] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, classes);",
        "[Function] static partial float Exp(float x);",
        "[Loss(Kind.CrossEntropy, IgnoreIndex = null)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<char> y, int classes, Index ignoreIndex);",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float delta, float delta, [Role(\"delta\")] in x);",
        "[Loss(Kind.Huber, Delta = \"x\", Delta = 1, Nothing = 2)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);",
        "[Loss(Kind.Huber, Reduction = 1)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);",
        "[Loss(Kind.Huber)] [Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<Missing> p, Missing t);",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<> p, ReadOnlySpan<float, int> t);",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, , ReadOnlySpan<float>);",
        "[Loss(Kind.Huber)] static partial float M(__arglist);",
        "[Loss(Kind.Huber)] static partial float M(float* p, delegate*<void> t, dynamic d, (int, int) pair);",
        "[Loss(Kind.Huber)] static partial float M(params ReadOnlySpan<float> p);",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> p);",
        "[Loss(Kind.Huber)] async partial System.Threading.Tasks.Task M(ref readonly int x);",
        "[Loss(Kind.Huber)] extern abstract partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);",
        "[Loss(Kind.Huber)] public static int operator +(Losses a, Losses b) => 0;",
        "[Loss(Kind.Huber)] int _field;",
        "[Loss(Kind.Huber)] partial float IDisposable.Dispose(ReadOnlySpan<float> p, ReadOnlySpan<float> t);",
        "[Loss(Kind.Huber)] static partial float",
        "[Loss(Kind.Huber, Delta = )] static partial float M(",
        "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role] Span<float> g, [Role(1)] Span<float> h);",
        "Action a = [Loss(Kind.Huber)] () => { };",
        "partial class Span<T>; [Loss(Kind.Huber)] static partial float M(Span<float> p, ReadOnlySpan<float> t);",
    ];

    [Theory]
    [MemberData(nameof(StrangeMembers))]
    public void StrangeMember_NeverThrows(string member) => GeneratorRun.Run(GeneratorRun.InClass(member));

    [Theory]
    [MemberData(nameof(StrangeMembers))]
    public void StrangeMember_IsNeverAnsweredByAMissingBodyAlone(string member) => AssertExplained(GeneratorRun.InClass(member));

    [Fact]
    public void Misuse_IsNeverAnsweredByAMissingBodyAlone() =>
        Assert.All(Misuse.All, misuse => AssertExplained(misuse.Source));

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
            $"partial record struct R {{ [Loss(Kind.Huber)] private partial float @class{pair};"
                + "[Loss(Kind.Huber)] readonly partial void M(scoped ReadOnlySpan<float> @in, ReadOnlySpan<float> t, Span<float> gradient = default); }",
            $"public partial interface I<in T> {{ [Loss(Kind.SquaredError)] public static partial float M{pair}; }}",
            $"readonly ref partial struct S {{ partial class @new<U> where U : struct {{ "
                + $"[Loss(Kind.Hinge)] protected internal virtual partial double M{pair}; }} }}",
            "namespace @event; static partial class E { [Loss(Kind.AbsoluteError)] public static partial float M("
                + "this ReadOnlySpan<double> p, ReadOnlySpan<double> t); }",
        ];

        Compilation output = GeneratorRun.Complete(sources).Output;

        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>A method without a body is the user's to understand only with the reason why it has none.</summary>
    private static void AssertExplained(string source)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(source);

        string[] errors =
        [
            .. result.Diagnostics.Select(d => d.Id),
            .. output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id),
        ];
        Assert.NotEmpty(errors);
        Assert.Contains(errors, id => id != MissingBody);
    }
}
