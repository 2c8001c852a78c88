namespace LossGen.Kernels.Tests.References;

/// <summary>A kernel's results against its references, within the accuracy that the contract promises.</summary>
internal sealed class Comparison(DeclaredKernel kernel)
{
    private readonly SortedDictionary<string, Misses> _misses = [];

    /// <summary>How many numbers were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>What does not hold, a line for each column; empty if everything does.</summary>
    public string Report => string.Join('\n', _misses.Where(m => m.Value.Count > 0).Select(m => $"{kernel.Name} {m.Key}: {m.Value}"));

    /// <summary>What was found in each column.</summary>
    public IEnumerable<KeyValuePair<string, Misses>> Columns => _misses;

    /// <summary>The largest error of each column as text.</summary>
    public string Summary => string.Join(", ", _misses.Select(m => $"{m.Key} {m.Value.WorstUlps:g3}"));

    public Comparison Run()
    {
        foreach (ReferenceRow row in ReferenceRow.Read(kernel.File).Where(kernel.Covers))
        {
            Dictionary<string, double[]> results = kernel.Run(row);
            foreach (string column in row.Stated.Where(results.ContainsKey))
            {
                Compare(row, column, results[column]);
            }
        }

        return this;
    }

    /// <summary>The units in the last place that the contract promises of a result.</summary>
    public static double Promised(string column) => column switch
    {
        "losses" => 4,
        "hessian" => 16,
        _ => 8,
    };

    private void Compare(ReferenceRow row, string column, double[] actual)
    {
        double[] exact = Expected(row, column);
        double[] scales = Listed(row, column + "Scale", exact.Length), allowances = Listed(row, column + "Allowance", exact.Length);
        Assert.True(actual.Length == exact.Length, $"{kernel.Name}: {actual.Length} numbers in {column}, {exact.Length} in {row}");
        for (int i = 0; i < exact.Length; i++)
        {
            double ulps = Overflows(row, i) && column != "losses" && !double.IsNaN(actual[i])
                ? 0
                : Precision.UlpsOf(kernel.Element, actual[i], exact[i], scales[i], scales.Where(double.IsFinite).DefaultIfEmpty(0).Max());
            double allowed = Promised(column) + allowances[i] + Allowance.OfPowers(row);
            MissesOf(column).Add(ulps, allowed, () => $"[{i}] is {actual[i]:r}, exactly {exact[i]:r}, scale {scales[i]:g6}: {row}");
            Compared++;
        }
    }

    // Of a table whose sum is not quite 1 the formula may be.
    private static double NotNegative(double information) => information < 0 ? 0 : information;

    // A row of classes without a value has no derivatives, also in classes that would have theirs.
    private double[] Expected(ReferenceRow row, string column)
    {
        double[] exact = OracleFile.Numbers(row[column]);
        return kernel.IsOfRows && row["losses"] == "NaN" ? [.. exact.Select(_ => double.NaN)]
            : row["measure"] == nameof(Measure.MutualInformation) && row["estimator"].Length == 0 ? [.. exact.Select(NotNegative)]
            : exact;
    }

    // Where the value is beyond the range of the type, derivatives may be products of overflow and underflow.
    private bool Overflows(ReferenceRow row, int index)
    {
        string[] cells = row["losses"].Split(' ');
        string cell = cells[cells.Length == 1 ? 0 : index];
        double value = OracleFile.Number(cell);
        return !cell.EndsWith("Infinity", StringComparison.Ordinal) && !double.IsNaN(value) && !Precision.IsInRange(kernel.Element, value);
    }

    private static double[] Listed(ReferenceRow row, string column, int count) => row[column].Length == 0 ? new double[count] : OracleFile.Numbers(row[column]);

    private Misses MissesOf(string column)
    {
        if (!_misses.TryGetValue(column, out Misses? misses))
        {
            misses = new Misses();
            _misses[column] = misses;
        }

        return misses;
    }
}
