namespace LossGen.Benchmarks.Reporting;

/// <summary>What the command line asks of a report.</summary>
/// <param name="Folder">Where the page and the charts go; null if the tables are only printed.</param>
/// <param name="IsQuick">Whether a few rounds are enough.</param>
/// <param name="Only">What the names of the workloads must contain.</param>
/// <param name="IsBusyAllowed">Whether to measure though other programs run.</param>
sealed record ReportOptions(string? Folder, bool IsQuick, string Only, bool IsBusyAllowed)
{
    public const string Usage = "report [FOLDER] [--quick] [--only TEXT] [--busy]";

    public const string DefaultFolder = "docs";

    /// <summary>A report that is quick or of a few workloads goes into a folder only if that is named.</summary>
    public static ReportOptions Parse(IReadOnlyList<string> args)
    {
        string? folder = null;
        string only = "";
        bool quick = false, busy = false;
        for (int i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--quick":
                    quick = true;
                    break;
                case "--busy":
                    busy = true;
                    break;
                case "--only" when i + 1 < args.Count:
                    only = args[++i];
                    break;
                case ['-', ..]:
                    throw new ArgumentException($"'{args[i]}' is no option of: {Usage}");
                case var path:
                    folder = path;
                    break;
            }
        }

        return new(folder ?? (quick || only.Length > 0 ? null : DefaultFolder), quick, only, busy);
    }
}
