using LossGen.Generator.Expressions;

namespace LossGen.Generator.Lowering;

/// <summary>A pass of a plan that is done part by part: what comes after it needs its sums over all parts.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Pass">The pass: over the rows, or over the elements where there are no rows or only one.</param>
/// <param name="Reductions">What each part is reduced to.</param>
/// <param name="Operations">How many operations there are for each element.</param>
internal sealed record Phase(string Name, Step Pass, IReadOnlyList<Expr> Reductions, int Operations)
{
    private const string OnlyName = "Pass";

    /// <summary>Whether its plan has no other.</summary>
    public bool IsOnly => Name == OnlyName;

    /// <summary>The phases of a plan, in order.</summary>
    public static IReadOnlyList<Phase> Of(KernelPlan plan)
    {
        Step[] passes = plan.Axis == Axis.Rows
            ? [.. plan.Steps.OfType<RowPass>()]
            : [.. plan.AllSteps.OfType<LanePass>()];
        return [.. passes.Select((pass, i) => new Phase(passes.Length == 1 ? OnlyName : $"{OnlyName}{i + 1}", pass, Results(pass), Cost(pass)))];
    }

    private static IReadOnlyList<Expr> Results(Step pass) => pass is RowPass rows ? rows.Reductions : ((LanePass)pass).Reductions;

    private static int Cost(Step pass) => KernelPlan.Flatten([pass]).OfType<LanePass>()
        .Sum(p => p.Values.Count(v => v.Level == Level.Lane && v.Op != Op.Constant) + p.Reductions.Count + p.Stores.Count);
}
