using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Optimization;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>From the math of a kernel to its plan.</summary>
internal static class Planner
{
    /// <summary>The plan of a kernel.</summary>
    /// <param name="math">What the kernel computes.</param>
    /// <param name="element">The type it computes in.</param>
    /// <param name="axis">What has a value.</param>
    /// <param name="parameters">The names of the kernel's parameters.</param>
    public static KernelPlan Plan(KernelMath math, ElementType element, Axis axis, IEnumerable<string> parameters)
    {
        // Loops over rows ask blocks whether they are ordinary.
        (KernelMath lowered, IReadOnlyList<OrdinaryRange> ordinary) = Guards.Apply(Lower(math, element), canAsk: axis != Axis.Elements);
        List<Step> steps = axis == Axis.Elements ? LaneScheduler.Schedule(Results(lowered), lowered.Stores, []) : Rows(lowered, axis);
        if (axis == Axis.Rows && steps.OfType<RowPass>().Count() == 1 && Sharing.Of([.. KernelPlan.Flatten(steps).OfType<LanePass>()]) is { } sharing)
        {
            lowered = lowered.Map(sharing.Apply);
            steps = Rows(lowered, axis, sharing);
        }

        return new KernelPlan(element, axis, steps, lowered.Total, lowered.Divisor, new Names(Reserved, parameters))
        {
            Slopes = lowered.Slopes,
            Ordinary = ordinary,
        };
    }

    /// <summary>Names that emitted code uses for other things than values.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
        ["i", "row", "rows", "length", "classes", "count", "label", "remaining", "whole", "left", "a", "s", "b", "block", "blocks", "wantsKept",
            "c", "at", "seen", "isInPlace", "first", "part", "total", "shared", "spans", "scalars", "results", "second", "place", "kernel", "operands",
            "step", "next", "result", "other", "keptOfRow", "first", "second", "third", "fourth", "numbers", "group", "shared0", "shared1", "results", "repeat", "excluded"];

    // One rewriter for all expressions, so that equal subexpressions become one.
    private static KernelMath Lower(KernelMath math, ElementType element)
    {
        GuardedOperands guards = new();
        Expansion expansion = new(element, math.IsPrecise);
        LabelLane labelLane = new();
        Rewriter gather = new(labelLane.Gather);
        Rewriter regroup = new(node => ConstantFolding.Fold(node) ?? Products.Regroup(node));
        KernelMath expanded = guards.Apply(math).Map(expansion.Apply);
        KernelMath split = expanded with { Stores = [.. expanded.Stores.Select(labelLane.Split)] };
        KernelMath arithmetic = split.Map(e => regroup.Rewrite(gather.Rewrite(e)));
        FusedMultiplyAdd fused = new(arithmetic.Roots);
        return arithmetic.Map(fused.Contract);
    }

    private static List<Expr> Results(KernelMath math) => [.. new[] { math.Total, math.Divisor }.OfType<Expr>(), .. math.Slopes.Select(slope => slope.Sum)];

    private static List<Step> Rows(KernelMath math, Axis axis, Sharing? sharing = null)
    {
        // The phases of an only row meet in its outputs, which hold what is kept only in the type that is computed in.
        bool keeps = axis == Axis.Rows || !math.Stores.Any(s => s.IsNarrow);
        PassOrder order = new(Level.Row, Results(math), [.. math.Stores.Select(s => s.Value), .. math.Stores.Select(s => s.AtLabel).OfType<Expr>()]);
        List<Step> steps = [];
        HashSet<Expr> known = [];
        for (int pass = 1; pass <= order.Passes; pass++)
        {
            List<Expr> reductions = order.ReductionsOf(pass);
            IReadOnlyList<OutputStore> stores = pass == order.Passes ? math.Stores : [];
            Expr? mark = pass == order.Passes ? math.MarkIfNaN : null;
            RowPass rows = new([], reductions, stores, math.SkipRow, mark);
            List<Expr> needed = [.. reductions.Select(r => r[0]), .. mark is null ? [] : new[] { mark }];
            List<Step> body = LaneScheduler.Schedule(needed, stores, rows.SkipGathers, keeps, sharing);
            List<Expr> scalars = [.. OfSkip(math).Concat(body.OfType<ScalarStep>().SelectMany(s => s.Values)).Where(v => v.Level == Level.Call && known.Add(v))];
            if (scalars.Count > 0)
            {
                steps.Add(new ScalarStep(scalars));
            }

            steps.Add(rows with { Body = [.. body.Select(WithoutCallScalars).OfType<Step>()] });
        }

        return steps;
    }

    // Every pass over rows asks whether a row is left out, which may hang on settings that are given at run time.
    private static IEnumerable<Expr> OfSkip(KernelMath math) =>
        math.SkipRow is null ? [] : Graph.Topological([math.SkipRow], _ => false).Where(v => v.Operands.Length > 0);

    private static Step? WithoutCallScalars(Step step)
    {
        if (step is not ScalarStep scalars)
        {
            return step;
        }

        List<Expr> values = [.. scalars.Values.Where(v => v.Level > Level.Call)];
        return values.Count == 0 ? null : new ScalarStep(values);
    }
}
