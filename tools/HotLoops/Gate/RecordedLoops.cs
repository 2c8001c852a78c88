using System.Globalization;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Gate;

/// <summary>The loops as they were when they were last looked at, one a line. Paths are those of the repository's root.</summary>
static class RecordedLoops
{
    const string DefaultFile = "tools/HotLoops/recorded.tsv";
    const string Header = "target\tloss\twork\telement\tloop\telements\tinstructions\tbytes\tloads\tstores\tspills\tslots";

    public static IReadOnlyList<HotLoop> Read(string file = DefaultFile) =>
        [.. File.ReadLines(file).Skip(1).Select(line => Parse(line.Split('\t')))];

    /// <summary>Replaces what is recorded of the instruction sets of the loops.</summary>
    public static void Replace(IReadOnlyList<HotLoop> loops, string file = DefaultFile)
    {
        HashSet<string> targets = [.. loops.Select(loop => loop.Kernel.Target)];
        IEnumerable<HotLoop> others = Read(file).Where(loop => !targets.Contains(loop.Kernel.Target));
        HotLoop[] all = [.. others.Concat(loops).OrderByDescending(loop => loop.Kernel.Target, StringComparer.Ordinal)];
        File.WriteAllText(file, string.Concat(all.Select(Line).Prepend(Header).Select(line => line + '\n')));
    }

    static string Line(HotLoop loop) => string.Join(
        '\t', loop.Kernel.Target, loop.Kernel.Loss, loop.Kernel.Work, loop.Kernel.Element, loop.Phase,
        loop.Elements, loop.Instructions, loop.Bytes, loop.Loads, loop.Stores, loop.Spills, loop.Slots);

    static HotLoop Parse(string[] cells)
    {
        int[] numbers = [.. cells[5..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
        return new HotLoop(
            new KernelName(cells[0], cells[1], cells[2], cells[3]), cells[4],
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }
}
