namespace LossGen.HotLoops.Loops;

/// <summary>Names the loops of a kernel by what they do, so that a name survives another order in the machine code.</summary>
static class Phases
{
    /// <summary>
    /// An only loop does everything. Of several, the longest one has the exponentials, and the others either find the maximum
    /// or write what the row's sum makes of them.
    /// </summary>
    public static IEnumerable<HotLoop> Named(HotLoop[] loops)
    {
        if (loops.Length < 2)
        {
            return Numbered(loops, "all");
        }

        HotLoop sum = loops.MaxBy(loop => loop.PerElement)!;
        ILookup<bool, HotLoop> others = loops.Where(loop => loop != sum).ToLookup(loop => loop.Stores > 0);
        return [.. Numbered([.. others[false]], "maximum"), .. Numbered([sum], "sum"), .. Numbered([.. others[true]], "outputs")];
    }

    /// <summary>The same name for all, with numbers where there are several.</summary>
    public static IEnumerable<HotLoop> Numbered(HotLoop[] loops, string phase) =>
        loops.Select((loop, i) => loop with { Phase = loops.Length == 1 ? phase : $"{phase} {i + 1}" });
}
