using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>A sum of products of two doubles without rounding, whatever their magnitudes.</summary>
/// <remarks>
/// It is one integer of 68 limbs in two's complement, in units of 2⁻²¹⁶². Every product of two doubles is a whole multiple
/// of 2⁻²¹⁴⁸ and below 2²⁰⁴⁸, so that 2¹⁴¹ of the largest fit. The units are 17 limbs below those of an
/// <see cref="ExactSum"/>.
/// </remarks>
struct ProductSum : IEquatable<ProductSum>
{
    /// <summary>The number of bytes written.</summary>
    public const int ByteCount = LimbCount * sizeof(ulong);

    /// <summary>A unit is 2 to this power.</summary>
    public const int UnitExponent = ExactSum.UnitExponent - (64 * SumLimb);

    const int LimbCount = 2 * ExactSum.LimbCount;
    const int SumLimb = 17;
    const int ProductPlace = (2 * ExactSum.UnitExponent) - UnitExponent;

    Limbs _limbs;

    /// <summary>The sum in units.</summary>
    public readonly BigInteger Units
    {
        get
        {
            Span<byte> bytes = stackalloc byte[ByteCount];
            WriteTo(bytes);
            return new BigInteger(bytes);
        }
    }

    /// <summary>Adds a · b, if both are finite.</summary>
    public void AddFinite(double a, double b)
    {
        if (!double.IsFinite(a) || !double.IsFinite(b))
            return;

        ulong high = Math.BigMul(Significand(a, out int placeA), Significand(b, out int placeB), out ulong low);
        if ((high | low) == 0)
            return;

        int place = ProductPlace + placeA + placeB;
        Span<ulong> product = [low << place, (high << place) | (low >> 1 >> ~place), high >> 1 >> ~place];
        if (double.IsNegative(a) != double.IsNegative(b))
            Negate(product);
        FixedPoint.Add(_limbs[(place >> 6)..], product);
    }

    /// <summary>Adds the finite terms of a sum, as products with 1.</summary>
    public void Add(in ExactSum sum) => FixedPoint.Add(_limbs[SumLimb..], sum.FiniteLimbs);

    /// <summary>Adds the terms of another sum.</summary>
    public void Add(in ProductSum other) => FixedPoint.Add(_limbs, other._limbs);

    /// <summary>Writes the integer, little endian.</summary>
    public readonly void WriteTo(Span<byte> destination)
    {
        for (int i = 0; i < LimbCount; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(destination[(i * sizeof(ulong))..], _limbs[i]);
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static ProductSum ReadFrom(ReadOnlySpan<byte> source)
    {
        ProductSum sum = default;
        for (int i = 0; i < LimbCount; i++)
            sum._limbs[i] = BinaryPrimitives.ReadUInt64LittleEndian(source[(i * sizeof(ulong))..]);
        return sum;
    }

    /// <inheritdoc/>
    public readonly bool Equals(ProductSum other) =>
        ((ReadOnlySpan<ulong>)_limbs).SequenceEqual((ReadOnlySpan<ulong>)other._limbs);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ProductSum other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Units.GetHashCode();

    // |x| is the significand times 2^(place − 1074).
    static ulong Significand(double x, out int place)
    {
        const int fractionBits = 52;
        ulong magnitude = BitConverter.DoubleToUInt64Bits(x) & long.MaxValue;
        int exponent = (int)(magnitude >> fractionBits);
        place = Math.Max(exponent, 1) - 1;
        ulong implicitBit = exponent == 0 ? 0 : 1UL << fractionBits;
        return (magnitude & ((1UL << fractionBits) - 1)) | implicitBit;
    }

    static void Negate(Span<ulong> limbs)
    {
        ulong carry = 1;
        foreach (ref ulong limb in limbs)
        {
            limb = ~limb + carry;
            carry = limb < carry ? 1UL : 0;
        }
    }

    [InlineArray(LimbCount)]
    struct Limbs
    {
        ulong _first;
    }
}
