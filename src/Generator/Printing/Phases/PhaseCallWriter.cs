using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the call of one phase: at once where there is one part or nothing to add up, otherwise part by part.</summary>
internal sealed class PhaseCallWriter(KernelContext context, Phase phase)
{
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    private string Arguments => _signature.Call(a => a.Role, s => s.Outside);

    public void Write()
    {
        if (context.IsExact || _signature.Results.Count == 0)
        {
            // However an exact total is divided, its value is the same: one thread does not divide it.
            string method = context.Request.Parallel ? PartsWriter.Method(phase) : phase.Name;
            IEnumerable<string> results = _signature.Results.Select(r => $"out {r.Type} {r.Name}");
            Writer.Line($"{method}({PhaseSignature.Join(Arguments, results)});");
        }
        else
        {
            AllOrParts();
            Writer.Line();
            foreach (Expr reduction in phase.Reductions)
            {
                ReductionResults.WriteRounded(context, reduction);
            }
        }
    }

    private void AllOrParts()
    {
        foreach (Scalar result in _signature.Results)
        {
            Writer.Line($"{result.Type} {result.Name};");
        }

        string results = PhaseSignature.Join(Arguments, _signature.Results.Select(r => $"out {r.Name}"));
        using (Writer.Braces($"if (Part.IsAll({PartsWriter.Shape(context)}))"))
        {
            Writer.Line($"{phase.Name}({results});");
        }

        using (Writer.Braces("else"))
        {
            Writer.Line($"{PartsWriter.Method(phase)}({results});");
        }
    }
}
