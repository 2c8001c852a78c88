using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>Lets later passes over a row read what an earlier one has computed, where that takes long.</summary>
/// <remarks>
/// The kernel keeps such values in memory of its own, a number of each element of a row. What is known of the row only after that pass has
/// no part in them.
/// </remarks>
internal sealed class Sharing
{
    private const string Prefix = "shared";

    // As long as a pass that calls its functions.
    private const int FewestOperations = 60;
    private const int MostShared = 2;

    private readonly Expr[] _values;
    private readonly Dictionary<Expr, Expr> _done = [];

    private Sharing(Expr[] values, int pass, IEnumerable<Expr> before)
    {
        (_values, Pass) = (values, pass);
        foreach (Expr reduction in before)
        {
            _done[reduction] = reduction;
        }

        for (int k = 0; k < values.Length; k++)
        {
            _done[values[k]] = Expr.Input(Role(k), Level.Lane);
        }
    }

    /// <summary>The pass that computes the values, from 0.</summary>
    public int Pass { get; }

    /// <summary>What that pass writes.</summary>
    public IEnumerable<OutputStore> Stores => _values.Select((value, place) => new OutputStore(Role(place), Level.Lane, value));

    /// <summary>What the passes over a row would compute again; null if that is little, or more values than can be kept.</summary>
    public static Sharing? Of(IReadOnlyList<LanePass> passes) => passes.Any(p => p.IsLook || p.Kept is not null) ? null
        : Enumerable.Range(0, passes.Count).Select(first => From(passes, first)).FirstOrDefault(sharing => sharing is not null);

    // Of what is known before the first of the passes that take part.
    private static Sharing? From(IReadOnlyList<LanePass> passes, int first)
    {
        HashSet<Expr> reduced = [.. passes.Skip(first).SelectMany(p => p.Reductions)];
        List<List<Expr>> needed = [.. passes.Skip(first).Select(pass => Needed(pass, reduced))];
        Expr[] values = [.. needed.SelectMany(n => n).GroupBy(v => v).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        if (values.Length is 0 or > MostShared || !needed[0].Intersect(values).Any() || Cost(values) < FewestOperations)
        {
            return null;
        }

        return new Sharing(values, first, passes.Take(first + 1).SelectMany(p => p.Reductions));
    }

    /// <summary>The expression with the values read wherever they have been computed before.</summary>
    public Expr Apply(Expr node)
    {
        if (!_done.TryGetValue(node, out Expr? result))
        {
            result = node.With([.. node.Operands.Select(Apply)]);
            _done[node] = result;
        }

        return result;
    }

    /// <summary>Which of the values a symbol stands for, or is written to an output; null for operands and outputs of the kernel.</summary>
    public static int? PlaceOf(string role) => Enumerable.Range(0, MostShared).Select(place => (int?)place).FirstOrDefault(place => Role(place!.Value) == role);

    private static string Role(int place) => $"{Prefix}{place}";

    // The last values on the way to what depends on later passes, or to the end.
    private static List<Expr> Needed(LanePass pass, HashSet<Expr> reduced)
    {
        HashSet<Expr> known = [];
        foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && v.Operands.All(o => known.Contains(o) || IsKnown(o, reduced))))
        {
            known.Add(value);
        }

        IEnumerable<Expr> read = pass.Values.Where(v => !known.Contains(v)).SelectMany(v => v.Operands)
            .Concat(pass.Reductions.Select(r => r[0])).Concat(pass.Stores.Select(s => s.Value));
        return [.. read.Where(v => known.Contains(v) && v is { Op: not Op.Symbol, IsCondition: false }).Distinct()];
    }

    // Before the passes with those reductions.
    private static bool IsKnown(Expr number, HashSet<Expr> reduced) =>
        number.Level < Level.Lane && !Graph.ReductionsIn(number, Level.Lane).Any(reduced.Contains);

    private static int Cost(IEnumerable<Expr> values) =>
        Graph.Topological(values, value => value.Level < Level.Lane).Count(v => v.Level == Level.Lane && v.Op is not (Op.Symbol or Op.Constant));
}
