using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Frontend;

public sealed class CultureTests
{
    private static readonly string Source = GeneratorRun.InClass(
        "[Loss(Kind.Huber, Delta = 1234.5e-10)] static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient);"
        + "[Loss(Kind.Huber, Delta = -1234.5)] static partial float B(ReadOnlySpan<float> p, ReadOnlySpan<float> t);");

    [Fact]
    public void Output_IsTheSame_UnderACultureWithOtherSigns()
    {
        (string text, string message) expected = Run(CultureInfo.InvariantCulture), actual = Run(Strange());

        Assert.Equal(expected, actual);
        Assert.Contains("-1234.5", actual.message, StringComparison.Ordinal);
    }

    private static CultureInfo Strange()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo("sv-SE").Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static (string Text, string Message) Run(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            GeneratorRunResult result = GeneratorRun.Run(Source);
            GeneratedSourceResult kernel = Assert.Single(result.GeneratedSources, file => file.HintName.StartsWith("Losses.A.", StringComparison.Ordinal));
            return (kernel.SourceText.ToString(), Assert.Single(result.Diagnostics).GetMessage(culture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
