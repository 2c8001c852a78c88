using LossGen.Benchmarks.Reporting;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Gate;

/// <summary>Tables of loops.</summary>
static class Tables
{
    static readonly string[] Counts = ["elements", "instructions", "for one", "bytes", "loads", "stores", "spills", "slots"];

    /// <summary>All there is to say of each loop.</summary>
    public static string Of(IEnumerable<HotLoop> loops)
    {
        MarkdownTable table = new(["target", "loss", "work", "element", "loop", .. Counts], textColumns: 5);
        foreach (HotLoop loop in loops)
        {
            table.Add(
                loop.Kernel.Target, loop.Kernel.Loss, loop.Kernel.Work, loop.Kernel.Element, loop.Phase, $"{loop.Elements}", $"{loop.Instructions}",
                $"{loop.PerElement:F2}", $"{loop.Bytes}", $"{loop.Loads}", $"{loop.Stores}", $"{loop.Spills}", $"{loop.Slots}");
        }

        return table.ToString();
    }

    /// <summary>The loops of all instruction sets beside each other: instructions for an element, and vectors in the stack.</summary>
    public static string BesideEachOther(IReadOnlyList<HotLoop> loops)
    {
        string[] targets = [.. loops.Select(loop => loop.Kernel.Target).Distinct().OrderDescending(StringComparer.Ordinal)];
        MarkdownTable table = new(["loss", "work", "element", "loop", .. targets, .. targets.Select(target => $"spills, {target}")], textColumns: 4);
        foreach (var same in loops.GroupBy(loop => (loop.Kernel.Loss, loop.Kernel.Work, loop.Kernel.Element, loop.Phase)))
        {
            Dictionary<string, HotLoop> of = same.ToDictionary(loop => loop.Kernel.Target);
            table.Add(
            [
                same.Key.Loss, same.Key.Work, same.Key.Element, same.Key.Phase,
                .. targets.Select(target => of.TryGetValue(target, out HotLoop? loop) ? $"{loop.PerElement:F2}" : ""),
                .. targets.Select(target => of.TryGetValue(target, out HotLoop? loop) ? $"{loop.Spills}" : ""),
            ]);
        }

        return table.ToString();
    }
}
