namespace LossGen.HotLoops.Loops;

/// <summary>Tarjan's algorithm, on some of the blocks of a graph.</summary>
sealed class StrongComponents(FlowGraph graph, HashSet<int> blocks)
{
    readonly Dictionary<int, int> _number = [], _low = [];
    readonly Stack<int> _open = [];
    readonly HashSet<int> _isOpen = [];
    readonly List<int[]> _found = [];

    /// <summary>The components that contain a cycle, each in ascending order.</summary>
    public IReadOnlyList<int[]> Cyclic()
    {
        foreach (int block in blocks.Where(block => !_number.ContainsKey(block)))
        {
            Visit(block);
        }

        return [.. _found.Where(c => c.Length > 1 || graph.Successors[c[0]].Contains(c[0]))];
    }

    void Visit(int block)
    {
        _number[block] = _low[block] = _number.Count;
        _open.Push(block);
        _isOpen.Add(block);
        foreach (int next in graph.Successors[block].Where(blocks.Contains))
        {
            if (!_number.TryGetValue(next, out int number))
            {
                Visit(next);
                _low[block] = Math.Min(_low[block], _low[next]);
            }
            else if (_isOpen.Contains(next))
            {
                _low[block] = Math.Min(_low[block], number);
            }
        }

        if (_low[block] == _number[block])
        {
            Close(block);
        }
    }

    void Close(int root)
    {
        List<int> component = [];
        int block;
        do
        {
            block = _open.Pop();
            _isOpen.Remove(block);
            component.Add(block);
        }
        while (block != root);

        _found.Add([.. component.Order()]);
    }
}
