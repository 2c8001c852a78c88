namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Methods with wrong parameters.</summary>
internal static class ParameterMisuses
{
    public static IReadOnlyList<Misuse> All { get; } =
    [
        Huber("LG0007", "[|ReadOnlySpan<Half>|] p, ReadOnlySpan<Half> t"),
        Huber("LG0007", "[|ReadOnlySpan<decimal>|] p, ReadOnlySpan<decimal> t"),
        Misuse.Member("LG0008", "[Loss(Kind.Huber)] static partial float [|M|]();"),
        Misuse.Member("LG0008", "[Loss(Kind.Huber)] static partial float [|M|](ReadOnlySpan<float> p, Span<float> gradient);"),
        Misuse.Member("LG0008", "[Loss(Kind.Huber)] static partial float [|M|]("
            + "ReadOnlySpan<float> p, ReadOnlySpan<float> weights, ReadOnlySpan<float> t);"),
        Huber("LG0009", "[|float[]|] p, ReadOnlySpan<float> t"),
        Huber("LG0009", "[|Span<float>|] p, ReadOnlySpan<float> t"),
        Huber("LG0009", "ReadOnlySpan<float> p, [|Span<float>|] t"),
        Huber("LG0009", "ReadOnlySpan<float> p, [|ReadOnlySpan<double>|] t"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<sbyte>|] y, int classes"),
        CrossEntropy("LG0009", "ReadOnlySpan<float> z, [|ReadOnlySpan<float>|] y, int classes"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> [|gradiant|]"),
        Huber("LG0010", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> [|u|]"),
        Huber("LG0011", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient, [Role(\"gradient\")] Span<float> [|dz|]"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|ReadOnlySpan<float>|] gradient"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|Span<double>|] losses"),
        Huber("LG0012", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|float|] weights"),
        CrossEntropy("LG0012", "ReadOnlySpan<float> z, ReadOnlySpan<int> y, [|long|] classes"),
        Misuse.Member("LG0013", "[Loss(Kind.CrossEntropy)] static partial float [|M|](ReadOnlySpan<float> z, ReadOnlySpan<int> y);"),
        Huber("LG0014", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, int [|classes|]"),
        Huber("LG0020", "[|in|] ReadOnlySpan<float> p, ReadOnlySpan<float> t"),
        Huber("LG0020", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|ref|] Span<float> gradient"),
        Huber("LG0020", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [|out|] Span<float> gradient"),
        Huber("LG0023", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role([|\"grad\"|])] Span<float> g"),
        Huber("LG0023", "ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role([|null!|])] Span<float> g"),
    ];

    private static Misuse Huber(string id, string parameters) =>
        Misuse.Member(id, $"[Loss(Kind.Huber)] static partial float M({parameters});");

    private static Misuse CrossEntropy(string id, string parameters) =>
        Misuse.Member(id, $"[Loss(Kind.CrossEntropy)] static partial float M({parameters});");
}
