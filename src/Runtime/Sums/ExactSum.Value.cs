using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace LossGen.Runtime;

public partial struct ExactSum
{
    const ulong InfinityBits = (ulong)ExponentMask << FractionBits;

    /// <summary>
    /// The sum, rounded once to nearest, ties to even; an infinity if it is too large or has infinite terms of one sign,
    /// NaN if it has a NaN or infinite terms of both. A sum of 0 is +0.
    /// </summary>
    public readonly double Value
    {
        get
        {
            if (_nonFinite != NonFinite.None)
                return NonFiniteValue;
            if (!IsNegative)
                return Round(_limbs);

            Limbs magnitude = Negated();
            return -Round(magnitude);
        }
    }

    /// <summary>Whether no term was an infinity or NaN, however large the sum.</summary>
    internal readonly bool IsFinite => _nonFinite == NonFinite.None;

    /// <summary>The sum of the finite terms, an integer in two's complement.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<ulong> FiniteLimbs => _limbs;

    /// <summary>The sum of the finite terms in units of 2^<see cref="UnitExponent"/>.</summary>
    internal readonly BigInteger Units
    {
        get
        {
            Span<byte> bytes = stackalloc byte[ByteCount];
            WriteTo(bytes);
            return new BigInteger(bytes);
        }
    }

    /// <summary>The sum times 2⁻⁶⁴, for a sum too large for a <see cref="double"/>; less than 2⁻¹⁰¹⁰ is dropped.</summary>
    internal readonly ExactSum ScaledDown()
    {
        ExactSum scaled = default;
        ReadOnlySpan<ulong> limbs = _limbs;
        limbs[1..].CopyTo(scaled._limbs);
        scaled._limbs[LimbCount - 1] = IsNegative ? ulong.MaxValue : 0;
        scaled._nonFinite = _nonFinite;
        return scaled;
    }

    /// <summary>The sum without the terms of another one; both have finite terms only.</summary>
    internal readonly ExactSum Minus(in ExactSum other)
    {
        ExactSum difference = this;
        Limbs negated = other.Negated();
        FixedPoint.Add(difference._limbs, negated);
        return difference;
    }

    readonly double NonFiniteValue => _nonFinite switch
    {
        NonFinite.PositiveInfinity => double.PositiveInfinity,
        NonFinite.NegativeInfinity => double.NegativeInfinity,
        _ => double.NaN,
    };

    readonly Limbs Negated()
    {
        Limbs negated = default;
        ulong carry = 1;
        for (int i = 0; i < LimbCount; i++)
        {
            ulong limb = ~_limbs[i] + carry;
            carry = limb < carry ? 1UL : 0;
            negated[i] = limb;
        }

        return negated;
    }

    static double Round(ReadOnlySpan<ulong> magnitude)
    {
        // In units of the smallest subnormal number, up to 53 bits are the encoding of a double as they are; above, the
        // encoding is the first 53 bits plus how many were cut, in the place of the exponent.
        int cut = BitLength(magnitude) - (FractionBits + 1);
        if (cut <= 0)
            return BitConverter.UInt64BitsToDouble(magnitude[0]);

        ulong kept = BitsFrom(magnitude, cut);
        ulong encoding = ((ulong)cut << FractionBits) + kept;
        if (IsSet(magnitude, cut - 1) && ((kept & 1) != 0 || AnyBelow(magnitude, cut - 1)))
            encoding++;
        return BitConverter.UInt64BitsToDouble(Math.Min(encoding, InfinityBits));
    }

    static int BitLength(ReadOnlySpan<ulong> magnitude)
    {
        int top = magnitude.LastIndexOfAnyExcept(0UL);
        return top < 0 ? 0 : (64 * top) + 64 - BitOperations.LeadingZeroCount(magnitude[top]);
    }

    // The bits from a place on, of which there are no more than a limb holds.
    static ulong BitsFrom(ReadOnlySpan<ulong> magnitude, int place)
    {
        int limb = place >> 6;
        ulong high = limb + 1 < magnitude.Length ? magnitude[limb + 1] << 1 << ~place : 0;
        return (magnitude[limb] >> place) | high;
    }

    static bool IsSet(ReadOnlySpan<ulong> magnitude, int place) => ((magnitude[place >> 6] >> place) & 1) != 0;

    static bool AnyBelow(ReadOnlySpan<ulong> magnitude, int place) =>
        (magnitude[place >> 6] & ((1UL << place) - 1)) != 0
        || magnitude[..(place >> 6)].ContainsAnyExcept(0UL);
}
