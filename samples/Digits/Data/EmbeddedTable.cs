using System.Globalization;
using System.IO.Compression;

namespace Digits.Data;

/// <summary>Reads a gzipped table of numbers embedded in this assembly, beside this type.</summary>
static class EmbeddedTable
{
    /// <summary>The rows of the resource <paramref name="name"/>.</summary>
    public static float[][] Read(string name, char separator)
    {
        using var packed = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(typeof(EmbeddedTable), name)
            ?? throw new InvalidOperationException($"The data set '{name}' is not embedded in this assembly.");
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var rows = new List<float[]>();
        while (text.ReadLine() is { } line)
        {
            rows.Add(ParseRow(line, separator));
        }

        return [.. rows];
    }

    static float[] ParseRow(string line, char separator) =>
        Array.ConvertAll(line.Split(separator), field => float.Parse(field, CultureInfo.InvariantCulture));
}
