namespace LossGen.Kernels.Tests.References;

/// <summary>One row of a file with scales: cells by what the parameters of a kernel are called.</summary>
internal sealed record ReferenceRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    private const double MostObservations = 4096;

    private static readonly string[] Results = ["losses", "gradient", "hessian", "pGradient", "variancesGradient", "scalesGradient", "targetsGradient", "secondsGradient", "referenceGradient", "policyRejectedGradient", "positivesGradient", "negativesGradient"];

    /// <summary>The rows of a file.</summary>
    public static ReferenceRow[] Read(string file)
    {
        string[] lines = System.IO.File.ReadAllLines(OracleFile.Path(file));
        string[] columns = [.. lines[0].Split(',').Select(column => NameOf(file, column))];
        return [.. lines.Skip(1).Select((line, i) => Of(file, i + 2, columns, line.Split(',')))];
    }

    /// <summary>The results that the row states.</summary>
    public IEnumerable<string> Stated => Results.Where(name => this[name].Length > 0);

    /// <summary>The inputs that a kernel must read to compute what the row is about.</summary>
    public IEnumerable<string> Operands => ((string[])["labels", "classWeights", "positiveWeights", "smoothingExcludes", "probabilities", "counts"]).Where(name => this[name].Length > 0);

    /// <summary>Whether an element type holds the inputs; only tables have others than floats.</summary>
    public bool IsOf(Type element) =>
        this["probabilities"].Length == 0 || References.Cells.Fits(this["probabilities"], typeof(ReadOnlySpan<>).MakeGenericType(element));

    /// <summary>A cell, empty where the file has no such column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public override string ToString() => $"{File}.csv:{Line} {string.Join(' ', Cells.Where(cell => IsInput(cell.Key)).Select(cell => $"{cell.Key}=[{cell.Value}]"))}";

    private static bool IsInput(string column) => !Results.Contains(column) && !column.EndsWith("Scale", StringComparison.Ordinal)
        && !column.EndsWith("Allowance", StringComparison.Ordinal);

    private static ReferenceRow Of(string file, int line, string[] columns, string[] cells)
    {
        Dictionary<string, string> named = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        if (named.Remove("joint", out string? joint))
        {
            // Only counts have an estimator.
            named[named["estimator"].Length == 0 ? "probabilities" : "counts"] = joint;
            AddLabels(named);
        }

        if (named.TryGetValue("softcap", out string? softcap) && softcap.Length == 0)
        {
            named["softcap"] = "Infinity";
        }

        return new ReferenceRow(file, line, named);
    }

    // Every observation of a table of counts by itself, where there are not too many.
    private static void AddLabels(Dictionary<string, string> named)
    {
        double[] counts = named.TryGetValue("counts", out string? cell) ? OracleFile.Numbers(cell) : [];
        if (counts.Sum() is > 0 and <= MostObservations)
        {
            int columns = int.Parse(named["columns"], System.Globalization.CultureInfo.InvariantCulture);
            int[] cells = [.. counts.SelectMany((count, at) => Enumerable.Repeat(at, (int)count))];
            named["x"] = string.Join(' ', cells.Select(at => at / columns));
            named["y"] = string.Join(' ', cells.Select(at => at % columns));
            named["rows"] = $"{counts.Length / columns}";
        }
    }

    private static string NameOf(string file, string column) => column switch
    {
        "value" or "loss" => "losses",
        "valueScale" or "lossScale" => "lossesScale",
        "setting" => file == "JensenShannon" ? "beta" : "alpha",
        _ => column,
    };
}
