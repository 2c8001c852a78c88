using LossGen.HotLoops.Listings;

namespace LossGen.HotLoops.Loops;

/// <summary>The basic blocks of a method and which of them follow each other.</summary>
sealed class FlowGraph
{
    readonly List<int> _starts;
    readonly Method _method;

    public FlowGraph(Method method, Syntax syntax)
    {
        _method = method;
        int[]?[] jumps = [.. method.Code.Select(instruction => Targets(instruction, syntax))];
        _starts = [.. Starts(jumps).Where(start => start < jumps.Length)];
        Successors = [.. Enumerable.Range(0, Count).Select(block => Following(block, jumps, syntax))];
    }

    public int Count => _starts.Count;

    public IReadOnlyList<int[]> Successors { get; }

    public IEnumerable<Instruction> Instructions(int block) => _method.Code[_starts[block]..EndOf(block)];

    /// <summary>The blocks that the method can come to: constants behind its code may look like jumps.</summary>
    public HashSet<int> Reachable()
    {
        HashSet<int> reached = [];
        Stack<int> waiting = new([0]);
        while (waiting.TryPop(out int block))
        {
            if (reached.Add(block))
            {
                Array.ForEach(Successors[block], waiting.Push);
            }
        }

        return reached;
    }

    int EndOf(int block) => block + 1 < Count ? _starts[block + 1] : _method.Code.Count;

    // Null: no jump. A jump whose label is unknown leaves the method.
    int[]? Targets(Instruction instruction, Syntax syntax)
    {
        if (!syntax.Jump.IsMatch(instruction.Mnemonic) && !syntax.End.IsMatch(instruction.Mnemonic))
        {
            return null;
        }

        string label = syntax.JumpTarget.Match(instruction.Operands).Groups["label"].Value;
        return _method.Labels.TryGetValue(label, out int target) ? [target] : [];
    }

    static SortedSet<int> Starts(int[]?[] jumps)
    {
        SortedSet<int> starts = [0];
        for (int i = 0; i < jumps.Length; i++)
        {
            if (jumps[i] is { } targets)
            {
                starts.UnionWith(targets.Append(i + 1));
            }
        }

        return starts;
    }

    int[] Following(int block, int[]?[] jumps, Syntax syntax)
    {
        int last = EndOf(block) - 1;
        bool goesOn = !syntax.End.IsMatch(_method.Code[last].Mnemonic) && block + 1 < Count;
        IEnumerable<int> targets = (jumps[last] ?? []).Select(target => _starts.BinarySearch(target));
        return [.. targets.Concat(goesOn ? [block + 1] : [])];
    }
}
