using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Printing.Phases;

namespace LossGen.Generator.Printing.Elements;

/// <summary>Prints the call of the library's loop for one phase.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="phase">The phase.</param>
/// <param name="kernel">Its kernel.</param>
internal sealed class ElementCall(KernelContext context, Phase phase, ElementKernel kernel)
{
    // As many as the library passes in registers.
    private const int Few = 4;

    private CodeWriter Writer => context.Writer;

    private string Number => phase.IsOnly ? "" : phase.Name.Substring(phase.Name.Length - 1);

    private string Kernel => $"kernel{Number}";

    private string Operands => $"operands{Number}";

    /// <summary>Prints it.</summary>
    public void Write()
    {
        Writer.Line($"{kernel.Name} {Kernel} = default;");
        foreach (Scalar scalar in kernel.Scalars)
        {
            Writer.Line($"{Kernel}.{scalar.Name} = {scalar.Outside};");
        }

        Writer.Line($"Operands {Operands} = default;");
        for (int k = 0; k < kernel.Spans.Count; k++)
        {
            Writer.Line($"{Operands}.Span{k} = ref Operands.Of({kernel.Spans[k].Role});");
        }

        if (context.CanStream(phase))
        {
            Writer.Line($"{Operands}.Written = 0b{Written()};");
        }

        string shape = $"<{context.Type}, {kernel.Name}, {(kernel.Spans.Count > Few ? "Many" : "Few")}>";
        string arguments = $"in {Kernel}, length, {Outputs()}, in {Operands}, {(context.Request.Parallel ? phase.Operations : 0)}";
        foreach (string line in Call(shape, arguments))
        {
            Writer.Line(line);
        }

        if (!context.IsExact)
        {
            foreach (Expr reduction in phase.Reductions)
            {
                ReductionResults.WriteRounded(context, reduction);
            }
        }
    }

    private IEnumerable<string> Call(string shape, string arguments)
    {
        string[] totals = [.. phase.Reductions.Select(r => ReductionResults.Total(context, r))];
        string head = context.IsExact ? $"LossSum total = Elementwise.Total{shape}(" : totals.Length switch
        {
            0 => $"Elementwise.Write{shape}(",
            1 => $"double {totals[0]} = Elementwise.Sum{shape}(",
            _ => $"double {totals[0]} = Elementwise.Sums{shape}(",
        };
        string end = context.IsExact ? $", {(context.Request.Find("weights") is null ? "default" : "weights")}" : totals.Length > 1 ? $", out double {totals[1]}" : "";
        return [head, $"    {arguments}{end});"];
    }

    // Bit k for span k.
    private string Written()
    {
        HashSet<string> outputs = [.. ((LanePass)phase.Pass).Stores.Select(s => s.Output)];
        return string.Concat(kernel.Spans.Reverse().Select(span => outputs.Contains(span.Role) ? '1' : '0')).TrimStart('0');
    }

    private string Outputs()
    {
        string arrays = context.CanStream(phase) ? $", {context.Request.Arguments.Count(a => a.IsSpan)}" : "";
        string[] outputs = [.. ((LanePass)phase.Pass).Stores.Select(s => $"Output.Of({s.Output}{arrays})")];
        return outputs.Length == 0 ? "Outputs.Skipped" : outputs.Aggregate((left, right) => $"Output.Both({left}, {right})");
    }
}
