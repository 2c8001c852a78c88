using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Rows;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes the file of one annotated method: the method with its checks, and what does the work.</summary>
internal sealed class MethodWriter(KernelRequest request, LossDefinition definition, KernelPlan plan)
{
    private readonly IReadOnlyList<Phase> _phases = Phase.Of(plan);

    private string KernelClass => ClassOf(request);

    /// <summary>The class that does the work.</summary>
    public static string ClassOf(KernelRequest request) => $"{request.Method.Name}Kernels";

    /// <summary>The text of the file.</summary>
    /// <param name="kernels">Writes what does the work; null for a text of each instruction set.</param>
    public string Write(Action<CodeWriter>? kernels = null) => FileWriter.Write(request, definition, Method, kernels ?? Kernels);

    private void Method(CodeWriter writer)
    {
        new GuardWriter(request, definition, writer).Write();
        writer.Line();
        string arguments = string.Join(", ", request.Arguments.Select(a => GuardWriter.Escape(a.Parameter)));
        string cast = request.Returns == ReturnKind.Float ? "(float)" : "";
        writer.Line($"{(plan.Total is null ? "" : $"return {cast}")}global::{FileWriter.Namespace}.{KernelClass}.Run({arguments});");
    }

    // The method that runs the phases, then each phase.
    private void Kernels(CodeWriter writer)
    {
        writer.Line($"/// <summary>{definition.Kind} for each instruction set; all give the same bits.</summary>");
        FileWriter.Mark(writer, GeneratedAttributes.All);
        KernelContext driver = new(plan, request, definition, null, ScalarTarget.Instance, writer);
        RowKernel[] rows = RowKernel.Takes(request, plan) ? [.. _phases.Select(phase => new RowKernel(driver, phase))] : [];
        using (writer.Braces($"file static class {KernelClass}"))
        {
            new DriverWriter(driver, _phases).Write(string.Join(", ", request.Arguments.Select(PhaseSignature.Parameter)));
            for (int k = 0; k < _phases.Count; k++)
            {
                writer.Line();
                new PhaseWriter(driver, _phases[k], Target.All).Write(rows.Length > 0 ? rows[k].WriteCall : null);
            }
        }

        foreach (RowKernel kernel in rows)
        {
            writer.Line();
            kernel.Write();
        }
    }
}
