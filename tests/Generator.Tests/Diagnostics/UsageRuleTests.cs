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

    [Fact]
    public void SeveralMisuses_AreAllReported()
    {
        const string source = "class C { [Loss(Kind.Huber, Delta = 0)] int M(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }";

        IEnumerable<string> ids = GeneratorRun.Run(source).Diagnostics.Select(d => d.Id).Order();

        Assert.Equal(["LG0001", "LG0002", "LG0006", "LG0016"], ids);
    }
}
