using LossGen.Benchmarks.Measuring;
using Shared;

namespace LossGen.Benchmarks.Reporting;

/// <summary>Measures workloads and writes what came of it.</summary>
static class ReportCommand
{
    public static void Run(ReportOptions options, Workload[] all)
    {
        Workload[] workloads = [.. all.Where(w => w.Work.ToString().Contains(options.Only, StringComparison.OrdinalIgnoreCase))];
        Effort effort = options.IsQuick ? Effort.Quick : Effort.Full;
        IReadOnlyList<Result> results = LiveProgress.Follow(
            "Measuring", workloads.Length, Measurement.Of(workloads, effort), r => $"{r.Work}, {r.NanosecondsPerElement:F3} ns");

        Dictionary<string, string> sections = new()
        {
            ["machine"] = $"{Machine.Description}- {effort.Rounds} rounds\n",
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
            Page.Write(Path.Combine(folder, "performance.md"), sections);
            Charts.Save(Path.Combine(folder, "performance"), results);
        }
    }
}
