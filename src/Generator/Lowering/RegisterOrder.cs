using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>Orders the values of a pass so that few of them wait for their last use at a time.</summary>
/// <remarks>
/// What waits needs a register, for every vector that is computed side by side, and what has none goes through memory. Tried
/// are the orders in which the results can be computed one after the other, each with its longest chain first or with
/// its neediest operand first; the one with the fewest waiting values is taken.
/// </remarks>
internal sealed class RegisterOrder
{
    // Six orders of three results: more would take the compiler longer than they save.
    private const int MostPermuted = 3;

    private readonly IReadOnlyList<Expr> _stored;
    private readonly Expr[] _roots;
    private readonly HashSet<Expr> _reduced;

    private RegisterOrder(IReadOnlyList<Expr> reduced, IReadOnlyList<Expr> stored)
    {
        _reduced = [.. reduced];
        _stored = stored;
        _roots = [.. reduced.Concat(stored).Distinct()];
    }

    /// <summary>All values, operands before users, and how many of a lane's wait at once at most.</summary>
    /// <param name="reduced">What is reduced, and so waits for the end of the pass.</param>
    /// <param name="stored">What is stored or kept as soon as it is known.</param>
    public static (List<Expr> Values, int Waiting) Of(IReadOnlyList<Expr> reduced, IReadOnlyList<Expr> stored) =>
        new RegisterOrder(reduced, stored).Best();

    /// <summary>From where on a value can be stored: an output may be the very memory of an operand, which must have been read.</summary>
    public static int FirstStore(IReadOnlyList<Expr> values) => values.Count == 0 ? 0 : Enumerable.Range(0, values.Count).LastOrDefault(i => IsLoad(values[i]));

    private (List<Expr> Values, int Waiting) Best()
    {
        List<Expr>? best = null;
        (int Most, int Sum) least = default;
        foreach (Expr[] roots in _roots.Length <= MostPermuted ? Permutations(_roots) : [_roots])
        {
            Dictionary<Expr, int> needs = [];
            foreach (Func<Expr, int> priority in new Func<Expr, int>[] { o => o.Height, o => Need(o, needs) })
            {
                List<Expr> order = Graph.Topological(roots, node => node.Level < Level.Lane, priority);
                (int Most, int Sum) waiting = Waiting(order);
                if (best is null || waiting.CompareTo(least) < 0)
                {
                    (best, least) = (order, waiting);
                }
            }
        }

        return (best ?? [], least.Most);
    }

    private static IEnumerable<Expr[]> Permutations(Expr[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((first, i) => Permutations([.. items.Where((_, k) => k != i)]).Select(rest => (Expr[])[first, .. rest]));

    // How many registers an expression takes that shares nothing with others (Sethi and Ullman).
    private static int Need(Expr node, Dictionary<Expr, int> needs)
    {
        if (node.Level < Level.Lane || node.Operands.IsEmpty)
        {
            return node.Level < Level.Lane ? 0 : 1;
        }

        if (!needs.TryGetValue(node, out int need))
        {
            int[] operands = [.. node.Operands.Select(o => Need(o, needs)).OrderByDescending(n => n)];
            need = operands.Select((n, i) => n + i).Max();
            needs[node] = need;
        }

        return need;
    }

    /// <summary>How many values wait at once at most, and how many do over all steps.</summary>
    private (int Most, int Sum) Waiting(List<Expr> order)
    {
        Dictionary<Expr, int> last = [];
        int firstStore = FirstStore(order);
        for (int i = order.Count - 1; i >= 0; i--)
        {
            // A condition is written where it is used: its operands wait for its users.
            int use = order[i].IsCondition ? last.TryGetValue(order[i], out int user) ? user : i : i;
            foreach (Expr operand in order[i].Operands)
            {
                last[operand] = last.TryGetValue(operand, out int later) ? Math.Max(later, use) : use;
            }
        }

        int[] ends = new int[order.Count];
        for (int i = 0; i < order.Count; i++)
        {
            int end = last.TryGetValue(order[i], out int use) ? use : i;
            ends[i] = _reduced.Contains(order[i]) ? order.Count - 1 : _stored.Contains(order[i]) ? Math.Max(end, firstStore) : end;
        }

        return Count(order, ends);
    }

    private static (int Most, int Sum) Count(List<Expr> order, int[] ends)
    {
        int[] change = new int[order.Count + 1];
        for (int i = 0; i < order.Count; i++)
        {
            if (order[i].Level == Level.Lane && !order[i].IsCondition)
            {
                change[i]++;
                change[ends[i] + 1]--;
            }
        }

        int most = 0, sum = 0, waiting = 0;
        foreach (int step in change)
        {
            waiting += step;
            most = Math.Max(most, waiting);
            sum += waiting;
        }

        return (most, sum);
    }

    private static bool IsLoad(Expr value) => value is { Op: Op.Symbol, Level: Level.Lane };
}
