using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>The types of System.Numerics.Tensors, which a project may reference or not.</summary>
internal static class TensorType
{
    /// <summary>The span of a tensor that is only read.</summary>
    public const string ReadOnlySpan = "ReadOnlyTensorSpan";

    private const string Span = "TensorSpan";
    private const string Tensor = "Tensor";
    private const string Namespace = "System.Numerics.Tensors";

    /// <summary>Whether a type is the span of a tensor, of a version that tells where its elements lie.</summary>
    public static bool IsSpan(ITypeSymbol type) => IsSpanOfAnyVersion(type) && !IsTooOld(type);

    /// <summary>Whether it is of a version before 10.0, whose types are experimental.</summary>
    public static bool IsTooOld(ITypeSymbol type) => IsSpanOfAnyVersion(type) && type.GetMembers("IsDense").IsEmpty;

    /// <summary>Whether a type converts to the span of a tensor by itself.</summary>
    public static bool IsTensor(ITypeSymbol type) => IsNamed(type, Tensor) && !type.GetMembers("IsDense").IsEmpty;

    private static bool IsSpanOfAnyVersion(ITypeSymbol type) => IsNamed(type, Span) || IsNamed(type, ReadOnlySpan);

    private static bool IsNamed(ITypeSymbol type, string name) =>
        type is INamedTypeSymbol { Arity: 1, ContainingType: null } named && named.Name == name && named.ContainingNamespace.ToDisplayString() == Namespace;
}
