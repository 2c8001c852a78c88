using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
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
        string arguments = string.Join(", ", request.Arguments.Select(a => (a.Kind == ArgumentKind.Result ? "out " : "") + GuardWriter.Escape(a.Parameter)));
        string cast = request.Returns == ReturnKind.Float ? "(float)" : "";
        writer.Line($"{(plan.Total is null ? "" : $"return {cast}")}global::{FileWriter.Namespace}.{KernelClass}.Run({arguments});");
    }

    // The method that runs the phases, then each phase.
    private void Kernels(CodeWriter writer)
    {
        writer.Line($"/// <summary>{definition.Kind} for each instruction set; all give the same bits.</summary>");
        FileWriter.Mark(writer, GeneratedAttributes.All);
        using (writer.Braces($"file static class {KernelClass}"))
        {
            KernelContext driver = new(plan, request, definition, null, ScalarTarget.Instance, writer);
            new DriverWriter(driver, _phases).Write(string.Join(", ", request.Arguments.Select(PhaseSignature.Parameter)));
            foreach (Phase phase in _phases)
            {
                writer.Line();
                new PhaseWriter(driver, phase, Target.All).Write();
            }
        }
    }
}
