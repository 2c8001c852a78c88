namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Every kind of rows as people write it, with loops.</summary>
internal static class RowFormulas
{
    private const string Max = "double m = x[0]; for (int i = 0; i < x.Length; i++) { m = Math.Max(m, x[i]); } ";

    // The softmax of the label, as it is written when nobody thinks of ranges.
    private const string Hit = Max + "double s = 0; foreach (double v in x) { s += Math.Exp(v - m); } double q = Math.Exp(x[k] - m) / s; ";

    private const string NaiveHit = "double s = 0; for (int i = 0; i < x.Length; i++) { s += Math.Exp(x[i]); } double q = Math.Exp(x[k]) / s; ";

    private const string Overlap = "double tp = 0, sp = 0, st = 0; for (int i = 0; i < x.Length; i++) { double q = 1 / (1 + Math.Exp(-x[i])); tp += q * t[i]; sp += q; st += t[i]; } ";

    public static IReadOnlyList<RowFormula> All { get; } =
    [
        Labelled("CrossEntropy", "LossMath.LogSumExp(x) - x[k]").Exactly(),
        Labelled("CrossEntropy", "{ " + Hit + "return -Math.Log(q); }").Exactly(),
        Labelled("CrossEntropy", "{ " + NaiveHit + "return -Math.Log(q); }").Exactly(),
        Labelled("CrossEntropy", "{ " + Max + "double s = 0; foreach (double v in x) s += Math.Exp(v - m); return Math.Log(s) - (x[k] - m); }").Exactly(),
        Labelled("CrossEntropy, Temperature = 2", "{ double s = 0; foreach (double v in x) s += Math.Exp(v / 2); return Math.Log(s) - x[k] / 2; }"),
        Labelled("CrossEntropy, LabelSmoothing = 0.25",
            "{ double mean = 0; for (int i = 0; i < x.Length; i++) { mean += x[i]; } mean /= x.Length; double lse = LossMath.LogSumExp(x); return 0.75 * (lse - x[k]) + 0.25 * (lse - mean); }"),
        Labelled("CrossEntropy, LabelSmoothing = 0.25",
            "{ double lse = LossMath.LogSumExp(x), loss = 0; for (int i = 0; i < x.Length; i++) { double y = i == k ? 0.75 + 0.25 / x.Length : 0.25 / x.Length; loss -= y * (x[i] - lse); } return loss; }"),
        Labelled("CrossEntropy, ZLoss = 0.25", "{ double lse = LossMath.LogSumExp(x); return lse - x[k] + 0.25 * lse * lse; }"),
        Labelled("NegativeLogLikelihood", "-x[k]") with { Numbers = RowNumbers.LogProbabilities },
        Labelled("MultiMargin", "{ double s = 0; for (int i = 0; i < x.Length; i++) { if (i == k) continue; s += Math.Max(0, 1 - x[k] + x[i]); } return s / x.Length; }"),
        Labelled("MultiMargin, Power = 2", "{ double s = 0; for (int i = 0; i < x.Length; i++) { if (i != k) { s += Math.Pow(Math.Max(0, 1 - x[k] + x[i]), 2); } } return s / x.Length; }"),
        Labelled("CrammerSinger",
            "{ double m = double.NegativeInfinity; for (int i = 0; i < x.Length; i++) { if (i != k) { m = Math.Max(m, x[i]); } } return Math.Max(0, 1 - x[k] + m); }"),
        Labelled("GeneralizedCrossEntropy, Power = 0.75", "{ " + Hit + "return (1 - Math.Pow(q, 0.75)) / 0.75; }"),
        Labelled("Poly1, Epsilon = 2", "{ " + Hit + "return -Math.Log(q) + 2 * (1 - q); }") with { Terms = 1e-2 },
        Labelled("MulticlassFocal, Gamma = 2", "{ " + Hit + "return -Math.Pow(1 - q, 2) * Math.Log(q); }"),
        Labelled("MulticlassFocal, Gamma = 2", "{ " + NaiveHit + "double ce = -Math.Log(q); return (1 - q) * (1 - q) * ce; }"),
        Labelled("MulticlassFocal, Gamma = 2", "{ double ce = LossMath.LogSumExp(x) - x[k]; return Math.Pow(1 - Math.Exp(-ce), 2) * ce; }"),
        Labelled("Brier",
            "{ double s = 0, loss = 0; foreach (double v in x) s += Math.Exp(v); for (int i = 0; i < x.Length; i++) { double d = Math.Exp(x[i]) / s - (i == k ? 1 : 0); loss += d * d; } return loss; }") with { Terms = 1 },
        Labelled("Brier, Input = InputSpace.Probabilities",
            "{ double loss = 0; for (int i = 0; i < x.Length; i++) { double d = x[i] - (i == k ? 1 : 0); loss += d * d; } return loss; }") with { Numbers = RowNumbers.Probabilities },
        Distributed("CrossEntropy", "{ double lse = LossMath.LogSumExp(x), s = 0; for (int i = 0; i < x.Length; i++) { s -= t[i] * (x[i] - lse); } return s; }") with { Terms = 1 },
        Distributed("CrossEntropy", "{ double s = 0, e = 0; foreach (double v in x) e += Math.Exp(v); for (int i = 0; i < x.Length; i++) { s += t[i] * Math.Log(Math.Exp(x[i]) / e); } return -s; }") with { Terms = 1 },
        Distributed("ListNet", "{ double lse = LossMath.LogSumExp(x), s = 0; for (int i = 0; i < x.Length; i++) { s -= t[i] * (x[i] - lse); } return s; }") with { Terms = 1 },
        Distributed("Contrastive, Temperature = 0.5",
            "{ double e = 0, s = 0, n = 0; foreach (double v in x) e += Math.Exp(v / 0.5); for (int i = 0; i < x.Length; i++) { s -= t[i] * (x[i] / 0.5 - Math.Log(e)); n += t[i]; } return s / n; }") with { Terms = 1 },
        Labelled("Contrastive, Temperature = 0.5", "{ double e = 0; foreach (double v in x) e += Math.Exp(v / 0.5); return -Math.Log(Math.Exp(x[k] / 0.5) / e); }"),
        Distributed("Dice", "{ " + Overlap + "return 1 - (2 * tp + 1) / (sp + st + 1); }") with { Terms = 1e-4 },
        Distributed("Tversky, Alpha = 0.25, Beta = 0.75", "{ " + Overlap + "return 1 - (tp + 1) / (tp + 0.25 * (sp - tp) + 0.75 * (st - tp) + 1); }") with { Terms = 1e-4 },
        Distributed("Jaccard", "{ " + Overlap + "return 1 - (tp + 1) / (sp + st - tp + 1); }") with { Terms = 1e-4 },
        new RowFormula("Kind.Cosine", "static double F(ReadOnlySpan<double> x, ReadOnlySpan<double> t) { double d = 0, a = 0, b = 0; for (int i = 0; i < x.Length; i++) { d += x[i] * t[i]; a += x[i] * x[i]; b += t[i] * t[i]; } "
            + "return 1 - d / (Math.Sqrt(a) * Math.Sqrt(b)); }", "vv") { Numbers = RowNumbers.Vectors } with { Terms = 1 },
        new RowFormula("Kind.Triplet, Margin = 1", "static double F(ReadOnlySpan<double> x, ReadOnlySpan<double> p, ReadOnlySpan<double> n) { double a = 0, b = 0; "
            + "for (int i = 0; i < x.Length; i++) { a += (x[i] - p[i]) * (x[i] - p[i]); b += (x[i] - n[i]) * (x[i] - n[i]); } return Math.Max(0, Math.Sqrt(a) - Math.Sqrt(b) + 1); }", "vvv") { Numbers = RowNumbers.Vectors } with { Terms = 10 },
    ];

