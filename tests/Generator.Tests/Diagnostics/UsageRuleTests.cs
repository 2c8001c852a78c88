using System.Globalization;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

public sealed class UsageRuleTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (Misuse misuse in Misuse.All)
            {
                rows.Add(misuse.Id, misuse.Markup);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Misuse_IsReportedOnce_OnTheExactText(string id, string markup)
    {
        Misuse misuse = new(id, markup);

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(misuse.Source).Diagnostics);

        string file = GeneratorRun.Parse(misuse.Source, "").ToString();
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(misuse.Marked, file.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.EndsWith(misuse.Before, file[..diagnostic.Location.SourceSpan.Start], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Message_SaysWhatIsWrong(string id, string markup)
    {
        Misuse misuse = Misuse.All.First(misuse => misuse.Id == id && misuse.Markup == markup);

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(misuse.Source).Diagnostics);

        Assert.Contains(misuse.Says, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Message_HasNoHoleLeft(string id, string markup)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(new Misuse(id, markup).Source).Diagnostics);

        Assert.DoesNotMatch(@"\{\d\}|''", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Misspelling_IsAnsweredWithTheNearestRole()
    {
        const string source = "[Loss(Kind.Huber)] static partial void M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradiant);";

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(source)).Diagnostics);

        Assert.Contains("did you mean 'gradient'?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Divergence(Direction.Forward, Temperature = 2)] static partial float M(Pair);", "add Input = InputSpace.Logits")]
    [InlineData("[Divergence(Direction.Reverse, Kind = DivergenceKind.LogRatioK2)] static partial float M(Pair);", "write DivergenceKind.LogRatioK2")]
    [InlineData("[Divergence(DivergenceKind.JensenShannon, Beta = 1)] static partial float M(Pair);", "use Direction.Forward or Direction.Reverse")]
    [InlineData("[Divergence(DivergenceKind.Renyi, Alpha = 1)] static partial float M(Pair);", "the limit is DivergenceKind.KullbackLeibler")]
    [InlineData("[Loss(Kind.Huber, Margin = 1)] static partial float M(Pair);", "Huber has Delta, Reduction")]
    [InlineData("[Loss(Kind.Huber, Delta = 1e-60)] static partial float M(Pair);", "1E-60, which is 0 as float")]
    [InlineData("[Loss(Kind.Huber, Reduction = Reduction.Mean)] static partial LossSum M(Pair);", "leave Reduction out or write Reduction.Sum")]
    [InlineData("[Information(Measure.Perplexity)] static partial LossMoments M(ReadOnlySpan<float> l);", "Perplexity as a LossMoments, which is a sum")]
    [InlineData("[Information(Measure.Perplexity)] static partial LossSum M(ReadOnlySpan<float> l);", "Perplexity as a LossSum, which is a sum: return float or double")]
    [InlineData("[Information(Measure.JointEntropy)] static partial void M(ReadOnlySpan<int> n, int columns);", "no output: return float or double")]
    [InlineData("[Information(Measure.JointEntropy)] static partial float M(ReadOnlySpan<int> n);", "add 'int columns'")]
    [InlineData("[Loss(Kind.Huber, Curvature = Curvature.SoftmaxTwice)] static partial float M(Pair, Span<float> hessian);", "write Curvature.Exact or Curvature.Unit")]
    [InlineData("[Loss(Kind.Quantile, Curvature = Curvature.Majorizer)] static partial float M(Pair, Span<float> hessian);", "write Epsilon beside it")]
    [InlineData("[Loss(Kind.Quantile, Epsilon = 0.1)] static partial float M(Pair, Span<float> hessian);", "add Curvature = Curvature.Majorizer")]
    [InlineData("[Loss(Kind.Quantile, Curvature = Curvature.Unit)] static partial float M(Pair, Span<float> gradient);", "add a parameter hessian")]
    [InlineData("[Loss(Kind.Hinge, Labels = LabelEncoding.PlusMinusOne)] static partial float M(ReadOnlySpan<float> f, ReadOnlySpan<bool> y);",
        "write LabelEncoding.ZeroOne")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(Pair, int delta);", "write float or double")]
    [InlineData("[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<long> y, int classes, int ignoreIndex);", "write long")]
    [InlineData("[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, Span<Half> gradient);", "write Span<float>")]
    [InlineData("[Loss(Kind.CrossEntropy, IgnoreIndex = -1)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<byte> y, int classes);",
        "a value of byte, the type of the labels")]
    public void Message_SaysWhatToWrite(string member, string advice)
    {
        string source = member.Replace("Pair", "ReadOnlySpan<float> p, ReadOnlySpan<float> q", StringComparison.Ordinal);

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(source)).Diagnostics);

        Assert.Contains(advice, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralMisuses_AreAllReported()
    {
        const string source = "class C { [Loss(Kind.Huber, Delta = 0)] int M(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";

        IEnumerable<string> ids = GeneratorRun.Run(source).Diagnostics.Select(d => d.Id).Order();

        Assert.Equal(["LG0001", "LG0002", "LG0006", "LG0016"], ids);
    }
}
