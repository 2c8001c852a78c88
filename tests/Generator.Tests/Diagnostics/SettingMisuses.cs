namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Attributes with wrong arguments.</summary>
internal static class SettingMisuses
{
    public static IReadOnlyList<Misuse> All { get; } =
    [
        Attribute("LG0015", "Kind.Huber, [|Margin|] = 1.0"),
        Attribute("LG0015", "Kind.SquaredError, [|Delta|] = 1.0"),
        Attribute("LG0016", "Kind.Huber, Delta = [|0|]"),
        Attribute("LG0016", "Kind.Huber, Delta = [|-0.5|]"),
        Attribute("LG0016", "Kind.Huber, Delta = [|double.NaN|]"),
        Attribute("LG0016", "Kind.Huber, Delta = [|double.PositiveInfinity|]"),
        Attribute("LG0016", "Kind.Hinge, Margin = [|-1|]"),
        Attribute("LG0017", "[|(Kind)99|]"),
        Attribute("LG0017", "kind: [|(Kind)(-1)|]"),
        Attribute("LG0021", "Kind.Huber, Reduction = Reduction.Sum, [|EmptyMean|] = EmptyMean.Zero"),
        Attribute("LG0021", "Kind.Huber, [|Normalizer|] = Normalizer.Count, Reduction = Reduction.Sum"),
        Attribute("LG0022", "Kind.Huber, Reduction = [|(Reduction)7|]"),
        Attribute("LG0022", "Kind.Huber, EmptyMean = [|(EmptyMean)7|]"),
        Attribute("LG0022", "Kind.Huber, Normalizer = [|(Normalizer)7|]"),
    ];

    private static Misuse Attribute(string id, string arguments) =>
        Misuse.Member(id, $"[Loss({arguments})] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t);");
}
