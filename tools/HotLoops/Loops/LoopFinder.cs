namespace LossGen.HotLoops.Loops;

/// <summary>
/// Finds the loops that contain no other: a loop is a strongly connected set of blocks, and what remains of it without the
/// block that is entered first has the loops inside. Backward jumps alone would not do, because compilers move the start of a
/// loop to its end and what is rarely needed behind the method.
/// </summary>
sealed class LoopFinder(FlowGraph graph)
{
    readonly HashSet<int> _reachable = graph.Reachable();

    public IEnumerable<Loop> Innermost() =>
        Innermost(_reachable).OrderBy(loop => loop.Blocks[0])
            .Select(loop => new Loop([.. InOrder(loop.Blocks, loop.Header).SelectMany(graph.Instructions)]));

    IEnumerable<(int[] Blocks, int Header)> Innermost(HashSet<int> blocks)
    {
        foreach (int[] loop in new StrongComponents(graph, blocks).Cyclic())
        {
            int header = Header(loop);
            var inner = Innermost([.. loop.Where(block => block != header)]).ToList();
            foreach (var found in inner.DefaultIfEmpty((loop, header)))
            {
                yield return found;
            }
        }
    }

    int Header(int[] loop)
    {
        HashSet<int> inside = [.. loop];
        var entered = _reachable.Where(block => !inside.Contains(block))
            .SelectMany(block => graph.Successors[block]).Where(inside.Contains);
        return entered.DefaultIfEmpty(loop[0]).Min();
    }

    static IEnumerable<int> InOrder(int[] blocks, int header) =>
        blocks.Where(block => block >= header).Concat(blocks.Where(block => block < header));
}
