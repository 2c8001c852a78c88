using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>One lane of what the vector helpers do, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ScalarLane
{
    // Sums of exponentials of so much more have room in a float.
    const int FarthestBelow = 22;

    // The bound up to which the generator does not shift.
    const int SafeMagnitude = 65536;

    /// <summary>a &lt; b ? a : b: <paramref name="b"/> where either is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(float a, float b) => a < b ? a : b;

    /// <inheritdoc cref="Min(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Min(double a, double b) => a < b ? a : b;

    /// <summary>a &gt; b ? a : b: <paramref name="b"/> where either is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(float a, float b) => a > b ? a : b;

    /// <inheritdoc cref="Max(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Max(double a, double b) => a > b ? a : b;

    /// <summary>
    /// Whether exponentials against <paramref name="near"/> could overflow or be inexact, so that <paramref name="highest"/> must take its place.
    /// </summary>
    /// <remarks>Up to 65536 exponentials are scaled by powers of two, exactly; beyond, arguments are shifted, and only a shift by the maximum loses nothing.</remarks>
    /// <param name="near">A number of the row.</param>
    /// <param name="highest">The maximum of the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(float near, float highest) =>
        near < highest && !(highest - near <= FarthestBelow && Math.Abs(near) < SafeMagnitude && Math.Abs(highest) < SafeMagnitude);

    /// <inheritdoc cref="IsFar(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(double near, double highest) =>
        near < highest && !(highest - near <= FarthestBelow && Math.Abs(near) < SafeMagnitude && Math.Abs(highest) < SafeMagnitude);

    /// <summary>−1 or 1 with the sign of <paramref name="x"/>; x itself where it is ±0 or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sign(float x) => MathF.Abs(x) > 0 ? MathF.CopySign(1, x) : x;

    /// <inheritdoc cref="Sign(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sign(double x) => Math.Abs(x) > 0 ? Math.CopySign(1, x) : x;

    /// <summary>x·2ⁿ for an integral <paramref name="n"/>, rounded once; NaN if x is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Scale(float x, float n)
    {
        // Two factors reach every result; past these limits it is 0 or ∞ already.
        int exponent = float.IsNaN(n) ? 0 : (int)Math.Clamp(n, -252, 254);
        int half = exponent >> 1;
        return x * Power(half) * Power(exponent - half);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static float Power(int k) => BitConverter.Int32BitsToSingle((k + 127) << 23);
    }

    /// <inheritdoc cref="Scale(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Scale(double x, double n)
    {
        int exponent = double.IsNaN(n) ? 0 : (int)Math.Clamp(n, -2044, 2046);
        int half = exponent >> 1;
        return x * Power(half) * Power(exponent - half);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static double Power(int k) => BitConverter.Int64BitsToDouble((k + 1023L) << 52);
    }

    /// <summary>⌊log₂ x⌋ of a normal, positive <paramref name="x"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exponent(float x) => (BitConverter.SingleToInt32Bits(x) >> 23) - 127;

    /// <inheritdoc cref="Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exponent(double x) => (BitConverter.DoubleToInt64Bits(x) >> 52) - 1023;

    /// <summary>q·2ᵏ, by the integer k that brings p/(q·2ᵏ) into [⅔, 1½). Both are positive and well within the range of numbers.</summary>
    /// <param name="p">The number to come near to.</param>
    /// <param name="q">The number that is scaled.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Aligned(float p, float q) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(q) + Steps(p, q));

    /// <inheritdoc cref="Aligned(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Aligned(double p, double q) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(q) + Steps(p, q));

    /// <summary>The k of <see cref="Aligned(float, float)"/> as a difference of bits: times 2²³ in <see cref="float"/>, 2⁵² in <see cref="double"/>.</summary>
    /// <param name="p">The number to come near to.</param>
    /// <param name="q">The number that is scaled.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Alignment(float p, float q) => Steps(p, q);

    /// <inheritdoc cref="Alignment(float, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Alignment(double p, double q) => Steps(p, q);

    // A difference of bits, rounded to whole exponents: p's fraction may be half a binade above q's, or half a binade below.
    static int Steps(float p, float q) => unchecked(BitConverter.SingleToInt32Bits(p) - BitConverter.SingleToInt32Bits(q) + (1 << 22)) & (-1 << 23);

    static long Steps(double p, double q) => unchecked(BitConverter.DoubleToInt64Bits(p) - BitConverter.DoubleToInt64Bits(q) + (1L << 51)) & (-1L << 52);
}
