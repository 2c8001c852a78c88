using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The words of a loop over ordinary blocks: those of an instruction set, and of two forms of a value the shorter one.</summary>
readonly struct OrdinaryWords<V, C, X> : IExponents<V>
    where V : struct
    where C : struct, IChoice<V>
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
    public static V Farthest(V a, V b, V c, V d, V low) => X.Farthest(a, b, c, d, low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V FarthestOrZero(V a, V b, V c, V d, V low) =>
        X.Farthest(OrLow(a, low), OrLow(b, low), OrLow(c, low), OrLow(d, low), low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Farther(V a, V b) => X.Farther(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWithin(V distances, V low, V high) => X.AreWithin(distances, low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V OrLow(V x, V low) => C.Select(C.Equal(x, default), low, x);
}
