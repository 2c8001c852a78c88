using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>The tables of the page.</summary>
static class Tables
{
    static readonly string[] Peers = [Names.NoAvx512, Names.Scalar, Names.Tensors, Names.C, Names.Avx512C, Names.Torch];

    /// <summary>The kernels of one thread, and what they are compared with.</summary>
    public static string Speed(IEnumerable<Result> results)
    {
        MarkdownTable table = new(["loss", "work", "element", "size", "ns", "limit", "limit by", .. Peers], textColumns: 4);
        foreach (Result r in results.Where(r => !r.Workload.AllProcessors))
        {
            Timing? stream = r.Stream();
            table.Add(
            [
                r.Work.Loss, r.Work.Outputs, r.Work.Element, r.Work.Size, $"{r.NanosecondsPerElement:F3}",
                r.Ratio(stream) is { } share ? $"{100 * share:F0} %" : "",
                stream?.Name ?? "",
                .. Peers.Select(peer => r.Ratio(r.Peer(peer)) is { } ratio ? $"{ratio:F2}×" : ""),
            ]);
        }

        return table.ToString();
    }

    /// <summary>How many times as long as a formula's kernel its kind and other ways take.</summary>
    public static string Formulas(IEnumerable<Result> results)
    {
        string[] others = [Names.Kind, Names.Tensors, Names.Scalar];
        MarkdownTable table = new(["loss", "work", "element", "size", "ns", .. others], textColumns: 4);
        foreach (Result r in results)
        {
            table.Add([r.Work.Loss, r.Work.Outputs, r.Work.Element, r.Work.Size, $"{r.NanosecondsPerElement:F3}", .. others.Select(other => $"{r.Ratio(r.Peer(other)):F2}×")]);
        }

        return table.ToString();
    }

    /// <summary>The kernels that share the work among threads.</summary>
    public static string Parallel(IEnumerable<Result> results)
    {
        MarkdownTable table = new(["loss", "element", "size", "ns, one thread", "speed-up"], textColumns: 3);
        foreach (Result r in results.Where(r => r.Workload.AllProcessors))
        {
            table.Add(
                r.Work.Loss, r.Work.Element, r.Work.Size, $"{r.NanosecondsPerElement:F3}", $"{Yardstick.Parallel.Measure(r):F2}×");
        }

        return table.ToString();
    }

    /// <summary>The goals, and what came of them.</summary>
    public static string OfGoals(IReadOnlyCollection<Result> results)
    {
        Verdict[] verdicts = [.. Goals.All.Select(goal => goal.Judge(results))];
        MarkdownTable table = new(["loss", "work", "element", "size", "against", "goal", "measured", "", "missed for"], textColumns: 5);
        foreach (Verdict v in verdicts)
        {
            Work work = v.Goal.Work;
            table.Add(work.Loss, work.Outputs, work.Element, work.Size, v.Goal.Against.Name, v.Goal.Demand, v.Number, v.Word, v.Measured is null || v.IsMet ? "" : v.Goal.Bound);
        }

        int measured = verdicts.Count(v => v.Measured is not null), met = verdicts.Count(v => v.IsMet);
        return $"Of {verdicts.Length} goals {measured} were measured, and {met} of these are met.\n\n{table}";
    }
}
