using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes the file of one annotated method: the method with its checks and dispatch, and its kernels.</summary>
internal sealed class MethodWriter(KernelRequest request, LossDefinition definition, KernelPlan plan)
{
    // Elements are summed exactly block by block: the kernels see one block at a time.
    private bool InBlocks => request.Returns == ReturnKind.LossSum && !plan.RowWise;

    private string KernelClass => $"{request.Method.Name}Kernels";

    private string Parameters => string.Join(", ", request.Arguments.Select(Parameter));

    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.Write(request, definition, Method, Kernels);

    private void Method(CodeWriter writer)
    {
        new GuardWriter(request, definition, writer).Write();
        writer.Line();
        if (InBlocks)
        {
            new BlockWriter(request, writer).Write($"{KernelClass}.OfBlock");
            return;
        }

        Dispatch(writer, $"{KernelClass}.", a => GuardWriter.Escape(a.Parameter));
    }

    private void Dispatch(CodeWriter writer, string prefix, Func<Argument, string> name)
    {
        string arguments = string.Join(", ", request.Arguments.Select(name));
        foreach (Target target in Target.All)
        {
            Call(writer, target, $"{prefix}{target.Name}({arguments});");
        }
    }

    private void Call(CodeWriter writer, Target target, string call)
    {
        string cast = request.Returns == ReturnKind.Float ? "(float)" : "";
        using (writer.BracesIf(target.IsSupported))
        {
            writer.Line(plan.Total is null ? call : $"return {cast}{call}");
            if (plan.Total is null && target.IsSupported is not null)
            {
                writer.Line("return;");
            }
        }

        if (target.IsSupported is not null)
        {
            writer.Line();
        }
    }

    private void Kernels(CodeWriter writer)
    {
        writer.Line($"/// <summary>{definition.Kind} for each instruction set; all give the same bits.</summary>");
        using (writer.Braces($"file static class {KernelClass}"))
        {
            if (InBlocks)
            {
                using (writer.Braces($"internal static double OfBlock({Parameters})"))
                {
                    Dispatch(writer, "", a => a.Role);
                }

                writer.Line();
            }

            foreach (Target target in Target.All)
            {
                KernelContext context = new(plan, request, definition, target, writer);
                new KernelWriter(context).Write(Parameters);
                if (target != Target.All[Target.All.Count - 1])
                {
                    writer.Line();
                }
            }
        }
    }

    private static string Parameter(Argument argument) => argument switch
    {
        { IsSpan: false } => $"{argument.Type} {argument.Role}",
        { IsOutput: true } => $"Span<{argument.Type}> {argument.Role}",
        _ => $"ReadOnlySpan<{argument.Type}> {argument.Role}",
    };
}
