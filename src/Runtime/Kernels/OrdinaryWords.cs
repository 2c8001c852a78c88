using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The words of a loop over ordinary blocks: those of an instruction set, and of two forms of a value the shorter one.</summary>
readonly struct OrdinaryWords<V, X> : IExponents<V>
    where V : struct
    where X : struct, IExponents<V>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Scale(V x, V n) => X.Scale(x, n);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponent(V x) => X.Exponent(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V LogB(V x) => X.LogB(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Aligned(V p, V q) => X.Aligned(p, q);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Alignment(V p, V q) => X.Alignment(p, q);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Ordinarily(V ordinary, V general) => ordinary;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(V a, V b, V c, V d, V low, V high) => X.AreWithin(a, b, c, d, low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithinOrZero(V a, V b, V c, V d, V low, V high) => X.AreWithinOrZero(a, b, c, d, low, high);
}
