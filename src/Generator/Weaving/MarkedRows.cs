using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Computes the outputs of a row that is marked from the same guarded values as the row's value.</summary>
/// <remarks>
/// Where a guard makes the row's value NaN, all outputs of the row are NaN in the end, whatever was written before. Value and outputs then
/// share what they compute of the guarded value.
/// </remarks>
internal static class MarkedRows
{
    private const string Probe = "guarded";

    /// <summary>The kernel with outputs of guarded values.</summary>
    public static KernelMath Apply(KernelMath math)
    {
        if (math.MarkIfNaN is not { } value)
        {
            return math;
        }

        Dictionary<Expr, Expr> guards = [];
        foreach (Expr guard in Guards(value).Where(guard => Reaches(guard, value)))
        {
            guards[guard[1]] = guard;
            guards[guard] = guard;
        }

        Dictionary<Expr, Expr> done = [];
        return guards.Count == 0 ? math : math with
        {
            Stores = [.. math.Stores.Select(s => s with { Value = Guarded(s.Value, guards, done), AtLabel = s.AtLabel is null ? null : Guarded(s.AtLabel, guards, done) })],
        };
    }

    private static IEnumerable<Expr> Guards(Expr value)
    {
        HashSet<Expr> seen = [];
        Stack<Expr> open = new([value]);
        while (open.Count > 0)
        {
            Expr node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is { Op: Op.Select, Level: Level.Lane } && node[1].Level == Level.Lane && node[2].Op == Op.Constant && double.IsNaN(node[2].Value))
            {
                yield return node;
            }

            foreach (Expr operand in node.Operands)
            {
                open.Push(operand);
            }
        }
    }

    // A NaN of the guard is one of the value.
    private static bool Reaches(Expr guard, Expr value) =>
        new NaNs().Propagated(Guarded(value, new() { [guard] = Expr.Input(Probe, Level.Lane) }, [])).Contains(Probe);

    // What has been replaced is left alone.
    private static Expr Guarded(Expr node, Dictionary<Expr, Expr> guards, Dictionary<Expr, Expr> done)
    {
        if (!done.TryGetValue(node, out Expr? result))
        {
            result = guards.TryGetValue(node, out Expr? guard) ? guard
                : node.Operands.IsEmpty ? node
                : node.With([.. node.Operands.Select(operand => Guarded(operand, guards, done))]);
            done[node] = result;
        }

        return result;
    }
}
