using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What the type of a value says about it.</summary>
internal static class Shapes
{
    /// <summary>A number that is not an integer: a floating-point type or a type parameter, which stands for one.</summary>
    public static bool IsScalar(ITypeSymbol? type) => type is ITypeParameterSymbol || IsFloat(type);

    public static bool IsFloat(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double }
        || type is { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A type that is missing, as in a project that has not been restored: it can be anything.</summary>
    public static bool IsUnknown(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Error or TypeKind.Dynamic };

    public static bool IsInteger(ITypeSymbol? type) => type?.SpecialType
        is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>A row or more of numbers: an array, a span, a pointer, or somebody's vector or tensor.</summary>
    public static bool IsVector(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Error or TypeKind.Dynamic } => true,
        IArrayTypeSymbol array => IsScalar(array.ElementType) || array.ElementType is IArrayTypeSymbol,
        IPointerTypeSymbol pointer => IsScalar(pointer.PointedAtType),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None or >= SpecialType.System_Collections_IEnumerable } named =>
            !IsFloat(named) && !IsComplex(named) && named.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && (named.TypeArguments.Length == 0 || named.TypeArguments.Any(a => IsScalar(a) || IsVector(a))),
        _ => false,
    };

    /// <summary>Whether a function with these types can be elementwise: what goes in comes out.</summary>
    public static bool IsElementwise(ITypeSymbol? operand, ITypeSymbol? result) =>
        IsUnknown(operand) || IsUnknown(result)
        || ((IsScalar(operand) || IsInteger(operand)) && IsScalar(result))
        || (IsVector(operand) && IsVector(result) && SameFamily(operand!, result!));

    /// <summary>The element type, when it is known: of a vector its numbers', of a number its own.</summary>
    public static ITypeSymbol? Element(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Element(array.ElementType),
        IPointerTypeSymbol pointer => pointer.PointedAtType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
        _ => type,
    };

    // Log of a Dictionary is not a Dictionary; of an NDArray it may be the Tensor that NDArray is derived from.
    private static bool SameFamily(ITypeSymbol a, ITypeSymbol b) =>
        SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition)
        || Derives(a, b) || Derives(b, a) || (IsMemory(a) && IsMemory(b));

    private static bool IsMemory(ITypeSymbol type) => type is IArrayTypeSymbol || (type.Name is "Span" or "ReadOnlySpan" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, from.OriginalDefinition) && implemented.SpecialType == SpecialType.None && implemented.ContainingNamespace?.Name is not ("Generic" or "Collections" or "System"))
            {
                return true;
            }
        }

        for (ITypeSymbol? t = type.BaseType; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComplex(ITypeSymbol type) =>
        type.Name is "Complex" or "Complex32" or "BigInteger" or "String" or "StringBuilder" or "Exception" or "Task" or "DateTime" or "TimeSpan" or "Decimal";
}
