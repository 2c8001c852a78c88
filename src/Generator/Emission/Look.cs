using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes what surrounds a look at the first lanes of a row for a number near its maximum, and the way back to it.</summary>
/// <remarks>
/// One block of lanes is looked at. The pass after it finds the maximum of all; only where that is far from the number is the pass
/// repeated. Where it overwrites its operand it could not be: all lanes are looked at before.
/// </remarks>
/// <param name="context">The kernel.</param>
internal sealed class Look(KernelContext context)
{
    private CodeWriter Writer => context.Writer;

    private IEnumerable<LanePass> Passes => KernelPlan.Flatten([context.Phase!.Pass]).OfType<LanePass>();

    /// <summary>The variable of the largest lane that has been looked at.</summary>
    public static string Seen(KernelContext context, Expr near) => context.Plan.Names[near] + "Seen";

    /// <summary>Whether outputs are written over what the pass after the look reads, at the beginning of the method.</summary>
    public void WriteIsInPlace()
    {
        if (Passes.Any(context.IsLook) && Overwritten.Any())
        {
            IEnumerable<string> same = Overwritten.Select(operand => $"Unsafe.AreSame(ref keptStart, ref {operand}Start)");
            Writer.Line($"bool isInPlace = wantsKept && ({string.Join(" || ", same)});");
        }
    }

    /// <summary>The look.</summary>
    /// <param name="pass">What is looked for.</param>
    /// <param name="lanes">Writes the loop over the lanes.</param>
    public void Write(LanePass pass, Action<LanePass> lanes)
    {
        foreach (Expr near in pass.Reductions)
        {
            Writer.Line($"{context.Type} {context.Plan.Names[near]} = {context.Type}.NegativeInfinity;");
        }

        Writer.Line($"int seen = Math.Min(classes, {KernelContext.RowsPerBlock * context.RowLanes});");
        if (Overwritten.Any())
        {
            Writer.Label("look");
        }

        lanes(pass);
        foreach (Expr near in pass.Reductions)
        {
            using (Writer.Braces($"if ({IsFar(near, Seen(context, near))})"))
            {
                Writer.Line($"{context.Plan.Names[near]} = {Seen(context, near)};");
            }
        }

        if (Overwritten.Any())
        {
            using (Writer.Braces("if (isInPlace && seen < classes)"))
            {
                Writer.Line("seen = classes;");
                Writer.Line("goto look;");
            }
        }

        Writer.Line();
        Writer.Label("repeat");
    }

    /// <summary>The way back.</summary>
    public void Write(Retry retry)
    {
        string near = context.Plan.Names[retry.Near], highest = context.Plan.Names[retry.Highest];
        using (Writer.Braces($"if ({IsFar(retry.Near, highest)})"))
        {
            Writer.Line($"{near} = {highest};");
            Writer.Line("goto repeat;");
        }

        Writer.Line();
    }

    // The operands in whose memory the pass after the look can keep something.
    private IEnumerable<string> Overwritten => Passes
        .Where(p => p.Kept is not null)
        .SelectMany(p => p.Values)
        .Where(v => v is { Op: Op.Symbol, Level: Level.Lane } && !v.Equals(LaneScheduler.KeptSymbol) && context.StorageOf(v) == context.Type)
        .Select(context.OperandOf)
        .Distinct();

    private string IsFar(Expr near, string highest) => $"ScalarLane.IsFar({context.Plan.Names[near]}, {highest})";
}
