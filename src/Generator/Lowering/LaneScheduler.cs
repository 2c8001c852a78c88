using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>Schedules the passes over the lanes of one row.</summary>
internal static class LaneScheduler
{
    /// <summary>The value that an earlier pass kept in an output buffer.</summary>
    public static Expr KeptSymbol { get; } = Expr.Input("kept", Level.Lane);

    /// <summary>Whether a symbol stands for what an earlier pass has computed, and for no operand.</summary>
    public static bool IsKept(Expr symbol) => symbol.Equals(KeptSymbol) || (symbol is { Op: Op.Symbol, Level: Level.Lane } && Sharing.PlaceOf(symbol.Symbol) is not null);

    /// <summary>The steps of one row: gathers, then passes with the scalars that each needs before it, then single elements.</summary>
    /// <param name="scalars">What is needed after the row: bodies of sums over rows, values per row.</param>
    /// <param name="stores">The outputs of the row.</param>
    /// <param name="gathered">What has been read at the label before.</param>
    /// <param name="keeps">Whether a pass may keep a value for the next one.</param>
    /// <param name="sharing">What a pass keeps for all that follow, or null.</param>
    public static List<Step> Schedule(IReadOnlyList<Expr> scalars, IReadOnlyList<OutputStore> stores, IReadOnlyList<Expr> gathered, bool keeps = true, Sharing? sharing = null)
    {
        List<OutputStore> laneStores = [.. stores.Where(s => s.Level == Level.Lane)];
        List<Expr> after = [.. scalars, .. stores.Where(s => s.Level == Level.Row).Select(s => s.Value), .. stores.Select(s => s.AtLabel).OfType<Expr>()];
        PassOrder order = new(Level.Lane, after, [.. laneStores.Select(s => s.Value)]);

        List<Step> steps = [];
        Gathers(steps, after.Concat(laneStores.Select(s => s.Value)), gathered);
        HashSet<Expr> known = [.. gathered, .. steps.OfType<ScalarStep>().SelectMany(s => s.Values)];
        List<LanePass> all =
        [
            .. Enumerable.Range(1, order.Passes).Select(pass => Pass(
                order.ReductionsOf(pass),
                [.. pass == order.Passes ? laneStores : [], .. sharing is not null && pass == sharing.Pass + 1 ? sharing.Stores : []])),
        ];
        List<LanePass> passes = WithLook(keeps ? Keeping.Apply(all) : all);
        foreach (LanePass pass in passes)
        {
            AddScalars(steps, known, pass.Values);
            steps.Add(pass);
            steps.AddRange(Retries(passes, pass));
        }

        AddScalars(steps, known, after);
        steps.AddRange(stores.Where(s => s.Level == Level.Row).Select(s => new ElementStore(s.Output, s.Value, AtLabel: false)));
        steps.AddRange(stores.Where(s => s.AtLabel is not null).Select(s => new ElementStore(s.Output, s.AtLabel!, AtLabel: true)));
        return steps;
    }

    // The first pass may look at a few lanes if the next one, which can be repeated, finds the maximum of all.
    private static List<LanePass> WithLook(List<LanePass> passes)
    {
        if (passes.Count < 2 || passes[1].Stores.Count > 0 || passes[0] is not { Heavy: false, IsLong: false } first)
        {
            return passes;
        }

        LanePass look = first with { IsLook = true };
        return Retries([look], passes[1]).Count() == first.Reductions.Count ? [look, .. passes.Skip(1)] : passes;
    }

    // As soon as the maximum is known it is compared with the number that stood for it.
    private static IEnumerable<Retry> Retries(List<LanePass> passes, LanePass pass) =>
        from near in passes.Where(p => p.IsLook).SelectMany(p => p.Reductions).Where(r => r.Op == Op.NearMax)
        join highest in pass.Reductions.Where(r => r.Op == Op.Max) on near[0] equals highest[0]
        select new Retry(near, highest);

    /// <summary>A pass over everything that its reductions and stores need.</summary>
    public static LanePass Pass(IReadOnlyList<Expr> reductions, IReadOnlyList<OutputStore> stores, Expr? kept = null)
    {
        List<Expr> reduced = [.. reductions.Select(r => r[0])];
        List<Expr> stored = [.. stores.Select(s => s.Value), .. kept is null ? [] : new[] { kept }];
        (List<Expr> values, _) = RegisterOrder.Of(reduced, stored);
        bool heavy = values.Any(v => v.Level == Level.Lane && v.Op is Op.Scale or Op.Exponent or Op.LogB or Op.Aligned);
        return new LanePass(values, reductions, stores, kept, heavy);
    }

    // An output may be the very memory of an operand, so what is read at the label is read before anything is written.
    private static void Gathers(List<Step> steps, IEnumerable<Expr> roots, IReadOnlyList<Expr> gathered)
    {
        List<Expr> gathers = [.. Graph.Gathers(roots).Except(gathered)];
        if (gathers.Count > 0)
        {
            steps.Add(new ScalarStep(gathers));
        }
    }

    private static void AddScalars(List<Step> steps, HashSet<Expr> known, IEnumerable<Expr> users)
    {
        IEnumerable<Expr> roots = users.Where(u => u.Level < Level.Lane);
        List<Expr> values = [.. Graph.Topological(roots, node => known.Contains(node) || Graph.Reduces(node, Level.Lane) || Graph.Reduces(node, Level.Row))
            .Where(node => !known.Contains(node) && node.Operands.Length > 0 && !Graph.Reduces(node, Level.Lane) && !Graph.Reduces(node, Level.Row))];
        known.UnionWith(values);
        if (values.Count > 0)
        {
            steps.Add(new ScalarStep(values));
        }
    }
}
