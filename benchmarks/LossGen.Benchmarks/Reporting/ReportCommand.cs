using LossGen.Benchmarks.Measuring;
using Shared;

namespace LossGen.Benchmarks.Reporting;

/// <summary>Measures workloads and writes what came of it.</summary>
static class ReportCommand
{
    /// <summary>The page and the folder of its charts.</summary>
    public const string PageFile = "performance.md", ChartFolder = "performance";

    public static void Run(ReportOptions options, Workload[] all)
    {
        if (MachineLoad.Demand(options.IsBusyAllowed) is not { } before)
            return;

        Workload[] workloads = [.. all.Where(w => w.Work.ToString().Contains(options.Only, StringComparison.OrdinalIgnoreCase))];
        Effort effort = options.IsQuick ? Effort.Quick : Effort.Full;
        IReadOnlyList<Result> results = LiveProgress.Follow(
            "Measuring", workloads.Length, Measurement.Of(workloads, effort), r => $"{r.Work}, {r.NanosecondsPerElement:F3} ns");

        Dictionary<string, string> sections = new()
        {
            ["machine"] = $"{Machine.Description}{MachineLoad.Report(before, MachineLoad.Measure())}- {effort.Rounds} rounds\n",
            ["goals"] = Tables.OfGoals(results),
            ["speed"] = Tables.Speed(results),
            ["parallel"] = Tables.Parallel(results),
        };
        foreach (string text in sections.Values)
        {
            Console.WriteLine(text);
        }

        if (options.Folder is { } folder)
        {
            Directory.CreateDirectory(folder);
            string page = Path.Combine(folder, PageFile), charts = Path.Combine(folder, ChartFolder);
            Page.Write(page, sections);
            Charts.Save(charts, results);
            Overview.Save(page, charts);
        }
    }
}
