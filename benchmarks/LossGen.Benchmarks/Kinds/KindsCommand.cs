using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Reporting;
using Shared;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Measures every kind and writes what came of it.</summary>
static class KindsCommand
{
    // What is asked of a kind: a share of the fastest stream, and how many times as long others must take.
    const double Stream = .85;
    const double Composition = 1;
    const double OfC = 1.3;

    public static void Run(ReportOptions options)
    {
        if (MachineLoad.Demand(options.IsBusyAllowed) is not { } before)
            return;

        Workload[] workloads = [.. KindWorkloads.All().Where(w => w.Work.ToString().Contains(options.Only, StringComparison.OrdinalIgnoreCase))];
        Effort effort = options.IsQuick ? Effort.Quick : Effort.Full;
        Result[] results = [.. LiveProgress.Follow(
            "Measuring", workloads.Length, Measurement.Of(workloads, effort), r => $"{r.Work}, {r.NanosecondsPerElement:F3} ns")];
        Dictionary<string, string> sections = new() { ["kinds"] = OfElements(results), ["kinds of rows"] = OfRows(results) };
        foreach (string text in sections.Values)
            Console.WriteLine(text);

        Console.WriteLine(MachineLoad.Report(before, MachineLoad.Measure()));

        if (options.Folder is { } folder)
            Page.Write(Path.Combine(folder, "performance.md"), sections);
    }

    static string OfElements(Result[] results)
    {
        MarkdownTable table = new(["kind", "ns", "of the stream", "TensorPrimitives", "C", "missed"], textColumns: 1);
        foreach (ElementKind kind in KindWorkloads.Elements)
        {
            if (results.FirstOrDefault(r => r.Work.Loss == kind.Name && r.Work.Size.EndsWith('K')) is not { } result)
                continue;

            double? share = result.Ratio(result.Stream()), tensors = result.Ratio(result.Peer(Names.Tensors)), c = result.Ratio(result.Peer(Names.C));
            string[] missed =
            [
                .. tensors < Composition ? ["TensorPrimitives"] : Array.Empty<string>(),
                .. !kind.IsHeavy && share < Stream ? ["the stream"] : Array.Empty<string>(),
                .. kind.IsHeavy && c < OfC ? ["C"] : Array.Empty<string>(),
            ];
            table.Add(
                kind.Name, $"{result.NanosecondsPerElement:F3}", share is { } s && !kind.IsHeavy ? $"{100 * s:F0} %" : "", Times(tensors), Times(c),
                string.Join(", ", missed));
        }

        return table.ToString();
    }

    static string OfRows(Result[] results)
    {
        MarkdownTable table = new(["kind", "256×1000, ns", "TensorPrimitives", "1024×10, ns", "TensorPrimitives", "missed"], textColumns: 1);
        foreach (RowKind kind in KindWorkloads.Rows)
        {
            Result[] found = [.. results.Where(r => r.Work.Loss == kind.Name && r.Work.Size.Contains('×', StringComparison.Ordinal))];
            if (found is not [var many, var few])
                continue;

            double? ofMany = many.Ratio(many.Peer(Names.Tensors)), ofFew = few.Ratio(few.Peer(Names.Tensors));
            IEnumerable<string> missed = found.Where(r => r.Ratio(r.Peer(Names.Tensors)) < Composition).Select(r => r.Work.Size);
            table.Add(
                kind.Name, $"{many.NanosecondsPerElement:F3}", Times(ofMany), $"{few.NanosecondsPerElement:F3}", Times(ofFew), string.Join(", ", missed));
        }

        return table.ToString();
    }

    static string Times(double? ratio) => ratio is { } value ? $"{value:F2}×" : "";
}
