using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Methods;
using LossGen.Generator.Printing.Phases;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing.Elements;

/// <summary>Prints the file of a method whose elements are computed each by itself: checks, formula and terms. The library has the rest.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="definition">The formula.</param>
/// <param name="plan">The plan.</param>
/// <param name="declared">What the annotated method asks for, where the kernel does a part of it.</param>
internal sealed class ElementFile(KernelRequest request, LossDefinition definition, KernelPlan plan, KernelRequest declared)
{
    /// <summary>As many spans as the library binds.</summary>
    public const int MostSpans = 13;

    private const int MostSums = 2;

    private readonly IReadOnlyList<Phase> _phases = Phase.Of(plan);

    /// <summary>Whether the library has the loops of a plan.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="plan">The plan.</param>
    public static bool Takes(KernelRequest request, KernelPlan plan) =>
        plan.Axis == Axis.Elements
        && request.Arguments.Any(a => a.IsSpan)
        && !(request.Returns == ReturnKind.LossSum && request.Find("mask") is not null)
        && request.Arguments.Count(a => a.IsSpan) <= MostSpans
        && plan.Steps.OfType<LanePass>().All(Takes);

    private static bool Takes(LanePass pass) =>
        pass is { Kept: null }
        && pass.Reductions.Count <= MostSums
        && pass.Reductions.All(r => r.Op == Op.Sum)
        && pass.Values.Where(v => v.Level == Level.Lane).All(v => LaneText.Has(v.Op))
        && (!pass.IsSideBySide || ElementPasses.Lower(pass, symbol => (symbol.Symbol, "")).IsInlined);

    /// <summary>The text of the file.</summary>
    public string Write() => new MethodWriter(request, definition, plan, declared).Write(Kernels);

    private void Kernels(CodeWriter writer)
    {
        KernelContext driver = new(plan, request, definition, null, writer);
        ElementKernel[] kernels = [.. _phases.Select(phase => new ElementKernel(driver, phase))];
        writer.Line($"/// <summary>{definition.Kind}: what is computed once a call.</summary>");
        FileWriter.MarkKernels(writer);
        using (writer.Braces($"file static class {MethodWriter.ClassOf(request)}"))
        {
            DriverWriter run = new(driver, _phases, phase => new ElementCall(driver, phase, kernels[IndexOf(phase)]).Write());
            run.Write(string.Join(", ", request.Arguments.Select(PhaseSignature.Parameter)));
        }

        foreach (ElementKernel kernel in kernels)
        {
            writer.Line();
            kernel.Write();
        }
    }

    private int IndexOf(Phase phase) => Enumerable.Range(0, _phases.Count).First(k => ReferenceEquals(_phases[k], phase));
}
