using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Formulas;

/// <summary>Half-typed and enormous formulas give a diagnostic or nothing, and neither an exception nor the end of the stack.</summary>
public sealed class RobustnessTests
{
    private const int Enormous = 10_000;

    private const string Method = "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float c);";

    private const string Formula = "static float F(float p, float t, float c = 1) { var (a, b) = (p - t, c); float r = a / b; if (r is > 0 and < 1) { r *= 2; } "
        + "switch (r) { case 1: return G(r); case var x when x > 2: r = x; break; default: r -= 1f; break; } return r switch { < 0 => -r, _ => MathF.Sqrt(r) + (r > 3 ? 1 : 0) }; } static float G(float x) => x * x;";

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, Formula.Length / 4).Select(i => 4 * i)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void HalfTypedFormula_HasNoErrorThatIsNotThere(int length)
    {
        GeneratorRunResult result = GeneratorRun.Run($"static partial class C {{ {Method} {Formula[..length]} }}");

        Assert.All(result.Diagnostics, diagnostic => Assert.StartsWith("LG004", diagnostic.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sum")]
    [InlineData("statements")]
    [InlineData("parentheses")]
    [InlineData("calls")]
    [InlineData("conditions")]
    [InlineData("elses")]
    public void EnormousFormula_IsRefusedOrBroken(string kind)
    {
        string body = kind switch
        {
            "sum" => $"return {string.Join(" + ", Enumerable.Repeat("p", Enormous))};",
            "statements" => $"{string.Concat(Enumerable.Repeat("p = p * t + 1;", Enormous))} return p;",
            "parentheses" => $"return {string.Concat(Enumerable.Repeat("(1 + ", Enormous))}p{new string(')', Enormous)};",
            "calls" => $"return {string.Concat(Enumerable.Repeat("MathF.Abs(", 1000))}p{new string(')', 1000)};",
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
