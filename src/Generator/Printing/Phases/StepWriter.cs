using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the steps of the method that calls the phases, in their order.</summary>
/// <param name="context">The method.</param>
/// <param name="scalars">Writes what is computed once a call or row.</param>
/// <param name="rows">Writes what surrounds the work on an only row.</param>
/// <param name="phase">Writes the call of a phase.</param>
internal sealed class StepWriter(KernelContext context, ScalarWriter scalars, RowWriter rows, Action<Step> phase)
{
    private CodeWriter Writer => context.Writer;

    public void Write(IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            switch (step)
            {
                case ScalarStep values:
                    scalars.Write(values);
                    break;
                case LanePass lanes:
                    Lanes(lanes);
                    break;
                case RowPass over when context.Plan.Axis == Axis.Rows:
                    phase(over);
                    break;
                case RowPass over:
                    rows.Write(over, Write);
                    break;
                case ElementStore store:
                    Element(store);
                    break;
            }
        }
    }

    // A pass that only writes is left out when none of its outputs is wanted.
    private void Lanes(LanePass lanes)
    {
        bool writesOnly = lanes.Reductions.Count == 0 && context.Plan.RowWise;
        string? condition = writesOnly ? KernelContext.AnyOf(lanes.Stores.Select(s => s.Output)) : null;
        using (Writer.BracesIf(condition))
        {
            phase(lanes);
        }
    }

    private void Element(ElementStore store)
    {
        using (Writer.Braces($"if ({KernelContext.Wants(store.Output)})"))
        {
            Writer.Line($"{store.Output}[row] = {context.Stored(store.Output, scalars.Text(store.Value))};");
        }
    }
}
