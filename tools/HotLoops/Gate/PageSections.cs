using LossGen.Benchmarks.Reporting;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Gate;

/// <summary>The parts of the page on performance that say what the loops consist of.</summary>
static class PageSections
{
    const string File = "docs/performance.md";

    public static void Write(IReadOnlyList<HotLoop> loops) => Page.Write(
        File, new Dictionary<string, string> { ["reasons"] = Tables.Reasons(loops), ["hot loops"] = Tables.BesideEachOther(loops) });
}
