using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What the parameters of a kernel are for.</summary>
internal static class KernelRoles
{
    /// <summary>The role of a parameter by its attribute or its name.</summary>
    public static string Name(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "RoleAttribute", ConstructorArguments: [{ Value: string role }] })
            {
                return role;
            }
        }

        return parameter.Name;
    }

    /// <summary>Whether a parameter is written.</summary>
    public static bool IsOutput(IParameterSymbol parameter) => parameter.Type.Name == "Span";

    /// <summary>Whether a parameter is read as an operand.</summary>
    public static bool IsOperand(IParameterSymbol parameter) => parameter.Type.Name == "ReadOnlySpan" && Name(parameter) switch
    {
        "weights" or "classWeights" or "positiveWeights" => false,
        "mask" => Shapes.Element(parameter.Type)?.SpecialType != SpecialType.System_Boolean,
        _ => true,
    };

    /// <summary>Whether a row-wise kernel has one value for each row in a parameter.</summary>
    public static bool IsPerRow(IParameterSymbol parameter) => Name(parameter) is "labels" or "losses" or "logSumExp" or "weights" or "mask" || IsLabel(parameter);

    /// <summary>Whether a parameter holds class indices.</summary>
    public static bool IsLabel(IParameterSymbol parameter) => parameter is { Ordinal: 1, Type: { Name: "ReadOnlySpan" } } && Shapes.IsInteger(Shapes.Element(parameter.Type));
}