    private static RowFormula Labelled(string kind, string body) => new($"Kind.{kind}", $"static double F(ReadOnlySpan<double> x, int k) {Body(body)}", "vk");

    private static RowFormula Distributed(string kind, string body) => new($"Kind.{kind}", $"static double F(ReadOnlySpan<double> x, ReadOnlySpan<double> t) {Body(body)}", "vt");

    private static string Body(string body) => body.StartsWith('{') ? body : $"=> {body};";
}

/// <summary>A kind of rows, written as somebody's own formula.</summary>
/// <param name="Attribute">The kind with its settings, as an attribute's arguments.</param>
/// <param name="Members">The formula F and what it calls.</param>
/// <param name="Operands">A letter for each operand: v for a row of numbers, t for a distribution, k for a label.</param>
internal sealed record RowFormula(string Attribute, string Members, string Operands)
{
    /// <summary>What the first operand holds.</summary>
    public RowNumbers Numbers { get; init; }

    /// <summary>How much the terms of the formula are when they cancel, where the kind has another form.</summary>
    public double Terms { get; init; }

    /// <summary>Whether both are the same expression, so that the results have the same bits.</summary>
    public bool HasSameBits { get; init; }

    public string Kind => Attribute.Split(',')[0]["Kind.".Length..];

    public override string ToString() => $"{Attribute}: {Members}";

    /// <summary>The same, with the same bits.</summary>
    public RowFormula Exactly() => this with { HasSameBits = true };
}

/// <summary>What rows hold.</summary>
internal enum RowNumbers
{
    Logits,
    Probabilities,
    LogProbabilities,
    Vectors,
}
