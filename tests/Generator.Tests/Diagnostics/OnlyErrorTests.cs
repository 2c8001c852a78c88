using System.Text.RegularExpressions;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>A wrong loss on a sound declaration is all that the user is told about.</summary>
public sealed class OnlyErrorTests
{
    private const string Pair = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";

    // Without a partial declaration that waits for a body, C# has something to say as well.
    private static readonly string[] UnsoundDeclarations = ["LG0001", "LG0002", "LG0004", "LG0005", "LG0024"];

    public static TheoryData<string> SoundMisuses =>
        [.. Misuse.All.Where(misuse => !UnsoundDeclarations.Contains(misuse.Id)).Select(misuse => WithAccessibility(misuse.Source))];

    public static TheoryData<string> UnusualDeclarations =>
    [
        $"partial class C<T> where T : class {{ internal partial record struct R {{ [Loss(Kind.Huber, Delta = -1)] internal readonly partial float M{Pair}; }} }}",
        $"interface I; partial class C {{ [Loss(Kind.Huber)] public virtual partial float M<T, U>(Span<T> p, U t) where T : struct, I where U : C?, new(); }}",
        "partial struct S { [Loss(Kind.Huber)] internal static partial string? M(string? p, params (int a, string?[]? b)[] t); }",
        "partial class C { [Loss(Kind.Huber)] private static partial ref readonly float M(in float p, out float @out, ref S t); ref struct S; }",
        "namespace @event.A { partial class @class { [Information(Measure.Entropy)] protected static partial float @int(dynamic p, nint @in = 1); } }",
    ];

    [Theory]
    [MemberData(nameof(SoundMisuses))]
    [MemberData(nameof(UnusualDeclarations))]
    public void SoundDeclaration_HasNoOtherErrorOrWarning(string source)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(source);

        Assert.NotEmpty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Body_NamesTheReasonsOnce()
    {
        string source = GeneratorRun.InClass($"[Loss(Kind.Huber, Delta = -1, Margin = 2, Beta = 2)] static partial float M{Pair};");

        string file = Assert.Single(GeneratorRun.Complete(source).Result.GeneratedSources).SourceText.ToString();

        string reasons = Regex.Match(file, "no kernel, because of ([^.]+)").Groups[1].Value;
        Assert.Equal(2, reasons.Split(", ").Distinct().Count());
        Assert.Contains($"NotSupportedException(\"There is no kernel: {reasons}.\")", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Loss(Kind.Huber, Delta = -1)] static partial float M(ReadOnlySpan<Missing> p, Missing[] t);")]
    [InlineData("[Loss(Kind.Huber, Delta = -1)] static partial Missing M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);")]
    public void MissingType_IsNotRepeatedInABody(string member) =>
        Assert.Empty(GeneratorRun.Run(GeneratorRun.InClass(member)).GeneratedSources);

    // C# asks for it where a partial method returns a value.
    private static string WithAccessibility(string source) =>
        Regex.Replace(source, @"(?<!public |internal |private |protected )static partial (?!class|record|struct)", "internal static partial ");
}
