using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Gives values without a name of their own variables that others no longer need.</summary>
/// <remarks>A compiler of .NET inlines no method with more than 64 variables.</remarks>
internal sealed class Slots
{
    private const int Most = 34;

    private readonly Dictionary<Expr, int> _slots = [];

    /// <param name="defined">The values that have variables, in the order in which they are computed.</param>
    /// <param name="kept">Those that are needed to the end.</param>
    /// <param name="isVariable">Whether a value has a variable.</param>
    /// <param name="vectors">How many vectors have such variables.</param>
    public Slots(IReadOnlyList<Expr> defined, IEnumerable<Expr> kept, Func<Expr, bool> isVariable, int vectors)
    {
        Dictionary<Expr, int> last = Last(defined, kept, isVariable);
        int slots = Assign(defined, last, IsAnonymous);
        if (vectors * (slots + defined.Count(v => !IsAnonymous(v))) > Most)
        {
            _slots.Clear();
            Assign(defined, last, _ => true);
        }
    }

    private static Dictionary<Expr, int> Last(IReadOnlyList<Expr> defined, IEnumerable<Expr> kept, Func<Expr, bool> isVariable)
    {
        Dictionary<Expr, int> last = [];
        for (int k = 0; k < defined.Count; k++)
        {
            last[defined[k]] = k;
            foreach (Expr used in Used(defined[k], isVariable))
            {
                last[used] = k;
            }
        }

        foreach (Expr value in kept.SelectMany(v => Used(v, isVariable).Prepend(v)))
        {
            last[value] = int.MaxValue;
        }

        return last;
    }

    private int Assign(IReadOnlyList<Expr> defined, Dictionary<Expr, int> last, Func<Expr, bool> shares)
    {
        SortedSet<int> free = [];
        int count = 0;
        for (int k = 0; k < defined.Count; k++)
        {
            free.UnionWith(_slots.Where(s => last[s.Key] == k).Select(s => s.Value));
            if (shares(defined[k]))
            {
                int slot = free.Count == 0 ? count++ : free.Min;
                free.Remove(slot);
                _slots[defined[k]] = slot;
            }
        }

        return count;
    }

    /// <summary>Which variable an anonymous value has.</summary>
    public bool TryGet(Expr value, out int slot) => _slots.TryGetValue(value, out slot);

    private static bool IsAnonymous(Expr value) => value.Name is null && value.Op is not (Op.Symbol or Op.Call);

    // Through what is written where it is used.
    private static IEnumerable<Expr> Used(Expr value, Func<Expr, bool> isVariable) =>
        value.Operands.SelectMany(o => isVariable(o) ? [o] : Used(o, isVariable));
}
