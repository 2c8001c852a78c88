using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Printing;
using LossGen.Generator.Printing.Elements;
using LossGen.Generator.Printing.Methods;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Pipeline;

/// <summary>The compiler's back: from a request to C#.</summary>
internal static class Compiler
{
    /// <summary>The generated file of one annotated method.</summary>
    public static string Compile(KernelRequest request)
    {
        LossDefinition definition = Catalogue.Define(request.Formula?.ToEntry(request.Selection.Family), request.Selection);
        if (definition.Shape == Shape.Table)
        {
            return new TableWriter(request, definition).Write();
        }

        if (request.Returns == ReturnKind.LossMoments)
        {
            return Compile(Told(Moments.Kernel(request, definition)), definition, request);
        }

        return Compile(Told(request), definition, request);
    }

    // Where classes are blocks, a part of the rows does not say by itself how far apart they are.
    private static KernelRequest Told(KernelRequest request) => !request.IsClassMajor ? request : request with
    {
        Arguments = new([.. request.Arguments, new(ArgumentKind.Scalar, KernelRequest.ClassStride, KernelRequest.ClassStride, "int")]),
    };

    // What is declared may be more than the kernel does by itself.
    private static string Compile(KernelRequest request, LossDefinition definition, KernelRequest declared)
    {
        bool isFunction = request.Selection.Family == Family.Function;
        KernelMath math = isFunction ? FunctionWeaver.Weave(definition) : Weaver.Weave(request, definition);
        KernelPlan plan = Planner.Plan(math, request.Element, AxisOf(request, definition.Form), request.Arguments.Select(a => a.Role));
        if (ElementFile.Takes(request, plan))
        {
            return new ElementFile(request, definition, plan, declared).Write();
        }

        return request.Arguments.Any(a => a.IsSpan)
            ? new MethodWriter(request, definition, plan, declared).Write()
            : new LibraryFunction(request, definition, plan).Write();
    }

    private static Axis AxisOf(KernelRequest request, Form form) =>
        form is { Shape: Shape.Elementwise, HasElementsInRows: false } ? Axis.Elements
        : request.Arguments.Any(a => a.Kind == ArgumentKind.RowLength) ? Axis.Rows
        : Axis.OneRow;
}
