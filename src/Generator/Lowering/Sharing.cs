using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>Lets later passes over a row read what an earlier one has computed of the operands alone, where that takes long.</summary>
/// <remarks>
/// The kernel keeps such values in memory of its own, a number of each element of a row. What is known of the row only after the pass has
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
    public static Sharing? Of(IReadOnlyList<LanePass> passes)
    {
        List<List<Expr>> needed = [.. passes.Select(Needed)];
        Expr[] values = [.. needed.SelectMany(n => n).GroupBy(v => v).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        if (passes.Any(p => p.IsLook || p.Kept is not null) || values.Length is 0 or > MostShared || Cost(values) < FewestOperations)
        {
            return null;
        }

        int first = needed.FindIndex(n => n.Intersect(values).Any());
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

    // The last values on the way to what depends on the row, or to the end.
    private static List<Expr> Needed(LanePass pass)
    {
        HashSet<Expr> ofOperands = [];
        foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && v.Operands.All(o => o.Level < Level.Row || ofOperands.Contains(o))))
        {
            ofOperands.Add(value);
        }

        IEnumerable<Expr> read = pass.Values.Where(v => !ofOperands.Contains(v)).SelectMany(v => v.Operands)
            .Concat(pass.Reductions.Select(r => r[0])).Concat(pass.Stores.Select(s => s.Value));
        return [.. read.Where(v => ofOperands.Contains(v) && v is { Op: not Op.Symbol, IsCondition: false }).Distinct()];
    }

    private static int Cost(IEnumerable<Expr> values) =>
        Graph.Topological(values, value => value.Level < Level.Lane).Count(v => v.Level == Level.Lane && v.Op is not (Op.Symbol or Op.Constant));
}
