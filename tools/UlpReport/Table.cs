using System.Globalization;
using LossGen.UlpReport.Measuring;

namespace LossGen.UlpReport;

/// <summary>The results as Markdown.</summary>
internal static class Table
{
    public const string Head = """
        | function | arguments | largest error (ULP) | at | not correctly rounded | stated bound |
        |---|---|---|---|---|---|
        """;

    public static string Row(FloatFunction function, Measurement m) => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{function.Name}` | {m.Count} | {m.MaxUlps:F4} | {BitConverter.UInt32BitsToSingle(m.At):R} (0x{m.At:X8}) | {m.Misrounded} ({(double)m.Misrounded / m.Count:P2}) | {function.StatedUlps:F1} |");
}
