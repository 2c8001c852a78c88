using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Reporting;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Calls of so few elements that what a call takes by itself counts: every loss of two operands, value and gradient.</summary>
static class ShortCalls
{
    // One element, less than a vector, one vector of AVX-512, tails, and whole blocks.
    static readonly int[] Lengths = [1, 7, 16, 33, 64, 100, 128, 256];

    public static IEnumerable<Workload> All() =>
        from loss in PairLosses.Light.Concat(PairLosses.Heavy)
        from length in Lengths
        from workload in loss.OfShortCall(new Size($"call of {length}", length))
        select workload;

    /// <summary>Nanoseconds that a call takes more than an empty one.</summary>
    public static string Table(IReadOnlyCollection<Result> results)
    {
        MarkdownTable table = new(["loss", "work", .. Lengths.Select(length => $"{length}")], textColumns: 2);
        foreach (var ofKernel in results.GroupBy(r => (r.Work.Loss, r.Work.Outputs)))
        {
            table.Add(
            [
                ofKernel.Key.Loss, ofKernel.Key.Outputs,
                .. Lengths.Select(length => $"{1e9 * ofKernel.First(r => r.Workload.Elements == length).Excess(Names.EmptyCall):F1}"),
            ]);
        }

        return table.ToString();
    }
}
