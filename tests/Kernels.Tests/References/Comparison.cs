namespace LossGen.Kernels.Tests.References;

/// <summary>A kernel's results against its references, within the accuracy that the contract promises.</summary>
internal sealed class Comparison(DeclaredKernel kernel)
{
    private readonly SortedDictionary<string, Misses> _misses = [];

    /// <summary>How many numbers were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>What does not hold, a line for each column; empty if everything does.</summary>
    public string Report => string.Join('\n', _misses.Where(m => m.Value.Count > 0).Select(m => $"{kernel.Name} {m.Key}: {m.Value}"));

    /// <summary>The largest error of each column, in units of what is allowed.</summary>
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

    private void Compare(ReferenceRow row, string column, double[] actual)
    {
        double[] exact = OracleFile.Numbers(row[column]);
        double[] scales = Listed(row, column + "Scale", exact.Length, 0), allowances = Listed(row, column + "Allowance", exact.Length, 0);
        Assert.True(actual.Length == exact.Length, $"{kernel.Name}: {actual.Length} numbers in {column}, {exact.Length} in {row}");
        for (int i = 0; i < exact.Length; i++)
        {
            double ulps = Precision.UlpsOf(kernel.Element, actual[i], exact[i], scales[i]);
            double allowed = Promised(column) + allowances[i];
            MissesOf(column).Add(ulps, allowed, () => $"[{i}] is {actual[i]:r}, exactly {exact[i]:r}, scale {scales[i]:g6}: {row}");
            Compared++;
        }
    }

    private static double Promised(string column) => column switch
    {
        "losses" => 4,
        "hessian" => 16,
        _ => 8,
    };

    private static double[] Listed(ReferenceRow row, string column, int count, double absent) =>
        row[column].Length == 0 ? [.. Enumerable.Repeat(absent, count)] : OracleFile.Numbers(row[column]);

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
