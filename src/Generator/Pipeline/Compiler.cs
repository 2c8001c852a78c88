using LossGen.Generator.Definitions;
using LossGen.Generator.Emission;
using LossGen.Generator.Lowering;
using LossGen.Generator.Printing;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Pipeline;

/// <summary>The compiler's back: from a request to C#.</summary>
internal static class Compiler
{
    /// <summary>The generated file of one annotated method.</summary>
    public static string Compile(KernelRequest request)
    {
        LossDefinition definition = request.Formula?.ToEntry(request.Selection.Family).Define(request.Selection) ?? Catalogue.Define(request.Selection);
        if (definition.Shape == Shape.Table)
        {
            return new TableWriter(request, definition).Write();
        }

        bool isFunction = request.Selection.Family == Family.Function;
        KernelMath math = isFunction ? FunctionWeaver.Weave(definition) : Weaver.Weave(request, definition);
        KernelPlan plan = Planner.Plan(math, request.Element, AxisOf(request, definition.Form), request.Arguments.Select(a => a.Role));
        if (ElementFile.Takes(request, plan))
        {
            return new ElementFile(request, definition, plan).Write();
        }

        return request.Arguments.Any(a => a.IsSpan)
            ? new MethodWriter(request, definition, plan).Write()
            : new FunctionWriter(request, definition, plan).Write();
    }

    private static Axis AxisOf(KernelRequest request, Form form) =>
        form is { Shape: Shape.Elementwise, HasElementsInRows: false } ? Axis.Elements
        : request.Arguments.Any(a => a.Kind == ArgumentKind.RowLength) ? Axis.Rows
        : Axis.OneRow;
}
