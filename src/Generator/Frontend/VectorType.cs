using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>A vector type and its element.</summary>
internal sealed record VectorType(int Bits, ITypeSymbol Element)
{
    private static readonly int[] Widths = [128, 256, 512];

    /// <summary>The vector a type is, or null.</summary>
    public static VectorType? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, ContainingType: null } vector
            && vector.ContainingNamespace.ToDisplayString() == "System.Runtime.Intrinsics"
            && Widths.FirstOrDefault(bits => vector.Name == "Vector" + bits) is > 0 and int bits
            ? new VectorType(bits, vector.TypeArguments[0])
            : null;
}
