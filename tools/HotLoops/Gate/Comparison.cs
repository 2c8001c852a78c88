using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Gate;

/// <summary>Compares loops with recorded ones.</summary>
static class Comparison
{
    /// <summary>How much longer a loop may be than it was.</summary>
    const double Growth = 1.05;

    /// <summary>What is worse, a line each; nothing if the loops are as they were or better.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<HotLoop> recorded, IReadOnlyList<HotLoop> loops)
    {
        Dictionary<string, HotLoop> known = recorded.ToDictionary(loop => loop.ToString());
        HashSet<string> found = [.. loops.Select(loop => loop.ToString())];
        IEnumerable<string> missing = known.Keys.Where(name => !found.Contains(name)).Select(name => $"{name}: is recorded and was not found.");
        return loops.SelectMany(loop => known.TryGetValue(loop.ToString(), out HotLoop? before)
            ? Faults(before, loop)
            : [$"{loop}: is not recorded."]).Concat(missing);
    }

    static IEnumerable<string> Faults(HotLoop before, HotLoop now)
    {
        if (now.Spills > before.Spills)
        {
            yield return $"{now}: {now.Spills} vectors in the stack, {before.Spills} before.";
        }

        if (now.Slots > before.Slots)
        {
            yield return $"{now}: {now.Slots} other references to the stack, {before.Slots} before.";
        }

        if (now.PerElement > Growth * before.PerElement)
        {
            yield return $"{now}: {now.PerElement:F2} instructions for an element, {before.PerElement:F2} before.";
        }
    }
}
