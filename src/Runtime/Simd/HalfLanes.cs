using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>Numbers of type <see cref="Half"/>, given as the bits of one per lane, as <see cref="float"/>.</summary>
/// <remarks>
/// The fraction and the exponent of a number move to where <see cref="float"/> has them: that is the number times 2⁻¹¹²,
/// the difference of the biases. ∞ and NaN get the largest exponent and stay what they are when multiplied by 2¹¹²,
/// except that a NaN becomes a quiet one. A number below 2⁻¹⁴ has no exponent, its bits count multiples of 2⁻²⁴. Moved,
/// it would be subnormal in <see cref="float"/> too, at which processors may be slow.
/// </remarks>
static class HalfLanes
{
    const int FirstNormal = 0x0400;
    const int LastFinite = 0x7BFF;
    const int FractionShift = 13;
    const int SpecialExponent = 0x7F80_0000;
    const float SmallestPositive = 1f / (1 << 24);
    const float BiasDifference = 5.192296858534828e33f; // 2¹¹²

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> ToSingle(Vector128<uint> bits)
    {
        Vector128<int> magnitude = bits.AsInt32() & Vector128.Create(0x7FFF);
        Vector128<int> sign = (bits.AsInt32() ^ magnitude) << 16;
        Vector128<int> isSmall = Vector128.LessThan(magnitude, Vector128.Create(FirstNormal));
        Vector128<int> isSpecial = Vector128.GreaterThan(magnitude, Vector128.Create(LastFinite));

        Vector128<int> moved = (magnitude << FractionShift) | (isSpecial & Vector128.Create(SpecialExponent));
        Vector128<int> counted = Vector128.ConvertToSingle(magnitude).AsInt32();
        Vector128<float> unscaled = Vector128.ConditionalSelect(isSmall, counted, moved).AsSingle();
        Vector128<float> scale = Vector128.ConditionalSelect(
            isSmall.AsSingle(), Vector128.Create(SmallestPositive), Vector128.Create(BiasDifference));

        return ((unscaled * scale).AsInt32() | sign).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToSingle(Vector256<uint> bits)
    {
        Vector256<int> magnitude = bits.AsInt32() & Vector256.Create(0x7FFF);
        Vector256<int> sign = (bits.AsInt32() ^ magnitude) << 16;
        Vector256<int> isSmall = Vector256.LessThan(magnitude, Vector256.Create(FirstNormal));
        Vector256<int> isSpecial = Vector256.GreaterThan(magnitude, Vector256.Create(LastFinite));

        Vector256<int> moved = (magnitude << FractionShift) | (isSpecial & Vector256.Create(SpecialExponent));
        Vector256<int> counted = Vector256.ConvertToSingle(magnitude).AsInt32();
        Vector256<float> unscaled = Vector256.ConditionalSelect(isSmall, counted, moved).AsSingle();
        Vector256<float> scale = Vector256.ConditionalSelect(
            isSmall.AsSingle(), Vector256.Create(SmallestPositive), Vector256.Create(BiasDifference));

        return ((unscaled * scale).AsInt32() | sign).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToSingle(Vector512<uint> bits)
    {
        Vector512<int> magnitude = bits.AsInt32() & Vector512.Create(0x7FFF);
        Vector512<int> sign = (bits.AsInt32() ^ magnitude) << 16;
        Vector512<int> isSmall = Vector512.LessThan(magnitude, Vector512.Create(FirstNormal));
        Vector512<int> isSpecial = Vector512.GreaterThan(magnitude, Vector512.Create(LastFinite));

        Vector512<int> moved = (magnitude << FractionShift) | (isSpecial & Vector512.Create(SpecialExponent));
        Vector512<int> counted = Vector512.ConvertToSingle(magnitude).AsInt32();
        Vector512<float> unscaled = Vector512.ConditionalSelect(isSmall, counted, moved).AsSingle();
        Vector512<float> scale = Vector512.ConditionalSelect(
            isSmall.AsSingle(), Vector512.Create(SmallestPositive), Vector512.Create(BiasDifference));

        return ((unscaled * scale).AsInt32() | sign).AsSingle();
    }
}
