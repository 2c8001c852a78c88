using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes steps in their order; how a pass is done is up to the method they are in.</summary>
/// <param name="context">The method.</param>
/// <param name="scalars">Writes what is computed once a call or row.</param>
/// <param name="rows">Writes what surrounds the work on a row.</param>
/// <param name="pass">Writes a pass that is a phase of its own, and passes inside of a row.</param>
internal sealed class StepWriter(KernelContext context, ScalarWriter scalars, RowWriter rows, Action<Step> pass)
{
    private readonly Look _look = new(context);

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
                case RowPass over when RowsArePhases:
                    pass(over);
                    break;
                case RowPass over:
                    rows.Write(over, Write);
                    break;
                case Retry retry when context.Looks:
                    _look.Write(retry);
                    break;
                case ElementStore store:
                    Element(store);
                    break;
            }
        }
    }

    // The method of a phase is itself the loop over its rows.
    private bool RowsArePhases => context.Phase is null && context.Plan.Axis == Axis.Rows;

    // A pass that only writes is left out when none of its outputs is wanted.
    private void Lanes(LanePass lanes)
    {
        if (context.IsLook(lanes))
        {
            _look.Write(lanes, pass);
            return;
        }

        bool writesOnly = lanes.Reductions.Count == 0 && context.Plan.RowWise && (context.Phase is null || context.IsOverRows);
        string? condition = writesOnly ? KernelContext.AnyOf(lanes.Stores.Select(s => s.Output)) : null;
        using (Writer.BracesIf(condition))
        {
            pass(lanes);
        }
    }

    private void Element(ElementStore store)
    {
        string element = store.AtLabel ? $"Unsafe.Add(ref {context.Buffer(store.Output)}, label)" : $"{store.Output}[row]";
        using (Writer.Braces($"if ({KernelContext.Wants(store.Output)})"))
        {
            Writer.Line($"{element} = {scalars.Text(store.Value)};");
        }
    }
}
