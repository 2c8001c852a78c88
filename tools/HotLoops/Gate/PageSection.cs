using LossGen.Benchmarks.Reporting;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Gate;

/// <summary>The part of the page on performance that says what the loops consist of.</summary>
static class PageSection
{
    const string File = "docs/performance.md";

    public static void Write(IReadOnlyList<HotLoop> loops) =>
        Page.Write(File, new Dictionary<string, string> { ["hot loops"] = Tables.BesideEachOther(loops) });
}
