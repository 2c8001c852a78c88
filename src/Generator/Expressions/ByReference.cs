using System.Runtime.CompilerServices;

namespace LossGen.Generator.Expressions;

/// <summary>Tells nodes apart by which object they are, whatever they are equal to.</summary>
internal sealed class ByReference : IEqualityComparer<Expr>
{
    public static ByReference Comparer { get; } = new();

    public bool Equals(Expr? x, Expr? y) => ReferenceEquals(x, y);

    public int GetHashCode(Expr node) => RuntimeHelpers.GetHashCode(node);
}
