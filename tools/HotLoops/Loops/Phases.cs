namespace LossGen.HotLoops.Loops;

/// <summary>Names the loops of a kernel by what they do, so that a name survives another order in the machine code.</summary>
static class Phases
{
    // Vectors may have their exponentials one after the other, in loops that are nearly alike.
    const double Alike = 0.5;

    static readonly string[] OfRows = ["maximum", "sum", "outputs"];

    /// <summary>
    /// An only loop does everything. Of several, the longest have the exponentials, and the others either find the maximum
    /// or write what the row's sum makes of them.
    /// </summary>
    public static IEnumerable<HotLoop> Named(HotLoop[] loops)
    {
        if (loops.Length < 2)
        {
            return Numbered(loops, "all");
        }

        double longest = loops.Max(loop => loop.PerElement);
        ILookup<string, HotLoop> phases = loops.ToLookup(loop =>
            loop.PerElement >= Alike * longest ? "sum" : loop.Stores > 0 ? "outputs" : "maximum");
        return OfRows.SelectMany(phase => Numbered([.. phases[phase]], phase));
    }

    /// <summary>The same name for all, with numbers where there are several.</summary>
    public static IEnumerable<HotLoop> Numbered(HotLoop[] loops, string phase) =>
        loops.Select((loop, i) => loop with { Phase = loops.Length == 1 ? phase : $"{phase} {i + 1}" });
}
