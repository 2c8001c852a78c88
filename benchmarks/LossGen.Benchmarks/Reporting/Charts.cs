using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>The charts of the page.</summary>
static class Charts
{
    static readonly (string Peer, string File)[] Peers =
    [
        (Names.Scalar, "plain-loop"), (Names.Tensors, "tensor-primitives"), (Names.C, "c"), (Names.Torch, "torchsharp"),
    ];

    /// <summary>Draws them into a folder.</summary>
    public static void Save(string folder, IReadOnlyCollection<Result> results)
    {
        Directory.CreateDirectory(folder);
        foreach (var ofElement in results.Where(r => !r.Workload.AllProcessors).GroupBy(r => r.Work.Element))
        {
            string element = ofElement.Key;
            LineChart.Save(
                Path.Combine(folder, $"roofline-{element}.png"),
                $"Speed as a share of that of the fastest loop over the same memory ({element})",
                ofElement,
                r => r.Ratio(r.Stream()));
            foreach ((string peer, string file) in Peers)
            {
                LineChart.Save(
                    Path.Combine(folder, $"{file}-{element}.png"),
                    $"How many times as long {peer} takes ({element})",
                    ofElement,
                    r => r.Ratio(r.Peer(peer)));
            }
        }
    }
}
