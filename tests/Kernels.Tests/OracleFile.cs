using System.Globalization;

namespace LossGen.Kernels.Tests;

/// <summary>Reference values made with high-precision arithmetic (tools/oracles).</summary>
internal static class OracleFile
{
    /// <summary>The kinds that have a file.</summary>
    public static IEnumerable<string> Kinds =>
        Directory.GetFiles(System.IO.Path.GetDirectoryName(Path(""))!, "*.csv").Select(file => System.IO.Path.GetFileNameWithoutExtension(file));

    public static IEnumerable<string[]> Rows(string kind) =>
        File.ReadLines(Path(kind)).Skip(1).Select(line => line.Split(','));

    public static string Path(string kind) => System.IO.Path.Combine(AppContext.BaseDirectory, "Oracles", kind + ".csv");

    /// <summary>The first column: the setting, of a kind that has one.</summary>
    public static double? Setting(string text) => text.Length == 0 ? null : Number(text);

    public static double Number(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    public static double[] Numbers(string text) => [.. text.Split(' ').Select(Number)];
}
