using LossGen.Generator.Tests.Diagnostics;
using LossGen.Generator.Tests.Frontend;
using LossGen.Generator.Tests.Lowering;

namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>No kind is without a formula, and a formula costs no more than its kind.</summary>
public sealed class CoverageTests
{
    private const string CrossEntropyParameters = "public static partial float K(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);";

    // Not a sum or a maximum over the row: its threshold is where a sum of others reaches 1.
    private static readonly string[] NoFormulas = ["Sparsemax"];

    [Fact]
    public void EveryKind_IsWrittenAsAFormula_OrListedWithItsReason()
    {
        IEnumerable<string> written = ElementFormulas.All.Select(formula => formula.Kind).Concat(RowFormulas.All.Select(formula => formula.Kind));

        Assert.Equal(Enum.GetNames<Kind>().Except(NoFormulas).Order(), written.Distinct().Order());
        string page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "custom-losses.md"));
        Assert.All(NoFormulas, kind => Assert.Contains($"`{kind}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("static float F(ReadOnlySpan<float> x, int k) { float s = 0; foreach (float v in x) s += MathF.Exp(v); return -MathF.Log(MathF.Exp(x[k]) / s); }")]
    [InlineData("static float F(ReadOnlySpan<float> x, int k) { float m = x[0], s = 0; for (int i = 0; i < x.Length; i++) m = MathF.Max(m, x[i]); for (int i = 0; i < x.Length; i++) s += MathF.Exp(x[i] - m); return MathF.Log(s) + m - x[k]; }")]
    public void NaiveCrossEntropy_HasThePassesOfTheKind(string formula)
    {
        string[] expected = Plans.Passes($"[Loss(Kind.CrossEntropy)] {CrossEntropyParameters}"), actual = Plans.Passes($"[Loss(nameof(F))] {CrossEntropyParameters} {formula}");

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("Kind.Cauchy", "static float F(float p, float t) { float r = p - t; return 0.5f * MathF.Log(1 + r * r); }")]
    [InlineData("Kind.Focal, Gamma = 2", "static float F(float p, float t) { float s = 1 / (1 + MathF.Exp(-p)), q = t == 1 ? s : 1 - s; return -MathF.Pow(1 - q, 2) * MathF.Log(q); }")]
    [InlineData("Kind.Poisson", "static float F(float p, float t) => MathF.Exp(p) - t * p;")]
    public void TextOfAFormula_IsAsShortAsThatOfItsKind(string kind, string formula)
    {
        const string parameters = "public static partial float K(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient);";
        int expected = Text($"[Loss({kind})] {parameters}"), actual = Text($"[Loss(nameof(F))] {parameters} {formula}");

        Assert.InRange(actual, 1, expected * 1.05);
    }

    // Without comments: the head of a formula's file prints its derivatives.
    private static int Text(string members) => Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(members)).GeneratedSources).SourceText.Lines
        .Select(line => line.ToString().Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Sum(line => line.Length);
}
