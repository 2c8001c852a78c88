using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.Fuzz;

/// <summary>Edits a source at random, as a user does who types, pastes and deletes.</summary>
internal sealed class Mutator(Random random)
{
    private const int MostEdits = 4;

    // What can stand for each other, so that many mutants are right C#.
    private static readonly string[][] Exchangeable =
    [
        ["float", "double", "Half", "int", "long", "byte", "ushort", "bool"],
        ["Span", "ReadOnlySpan"],
        ["float", "double", "void", "LossSum", "LossMoments"],
        ["SquaredError", "AbsoluteError", "Huber", "Hinge", "GaussianNll", "LaplaceNll", "BinaryCrossEntropy", "CrossEntropy", "NegativeLogLikelihood", "Dpo", "Quantile", "Tukey", "Barron", "Cosine", "Triplet", "Sparsemax", "MarginRanking"],
        ["KullbackLeibler", "JensenShannon", "Renyi", "Alpha", "ChiSquared", "Hellinger", "TotalVariation", "Jeffreys", "LogRatioK1", "LogRatioK3"],
        ["SelfInformation", "Entropy", "BinaryEntropy", "CrossEntropy", "JointEntropy", "MutualInformation", "Perplexity"],
        ["Forward", "Reverse"],
        ["Logits", "Probabilities", "LogProbabilities"],
        ["ZeroOne", "PlusMinusOne", "ClassIndex", "Distribution"],
        ["Delta", "Beta", "Alpha", "Margin", "Temperature", "Softcap", "ZLoss", "LabelSmoothing", "PositiveWeight", "IgnoreIndex", "Parallel", "Epsilon", "Scale", "Quantile", "Clamp", "SmoothingExcludes", "UnweightedSmoothing"],
        ["gradient", "hessian", "losses", "weights", "classWeights", "classes", "columns", "upstream", "delta", "temperature", "logSumExp", "targetsGradient", "pGradient", "mask", "positiveWeights", "variance", "rows", "smoothingExcludes", "rowStride"],
        ["0", "1", "0.1", "2", "30", "-1", "1e-12", "1e300", "0.5f", "100"],
        ["Log", "Exp", "Max", "Min", "Abs", "Sqrt", "Pow", "Log2", "Cosh", "Tanh"],
        ["Erf", "LogGamma", "Sigmoid", "Softplus", "Cbrt", "Sin", "Atan", "Floor", "Truncate", "Sign", "IsNaN", "LogSumExp"],
        ["MathF", "Math", "double", "float", "LossMath", "T"],
        ["F", "G", "H", "M", "x", "p", "t", "s", "i", "label"],
        ["+=", "-=", "*=", "/=", "%=", "="],
        ["if", "while", "switch", "return", "else", "for", "foreach", "continue", "break"],
        ["+", "-", "*", "/", "%"],
        ["<", ">", "<=", ">=", "==", "!="],
    ];

