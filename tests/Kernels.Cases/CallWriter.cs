using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Kernels.Cases;

/// <summary>Writes the call of a kernel with the arguments of a <c>Call</c>, which it tells by the types and the names of the parameters.</summary>
internal static class CallWriter
{
    /// <summary>The constructor of a <c>Case</c>.</summary>
    public static string Case(IMethodSymbol kernel)
    {
        string method = $"global::{kernel.ContainingType.ToDisplayString()}.{kernel.Name}";
        string call = $"{method}({string.Join(", ", kernel.Parameters.Select(parameter => Argument(kernel, parameter)))})";
        string run = kernel.ReturnsVoid ? call : $"c.Returned({call})";
        return $"new(\"{Name(kernel)}\", static c => {run})";
    }

    // Overloads differ in their parameters.
    private static string Name(IMethodSymbol kernel) =>
        $"{kernel.ContainingType.Name}.{kernel.Name}({string.Join(",", kernel.Parameters.Select(parameter => parameter.Name))})";

    private static string Argument(IMethodSymbol kernel, IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol { TypeArguments.Length: 1 } span)
        {
            return IsRowLength(parameter) ? "c.RowLength" : $"({parameter.Type.ToDisplayString()})Settings.Of(\"{parameter.ContainingSymbol.Name}\", \"{parameter.Name}\")";
        }

        ITypeSymbol element = span.TypeArguments[0];
        string type = element.ToDisplayString(), valued = Valued(kernel);
        return span.Name == "Span" ? $"c.Output<{type}>(Extent.{(parameter.Name is "losses" or "logSumExp" ? valued : "Element")})"
            : parameter.Name == "mask" ? $"c.Mask(Extent.{valued})"
            : element.SpecialType == SpecialType.System_Boolean ? "c.Truths()"
            : IsInteger(element) && kernel.GetAttributes().Any(IsOfSigns) ? $"c.Signs<{type}>()"
            : IsInteger(element) ? $"c.{Integers(parameter.Name, valued)}<{type}>()"
            : parameter.Name == "weights" ? $"c.Weights<{type}>(Extent.{valued})"
            : parameter.Name is "classWeights" or "positiveWeights" ? $"c.Weights<{type}>(Extent.Class)"
            : $"c.Operand<{type}>()";
    }

    // What has a value: without a row length, distributions are one row. Elements with a positive weight for their class have their own.
    private static string Valued(IMethodSymbol kernel) =>
        kernel.Parameters.Any(parameter => parameter.Name == "positiveWeights") ? "Element"
        : kernel.Parameters.Any(IsRowLength) ? "Row" : kernel.GetAttributes().Any(IsOfDistributions) ? "Call" : "Element";

    private static bool IsOfSigns(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().ToCSharpString() == "LossGen.Kind.Cosine";

    private static bool IsOfDistributions(AttributeData attribute)
    {
        string kind = attribute.ConstructorArguments.FirstOrDefault().ToCSharpString();
        return attribute.AttributeClass?.Name == "DivergenceAttribute" ? !kind.Contains(".LogRatio")
            : attribute.AttributeClass?.Name == "InformationAttribute" && kind is "LossGen.Measure.Entropy" or "LossGen.Measure.CrossEntropy";
    }

    private static bool IsRowLength(IParameterSymbol parameter) => parameter.Name is "classes" or "columns";

    private static string Integers(string name, string valued) =>
        name is "counts" or "joint" ? "Counts" : valued == "Row" ? "Labels" : "Outcomes";

    private static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
