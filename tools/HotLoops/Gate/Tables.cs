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
                PerElement(loop), $"{loop.Bytes}", $"{loop.Loads}", $"{loop.Stores}", $"{loop.Spills}", $"{loop.Slots}");
        }

        return table.ToString();
    }

    /// <summary>The loops of all instruction sets beside each other: instructions for an element, and spills of a trip.</summary>
    public static string BesideEachOther(IEnumerable<HotLoop> loops)
    {
        string[] targets = ["Avx512", "Avx2", "AdvSimd"];
        MarkdownTable table = new(["loss", "work", "element", "loop", .. targets, .. targets.Select(target => $"spills, {target}")], textColumns: 4);
        foreach (var same in loops.GroupBy(loop => (loop.Kernel.Loss, loop.Kernel.Work, loop.Kernel.Element, loop.Phase)))
        {
            Dictionary<string, HotLoop> of = same.ToDictionary(loop => loop.Kernel.Target);
            IEnumerable<string> Cells(Func<HotLoop, string> cell) => targets.Select(target => of.TryGetValue(target, out HotLoop? loop) ? cell(loop) : "");
            table.Add(
            [
                same.Key.Loss, same.Key.Work, same.Key.Element, same.Key.Phase,
                .. Cells(PerElement), .. Cells(loop => loop.Spills == 0 ? "" : $"{loop.Spills}"),
            ]);
        }

        return table.ToString();
    }

    /// <summary>The loops that show why goals are missed.</summary>
    public static string Reasons(IReadOnlyList<HotLoop> loops)
    {
        MarkdownTable table = new(["loop", "what its instructions are", "elements", "instructions", "for one", "loads", "stores", "spills"], textColumns: 2);
        foreach (Reason reason in Reason.All)
        {
            HotLoop loop = loops.Single(loop => loop.ToString() == reason.Loop);
            table.Add(reason.Loop, reason.Text, $"{loop.Elements}", $"{loop.Instructions}", PerElement(loop), $"{loop.Loads}", $"{loop.Stores}", $"{loop.Spills}");
        }

        return table.ToString();
    }

    static string PerElement(HotLoop loop) => $"{loop.PerElement:F2}";
}
