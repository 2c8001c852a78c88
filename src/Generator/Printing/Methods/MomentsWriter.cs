using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Methods;

/// <summary>Writes the loop that lets a kernel write the losses of a block and adds each of them to exact moments.</summary>
/// <param name="request">What the annotated method asks for.</param>
/// <param name="definition">The formula.</param>
/// <param name="plan">The plan of the kernel that writes losses.</param>
/// <param name="writer">The file.</param>
internal sealed class MomentsWriter(KernelRequest request, LossDefinition definition, KernelPlan plan, CodeWriter writer)
{
    /// <summary>The class with the loop.</summary>
    public static string ClassOf(KernelRequest request) => $"{request.Method.Name}Moments";

    private bool HasShares => Moments.HasShares(request, definition);

    private string First => $"{request.Arguments[0].Role}.Length";

    /// <summary>The class.</summary>
    public void Write()
    {
        writer.Line($"/// <summary>{definition.Kind}, its losses added to exact moments.</summary>");
        FileWriter.MarkKernels(writer);
        using (writer.Braces($"file static class {ClassOf(request)}"))
        using (writer.Braces($"internal static LossMoments Run({string.Join(", ", request.Arguments.Select(PhaseSignature.Parameter))})"))
        {
            (string units, string width) = Shape();
            string losses = definition.Form.HasElementsInRows ? width : "1";
            writer.Line($"var blocks = new MomentBlocks<{request.Element.Keyword()}>({units}, {width}, {losses}, {Text(request.Parallel)}, {Text(HasShares)});");
            using (writer.Braces("while (blocks.Next())"))
            {
                string[] written = HasShares ? ["blocks.Losses", "blocks.Shares"] : ["blocks.Losses"];
                string[] told = request.IsClassMajor ? [$"{First} / classes"] : [];
                string arguments = string.Join(", ", request.Arguments.Select(Piece).Concat(written).Concat(told));
                writer.Line($"{MethodWriter.ClassOf(request)}.Run({arguments});");
                writer.Line("blocks.Add();");
            }

            writer.Line();
            writer.Line($"return blocks.Total({LeftOut});");
        }
    }

    private string LeftOut => request.HasIgnoreIndex ? $"LabelCount.Of(labels, {RowWriter.IgnoreIndex(request)})" : "0";

    // Elements; the only row; rows.
    private (string Units, string Width) Shape() => plan.Axis switch
    {
        Axis.Elements => (First, "1"),
        Axis.OneRow => ("1", First),
        _ when request.IsClassMajor => ($"{First} / classes", "classes"),
        _ => (request.RowsText(First), "classes"),
    };

    private string Piece(Argument argument) => argument switch
    {
        { IsSpan: false } or { Kind: ArgumentKind.ClassWeights } => argument.Role,
        _ when plan.Axis == Axis.Elements || (argument.HasValuePerRow && !definition.Form.HasElementsInRows) => $"blocks.Of({argument.Role})",
        _ when request.IsClassMajor => $"blocks.Classes({argument.Role})",
        _ when request.HasRowStride => $"blocks.Rows({argument.Role}, {KernelRequest.RowStride})",
        _ => $"blocks.Rows({argument.Role})",
    };

    private static string Text(bool value) => value ? "true" : "false";
}
