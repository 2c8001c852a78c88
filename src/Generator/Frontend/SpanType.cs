using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>A span type and its element.</summary>
internal sealed record SpanType(bool IsReadOnly, ITypeSymbol Element)
{
    /// <summary>Whether it is a span of a tensor, which has dimensions.</summary>
    public bool IsTensor { get; init; }

    /// <summary>The span a type is, or null.</summary>
    public static SpanType? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, ContainingType: null, Name: "Span" or "ReadOnlySpan" } span && IsInSystem(span)
            ? new SpanType(span.Name == "ReadOnlySpan", span.TypeArguments[0])
            : null;

    /// <summary>The span a type is, that of a tensor included, or null.</summary>
    public static SpanType? OfParameter(ITypeSymbol type) => Of(type) ?? (TensorType.IsSpan(type)
        ? new SpanType(type.Name == TensorType.ReadOnlySpan, ((INamedTypeSymbol)type).TypeArguments[0]) { IsTensor = true }
        : null);

    /// <summary>The element's keyword, or its short name where it has none.</summary>
    public string ElementName => Describe(Element);

    /// <summary>The element's name as generated code writes it.</summary>
    public string FullElementName => Element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether the element can be a truth value.</summary>
    public bool HoldsFlags => Element.SpecialType is SpecialType.System_Boolean or SpecialType.System_Byte;

    /// <summary>Whether the element is a 16-bit number.</summary>
    public bool IsHalf => Element is INamedTypeSymbol { Name: "Half", ContainingType: null } half && IsInSystem(half);

    /// <summary>A type as it is called in messages: <c>Span&lt;float&gt;</c>.</summary>
    public static string Describe(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A type with the span of memory in the place of that of a tensor, for which all that is said of spans holds as well.</summary>
    public static string DescribeMemory(ITypeSymbol type) =>
        OfParameter(type) is { IsTensor: true } span ? $"{(span.IsReadOnly ? "ReadOnlySpan" : "Span")}<{span.ElementName}>" : Describe(type);

    private static bool IsInSystem(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
