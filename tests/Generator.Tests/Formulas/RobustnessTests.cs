using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Formulas;

/// <summary>Half-typed and enormous formulas give a diagnostic or nothing, and neither an exception nor the end of the stack.</summary>
public sealed class RobustnessTests
{
    private const int Enormous = 10_000;

    private const string Method = "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float c);";

    private const string Rows = "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes, float c, out float cGradient);";

    private const string FormulaOfRows = "static float F(ReadOnlySpan<float> x, int label, float c) { float m = x[0], s = 0; (float, float) t = (0, 1); for (int i = 0; i < x.Length; i++) { if (i == label) { continue; } "
        + "m = MathF.Max(m, x[i] / c); t = (t.Item1 + x[i], t.Item2); } foreach (float v in x) s += MathF.Exp(v - m); return LossMath.LogSumExp(x) + s - x[label] + G(x); } static float G(ReadOnlySpan<float> z) => z[0];";

    private const string Formula = "static float F(float p, float t, float c = 1) { var (a, b) = (p - t, c); float r = a / b; if (r is > 0 and < 1) { r *= 2; } "
        + "switch (r) { case 1: return G(r); case var x when x > 2: r = x; break; default: r -= 1f; break; } return r switch { < 0 => -r, _ => MathF.Sqrt(r) + (r > 3 ? 1 : 0) }; } static float G(float x) => x * x;";

    public static TheoryData<string> HalfTyped =>
    [
        .. Enumerable.Range(0, Formula.Length / 4).Select(i => $"{Method} {Formula[..(4 * i)]}"),
        .. Enumerable.Range(0, FormulaOfRows.Length / 4).Select(i => $"{Rows} {FormulaOfRows[..(4 * i)]}"),
        $"{Method} static float F(float p, float ) => p;",
        $"{Method} static float F(float p, float t, float c = 1) {{ switch (p > t, t) {{ case (true, > 0, _): return p; default: return t; }} }}",
        $"{Method} static float F(float p, float t, float c = 1) => (p, t) switch {{ ( > 0, _, < 1) => p, (_) => t, _ => c }};",
        "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> t, ReadOnlySpan<float> t, Span<float> tGradient); static float F(float p, float t) => p - t;",
        "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> , ReadOnlySpan<float> t); static float F(float p, float t) => p;",
    ];

    // A setting that the formula has not yet got has no role.
    [Theory]
    [MemberData(nameof(HalfTyped))]
    public void HalfTypedFormula_HasNoErrorThatIsNotThere(string members)
    {
        GeneratorRunResult result = GeneratorRun.Run($"static partial class C {{ {members} }}");

        Assert.All(result.Diagnostics, diagnostic => Assert.Matches("LG004.|LG0010", diagnostic.Id));
    }

    [Theory]
    [InlineData("sum")]
    [InlineData("statements")]
    [InlineData("parentheses")]
    [InlineData("calls")]
    [InlineData("conditions")]
    [InlineData("elses")]
    [InlineData("blocks")]
    [InlineData("signs")]
    [InlineData("locals")]
    [InlineData("arms")]
    [InlineData("cases")]
    [InlineData("patterns")]
    [InlineData("squares")]
    public void EnormousFormula_IsRefusedOrBroken(string kind)
    {
        string body = kind switch
        {
            "sum" => $"return {string.Join(" + ", Enumerable.Repeat("p", Enormous))};",
            "statements" => $"{string.Concat(Enumerable.Repeat("p = p * t + 1;", Enormous))} return p;",
            "parentheses" => $"return {string.Concat(Enumerable.Repeat("(1 + ", Enormous))}p{new string(')', Enormous)};",
            "calls" => $"return {string.Concat(Enumerable.Repeat("MathF.Abs(", 1000))}p{new string(')', 1000)};",
            "blocks" => $"{new string('{', Enormous)} p = t; {new string('}', Enormous)} return p;",
            "signs" => $"return {string.Concat(Enumerable.Repeat("- ", Enormous))}p;",
            "locals" => $"{string.Concat(Enumerable.Range(0, Enormous).Select(i => $"float a{i} = p * {i}f + t;"))} return a1;",
            "arms" => $"return p switch {{ {string.Concat(Enumerable.Range(0, Enormous).Select(i => $"> {Enormous - i}f => t + {i},"))} _ => p }};",
            "cases" => $"switch (p) {{ {string.Concat(Enumerable.Range(0, Enormous).Select(i => $"case > {Enormous - i}f: return t + {i};"))} default: return p; }}",
            "patterns" => $"return p is {string.Join(" or ", Enumerable.Range(0, Enormous))} ? 1 : 0;",
            "squares" => $"{string.Concat(Enumerable.Repeat("p = p * p + t;", 500))} return p;",
            "conditions" => $"return {string.Concat(Enumerable.Repeat("p > t ? p : ", 1000))}t;",
            _ => $"{string.Concat(Enumerable.Range(0, 1000).Select(i => $"if (p > {i}) return t; else "))} return p;",
        };
        GeneratorRunResult? result = null;
        Thread small = new(() => result = GeneratorRun.Run(GeneratorRun.InClass($"{Method} static float F(float p, float t, float c = 1) {{ {body} }}")), 1 << 20);
        small.Start();
        small.Join();

        Assert.All(result!.Value.Diagnostics, diagnostic => Assert.Equal("LG0047", diagnostic.Id));
    }

    [Theory]
    [InlineData("each")]
    [InlineData("twice")]
    [InlineData("constants")]
    public void ManyHelpers_AreRefused(string kind)
    {
        IEnumerable<int> all = Enumerable.Range(0, 1000);
        string helpers = kind switch
        {
            "each" => "static float F(float p, float t, float c = 1) => H0(p); static float H1000(float p) => p; " + string.Concat(all.Select(i => $"static float H{i}(float p) => H{i + 1}(p); ")),
            "twice" => "static float F(float p, float t, float c = 1) => H0(p); static float H1000(float p) => p; " + string.Concat(all.Select(i => $"static float H{i}(float p) => H{i + 1}(p) * H{i + 1}(p + 1); ")),
            _ => "static float F(float p, float t, float c = 1) => A1000 * p; static readonly float A0 = 1; " + string.Concat(all.Select(i => $"static readonly float A{i + 1} = A{i} + A{i}; ")),
        };

        Assert.Equal("LG0047", Assert.Single(GeneratorRun.Run(GeneratorRun.InClass($"{Method} {helpers}")).Diagnostics).Id);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(290)]
    public void LongFormula_IsCompiledOnASmallStack(int terms)
    {
        string body = string.Join(" + ", Enumerable.Range(0, terms).Select(i => $"MathF.Abs(p - {i} * t)"));
        GeneratorRunResult? result = null;
        Thread small = new(() => result = GeneratorRun.Run(GeneratorRun.InClass($"{Method} static float F(float p, float t, float c = 1) => {body};")), 1 << 20);
        small.Start();
        small.Join();

        Assert.Empty(result!.Value.Diagnostics);
        Assert.Single(result.Value.GeneratedSources);
    }

    [Fact]
    public void BrokenFormula_LeavesItsErrorAlone()
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(GeneratorRun.InClass($"{Method} static float F(float p, float t, float c = 1) => p - missing;"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("CS0103", Assert.Single(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error)).Id);
    }
}
