using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;
using LossGen.Generator.Printing.Rows;

namespace LossGen.Generator.Printing.Methods;

/// <summary>Writes the file of one annotated method: the method with its checks, and what does the work.</summary>
/// <param name="request">What the kernel does.</param>
/// <param name="definition">The formula.</param>
/// <param name="plan">The plan of the kernel.</param>
/// <param name="declared">What the annotated method asks for, where the kernel does a part of it.</param>
internal sealed class MethodWriter(KernelRequest request, LossDefinition definition, KernelPlan plan, KernelRequest declared)
{
    private readonly IReadOnlyList<Phase> _phases = Phase.Of(plan);

    private string KernelClass => ClassOf(request);

    /// <summary>The class that does the work.</summary>
    public static string ClassOf(KernelRequest request) => $"{request.Method.Name}Kernels";

    /// <summary>The text of the file.</summary>
    /// <param name="kernels">Writes what does the work; null for loops over rows.</param>
    public string Write(Action<CodeWriter>? kernels = null) => FileWriter.Write(request, definition, writer => TensorWriter.Write(declared, definition, writer, Method), writer =>
    {
        if (HasMoments)
        {
            new MomentsWriter(declared, definition, plan, writer).Write();
            writer.Line();
        }

        (kernels ?? Kernels)(writer);
    });

    private bool HasMoments => declared.Returns == ReturnKind.LossMoments;

    private void Method(CodeWriter writer)
    {
        new GuardWriter(declared, definition, writer).Write();
        writer.Line();
        string arguments = string.Join(", ", declared.Arguments.Select(a => (a.Kind == ArgumentKind.Result ? "out " : "") + GuardWriter.Escape(a.Parameter)));
        if (declared.IsClassMajor && !HasMoments)
        {
            string classes = GuardWriter.Escape(declared.Arguments.First(a => a.Kind == ArgumentKind.RowLength).Parameter);
            arguments += $", {GuardWriter.Escape(declared.Arguments[0].Parameter)}.Length / {classes}";
        }

        string cast = declared.Returns == ReturnKind.Float ? "(float)" : "";
        string called = HasMoments ? MomentsWriter.ClassOf(declared) : KernelClass;
        writer.Line($"{(plan.Total is null && !HasMoments ? "" : $"return {cast}")}global::{FileWriter.Namespace}.{called}.Run({arguments});");
    }

    // The method that runs the phases, then each phase.
    private void Kernels(CodeWriter writer)
    {
        writer.Line($"/// <summary>{definition.Kind}: what is computed once a call, and rows by parts.</summary>");
        FileWriter.MarkKernels(writer);
        KernelContext driver = new(plan, request, definition, null, writer);
        RowKernel[] rows = [.. _phases.Select(phase => new RowKernel(driver, phase))];
        using (writer.Braces($"file static class {KernelClass}"))
        {
            new DriverWriter(driver, _phases).Write(string.Join(", ", request.Arguments.Select(PhaseSignature.Parameter)));
            for (int k = 0; k < _phases.Count; k++)
            {
                writer.Line();
                new PhaseWriter(driver, _phases[k]).Write(rows[k].WriteCall);
            }
        }

        foreach (RowKernel kernel in rows)
        {
            writer.Line();
            kernel.Write();
        }
    }
}