    private static readonly string[] Words =
    [
        "Loss", "Divergence", "Information", "Function", "Kind.Hinge", "Kind.CrossEntropy", "Direction.Reverse", "DivergenceKind.Renyi", "Measure.Perplexity",
        "Reduction = Reduction.None", "Reduction = Reduction.Sum", "Normalizer = Normalizer.Count", "EmptyMean = EmptyMean.Throw", "Parallel = true",
        "Input = InputSpace.Probabilities", "Labels = LabelEncoding.PlusMinusOne", "Curvature = Curvature.Majorizer", "Curvature = Curvature.SoftmaxBound", "Layout = Layout.ClassMajor", "Delta = -1", "Temperature = 0.5", "IgnoreIndex = -100", "LabelSmoothing = 1e308", "Alpha = double.NaN",
        "[Role(\"weights\")]", "[Role(null)]", "Span<float> gradient", "Span<double> hessian", "ReadOnlySpan<Half> weights", "ReadOnlySpan<float> classWeights", "ReadOnlySpan<bool> mask", "ReadOnlySpan<float> positiveWeights", "float variance", "int rows", "int classes", "int rowStride", "float upstream",
        "Span<float> losses", "double delta", "float", "double", "Half", "void", "LossSum", "byte", "long", "bool", "dynamic", "partial", "static", "readonly", "ref", "params", "in", "scoped", "async",
        "@class", "é", "0", "-1", "1e-45f", "int.MaxValue", "null", "default", "=>", "{", "}", "(", ")", "<", ">", "[", "]", ";", ",", "?", "!", "\"", "/*", "//", "#if X", "\n", "$\"{", "..", "&", "*",
        "nameof(F)", "nameof(G)", "typeof(C), nameof(F)", "Stabilize = false", "ReadOnlySpan<float> x", "out float cGradient", "int label", "F(p, t)", "x[label]", "x[i]", "x.Length", "x[0]", "default(float)", "1 / 2", "1f / 0", "(int)",
        "is > 0 and var v", "_ => 0", "when t > 0", "case 1:", "default:", "continue;", "break;", "s += ", "float.NegativeInfinity", "static float G(float v) => v;", "foreach (float v in x)", "(p, t) = (t, p);", "?", ":",
        "Math.Log(", "Math.Exp(", "MathF.Max(", "double.Epsilon", "1e-7", "x => ", "if (p > 0) ", "for (;;) ", "return ", "probs", "softmax", "Sigmoid(", ".Sum()", "new float[3]", "checked", "unsafe", "goto a;", "yield",
    ];

    private readonly NameTaker _names = new(random);

    /// <summary>
    /// The source after one to four edits, half of the times only of such as exchange a word for a similar one; one mutant in three also
    /// takes names of generated code, and most of these are not edited further.
    /// </summary>
    public string Mutate(string source)
    {
        if (random.Next(3) == 0)
        {
            source = _names.Take(source);
            if (random.Next(4) > 0)
            {
                return source;
            }
        }

        bool gentle = random.Next(2) == 0;
        for (int edits = random.Next(1, MostEdits + 1); edits > 0; edits--)
        {
            source = gentle ? Exchange(source) : Edit(source);
        }

        return source;
    }

    private string Exchange(string source)
    {
        (SyntaxToken Token, string[] Words)[] candidates =
        [
            .. from token in Tokens(source)
               from words in Exchangeable
               where words.Contains(token.Text)
               select (token, words),
        ];
        return candidates.Length == 0 ? Edit(source) : Exchange(source, Any(candidates));
    }

    private string Exchange(string source, (SyntaxToken Token, string[] Words) found) => Replace(source, found.Token.Span, Any(found.Words));

    private string Edit(string source)
    {
        List<SyntaxToken> tokens = Tokens(source);
        if (tokens.Count < 2)
        {
            return source + Any(Words);
        }

        SyntaxToken one = Any(tokens), other = Any(tokens);
        return random.Next(8) switch
        {
            0 => Replace(source, one.Span, ""),
            1 => Replace(source, one.Span, Any(Words)),
            2 => Replace(source, one.Span, other.Text),
            3 => source.Insert(one.SpanStart, $"{Any(Words)} "),
            4 => source.Insert(one.SpanStart, $"{source[Between(one, other)]} "),
            5 => Replace(source, TextSpan.FromBounds(Between(one, other).Start.Value, Between(one, other).End.Value), ""),
            6 => source[..random.Next(source.Length)],
            _ => source.Remove(random.Next(source.Length - 1), 1),
        };
    }

    private static List<SyntaxToken> Tokens(string source) => [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];

    private static string Replace(string source, TextSpan span, string text) => string.Concat(source.AsSpan(0, span.Start), text, source.AsSpan(span.End));

    private static Range Between(SyntaxToken one, SyntaxToken other) =>
        Math.Min(one.SpanStart, other.SpanStart)..Math.Max(one.Span.End, other.Span.End);

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
