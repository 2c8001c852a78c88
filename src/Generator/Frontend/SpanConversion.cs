using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Says how callers get a span of what a parameter cannot be.</summary>
internal static class SpanConversion
{
    /// <summary>The type to write in place of another, and how callers get it.</summary>
    /// <param name="actual">The type that is there.</param>
    /// <param name="expected">The span to write, or a value.</param>
    public static string Advice(ITypeSymbol actual, string expected) =>
        TensorType.IsSpan(actual) || TensorType.IsTensor(actual) ? OfTensor(actual, expected) : expected + Of(actual, expected);

    // The span of a tensor is as good as one of memory.
    private static string OfTensor(ITypeSymbol actual, string expected)
    {
        string tensor = expected.Replace("Span", "TensorSpan");
        bool converts = TensorType.IsTensor(actual) || (expected.StartsWith("ReadOnly", StringComparison.Ordinal) && actual.Name != TensorType.ReadOnlySpan);
        return converts && tensor != expected ? $"{tensor}, to which tensors convert by themselves" : tensor;
    }

    // The clause to put behind the type to write, or nothing.
    private static string Of(ITypeSymbol actual, string expected) => actual switch
    {
        _ when !expected.Contains("Span") => "",
        _ when TensorType.IsTooOld(actual) => " and pass a span of the tensor's memory, or reference System.Numerics.Tensors 10.0 or later",
        IArrayTypeSymbol { Rank: 1 } => ", to which arrays convert by themselves",
        IArrayTypeSymbol => " and pass MemoryMarshal.CreateSpan(ref array[0, 0], array.Length)",
        IPointerTypeSymbol => " and pass a span of the pointer and its length",
        INamedTypeSymbol named => OfNamed(named.Name, isRead: expected.StartsWith("ReadOnly", StringComparison.Ordinal)),
        _ => "",
    };

    private static string OfNamed(string name, bool isRead) => name switch
    {
        "Span" when isRead => ", to which arrays and spans convert by themselves",
        "ReadOnlySpan" when !isRead => ", because the kernel writes to it",
        "List" => " and pass CollectionsMarshal.AsSpan of the list",
        "Memory" or "ReadOnlyMemory" => " and pass the memory's Span",
        "ImmutableArray" or "ArraySegment" => " and pass AsSpan() of it",
        "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" => " and pass ToArray() of it",
        _ when name.Contains("Tensor") => " and pass a span of the tensor's memory",
        _ => "",
    };
}
