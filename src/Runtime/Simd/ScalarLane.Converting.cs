using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

public static partial class ScalarLane
{
    /// <summary>The same number; a NaN becomes a quiet one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(Half x) => (float)x;

    /// <summary>The same number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(byte x) => x;

    /// <summary>The same number, of at most 2²⁴.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(int x) => x;

    /// <summary>1 if true, 0 if false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(bool x) => x ? 1 : 0;

    /// <inheritdoc cref="ToSingle(Half)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(Half x) => (double)x;

    /// <inheritdoc cref="ToSingle(byte)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(float x) => x;

    /// <inheritdoc cref="ToSingle(byte)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(byte x) => x;

    /// <summary>The same number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(int x) => x;

    /// <inheritdoc cref="ToSingle(bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(bool x) => x ? 1 : 0;
}
