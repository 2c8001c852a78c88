using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Finds out what is known at the start of each block of a control-flow graph, by going through the blocks until nothing changes. The
/// blocks of a <c>finally</c> are gone through once for the ways out and once for exceptions, which do not come back.
/// </summary>
internal sealed class Propagation(GraphContext context, Budget budget)
{
    private readonly Dictionary<(int Block, bool Thrown), Store> _entries = [];
    private readonly SortedSet<(int Block, bool Thrown)> _waiting = [];
    private readonly Dictionary<(ControlFlowRegion Finally, bool Thrown), HashSet<int>> _continuations = [];
    private readonly Interpreter _interpreter = new(context);

    /// <summary>What the function returns on all paths, and what that holds then; null if it returns on none.</summary>
    public SeenArgument? Returned { get; private set; }

    /// <summary>What is known where the function ends; null if it does not.</summary>
    public Store? End => _entries.TryGetValue((context.Graph.Blocks.Length - 1, false), out Store? end) ? end : null;

    public bool CallsOut => _interpreter.CallsOut;

    /// <summary>Goes through the graph. Whether that came to an end within the budget.</summary>
    public bool Run()
    {
        Store start = new(budget);
        foreach (IParameterSymbol parameter in context.ForeignParameters)
        {
            start.SetShared(parameter, Value.Of(new View(new Storage(parameter, IsOwn: false), 0, null)));
        }

        _entries[(0, false)] = start;
        _waiting.Add((0, false));
        while (_waiting.Count > 0 && !budget.IsSpent)
        {
            (int Block, bool Thrown) next = _waiting.Min;
            _waiting.Remove(next);
            Visit(next.Block, next.Thrown);
        }

        return !budget.IsSpent;
    }

    /// <summary>Goes through each block once more and notes what calls and reads see.</summary>
    public void Observe(Observations observed)
    {
        _interpreter.Observed = observed;
        foreach ((int block, bool thrown) in _entries.Keys.ToArray())
        {
            Visit(block, thrown);
        }
    }

    private void Visit(int ordinal, bool thrown)
    {
        BasicBlock block = context.Graph.Blocks[ordinal];
        Store store = _interpreter.Store = _entries[(ordinal, thrown)].Copy();
        Throw(block, store, thrown);
        int version = store.Version;
        foreach (IOperation operation in block.Operations)
        {
            _interpreter.Evaluate(operation);
            budget.Spend(1);
            if (version != store.Version)
            {
                version = store.Version;
                Throw(block, store, thrown);
            }
        }

        Value value = _interpreter.Evaluate(block.BranchValue);
        Throw(block, store, thrown);
        Follow(block.ConditionalSuccessor, store, thrown);
        Follow(block.FallThroughSuccessor, store, thrown);
        switch (block.FallThroughSuccessor?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                SeenArgument seen = SeenArgument.Of(value, store);
                Returned = Returned?.Or(seen) ?? seen;
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Continue(block, store, thrown);
                break;
        }
    }

    private void Follow(ControlFlowBranch? branch, Store store, bool thrown)
    {
        if (branch?.Destination is not { } destination)
        {
            return;
        }

        if (branch.FinallyRegions.IsEmpty)
        {
            Enter(destination.Ordinal, thrown, Left(branch, store));
            return;
        }

        // Through one finally after the other, and then to where it goes.
        for (int i = 0; i < branch.FinallyRegions.Length; i++)
        {
            int next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : destination.Ordinal;
            if (!_continuations.TryGetValue((branch.FinallyRegions[i], thrown), out HashSet<int>? all))
            {
                _continuations.Add((branch.FinallyRegions[i], thrown), all = []);
            }

            if (all.Add(next) && _entries.ContainsKey((branch.FinallyRegions[i].LastBlockOrdinal, thrown)))
            {
                _waiting.Add((branch.FinallyRegions[i].LastBlockOrdinal, thrown));
            }
        }

        Enter(branch.FinallyRegions[0].FirstBlockOrdinal, thrown, store);
    }

    // The end of a finally, or of a filter that says no.
    private void Continue(BasicBlock block, Store store, bool thrown)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally && _continuations.TryGetValue((region, thrown), out HashSet<int>? all))
            {
                foreach (int next in all)
                {
                    Enter(next, thrown, store);
                }

                return;
            }
        }
    }

    // Whatever is known in a try may be what is known where its exceptions are handled.
    private void Throw(BasicBlock block, Store store, bool thrown)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                foreach (ControlFlowRegion handler in outer.NestedRegions)
                {
                    if (handler != region)
                    {
                        Enter(handler.FirstBlockOrdinal, thrown || handler.Kind == ControlFlowRegionKind.Finally, store);
                    }
                }
            }
        }
    }

    private void Enter(int ordinal, bool thrown, Store store)
    {
        if (!_entries.TryGetValue((ordinal, thrown), out Store? entry))
        {
            _entries[(ordinal, thrown)] = store.Copy();
            _waiting.Add((ordinal, thrown));
        }
        else if (entry.Join(store))
        {
            _waiting.Add((ordinal, thrown));
        }
    }

    // Without the variables whose scope the branch leaves.
    private static Store Left(ControlFlowBranch branch, Store store)
    {
        if (!branch.LeavingRegions.Any(region => !region.Locals.IsEmpty || !region.CaptureIds.IsEmpty))
        {
            return store;
        }

        Store left = store.Copy();
        left.Leave(branch.LeavingRegions.SelectMany(region => region.Locals.Concat<object>(region.CaptureIds.Select(id => (object)id))));
        return left;
    }
}
