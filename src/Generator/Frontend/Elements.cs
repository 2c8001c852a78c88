using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Reads what a type holds, for telling what is meant by one that no kernel takes.</summary>
internal static class Elements
{
    /// <summary>The type of the elements of a span, an array, a list and the like; any other type itself.</summary>
    public static ITypeSymbol Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        IPointerTypeSymbol pointer => pointer.PointedAtType,
        INamedTypeSymbol { TypeArguments: [{ } argument] } => argument,
        _ => type,
    };

    /// <summary>Whether there can be many.</summary>
    public static bool AreMany(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && !SymbolEqualityComparer.Default.Equals(Of(type), type);

    /// <summary>Whether they are numbers that losses are computed of.</summary>
    public static bool AreNumbers(ITypeSymbol type) =>
        Of(type) is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } or INamedTypeSymbol { Name: "Half" };
}
