using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What is known of the methods of .NET and of the run-time library.</summary>
internal static class Library
{
    // Types whose methods do nothing but what their arguments say.
    private static readonly HashSet<string> Harmless =
    [
        "Math", "MathF", "Console", "String", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory", "MemoryExtensions", "Array", "Buffer", "Convert", "BitConverter", "Double", "Single", "Half",
        "Int16", "Int32", "Int64", "Byte", "Boolean", "Char", "Object", "Random", "DateTime", "DateTimeOffset", "TimeSpan", "TimeProvider", "Stopwatch", "Environment", "CultureInfo", "List", "Dictionary", "HashSet",
        "StringBuilder", "DefaultInterpolatedStringHandler", "TensorPrimitives", "LossMath", "LossSum", "LossMoments", "LossStatistics", "Exception", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException",
        "InvalidOperationException", "Debug", "ArrayPool", "Index", "Range", "Vector", "Vector128", "Vector256", "Vector512",
    ];

    /// <summary>Whether a method is one of .NET.</summary>
    public static bool IsOfSystem(IMethodSymbol method) => Root(method.ContainingType) is "System" && method.MethodKind != MethodKind.DelegateInvoke && method.ContainingType.TypeKind != TypeKind.Interface;

    /// <summary>Whether a method of .NET or of the library has no effect but on its arguments and its object.</summary>
    public static bool IsHarmless(IMethodSymbol method)
    {
        if (!Harmless.Contains(method.ContainingType?.Name ?? "") || Root(method.ContainingType) is not ("System" or "LossGen"))
        {
            return false;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.TypeKind is TypeKind.Delegate or TypeKind.Interface or TypeKind.Dynamic)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a type is one of functions of rows, which write nothing but the span they are given for it.</summary>
    public static bool IsOfRows(INamedTypeSymbol? type) => type is { Name: "LossMath" or "TensorPrimitives" } && Root(type) is "LossGen" or "System";

    /// <summary>Whether a method makes memory of other memory in ways that are not followed.</summary>
    public static bool Reinterprets(IMethodSymbol method) => method.ContainingType?.Name is "MemoryMarshal" or "Unsafe" or "CollectionsMarshal" or "ImmutableCollectionsMarshal";

    /// <summary>Whether a type is an array of one dimension or a span.</summary>
    public static bool IsRow(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } || IsSpan(type);

    public static bool IsSpan(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether memory that is passed for a parameter can only be read through it.</summary>
    public static bool IsReadOnly(IParameterSymbol? parameter, IMethodSymbol method) =>
        parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { Name: "ReadOnlySpan" } type } && IsSpan(type)
        && !Reinterprets(method) && !method.ReturnsByRef && !method.ReturnsByRefReadonly;

    private static string? Root(INamedTypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name;
    }
}
