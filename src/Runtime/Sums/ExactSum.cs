using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// A sum of <see cref="double"/> without rounding: the terms may come in any order and any grouping, and the sum is the
/// same bits. Used by generated code only.
/// </summary>
/// <remarks>
/// The finite terms are added as one two's complement integer in units of 2⁻¹⁰⁷⁴, of which every finite
/// <see cref="double"/> is a whole multiple. It has room for 2⁷⁷ terms of the largest magnitude. An integer has one
/// representation, so equal sums have equal bits. Infinities and NaN are only remembered.
/// </remarks>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct ExactSum : IEquatable<ExactSum>
{
    internal const int LimbCount = 34;

    /// <summary>A unit is 2 to this power.</summary>
    internal const int UnitExponent = -1074;

    const int FractionBits = 52;
    const int ExponentMask = 0x7FF;
    const ulong ImplicitBit = 1UL << FractionBits;

    // Least significant first; all zero is 0, so that a default sum is an empty one.
    Limbs _limbs;
    NonFinite _nonFinite;

    /// <summary>Which terms were not finite.</summary>
    [Flags]
    enum NonFinite : byte
    {
        None = 0,
        PositiveInfinity = 1,
        NegativeInfinity = 2,
        NaN = 4,
    }

    readonly bool IsNegative => (long)_limbs[LimbCount - 1] < 0;

    /// <summary>Adds a term.</summary>
    /// <param name="term">The term; −0 counts as 0.</param>
    public void Add(double term)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(term);
        int exponent = (int)(bits >> FractionBits) & ExponentMask;
        if (exponent == ExponentMask)
        {
            AddNonFinite(term);
            return;
        }

        ulong fraction = bits & (ImplicitBit - 1);
        // A subnormal number has no implicit bit, and the place value of the smallest exponent that has one.
        ulong significand = exponent == 0 ? fraction : fraction | ImplicitBit;
        int place = Math.Max(exponent, 1) - 1;
        int limb = place >> 6;
        ulong low = significand << place;
        ulong high = significand >> 1 >> ~place;
        if ((long)bits >= 0)
            AddAt(limb, low, high);
        else
            SubtractAt(limb, low, high);
    }

    /// <summary>Adds the terms of another sum.</summary>
    /// <param name="other">The other sum.</param>
    public void Add(in ExactSum other)
    {
        FixedPoint.Add(_limbs, other._limbs);
        _nonFinite |= other._nonFinite;
    }

    /// <summary>Whether both are the same sum of finite terms and have the same kinds of terms that are not.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool Equals(ExactSum other) =>
        _nonFinite == other._nonFinite
        && ((ReadOnlySpan<ulong>)_limbs).SequenceEqual((ReadOnlySpan<ulong>)other._limbs);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ExactSum other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Value.GetHashCode();

    /// <summary>Whether two sums are equal, see <see cref="Equals(ExactSum)"/>.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">Another sum.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ExactSum left, ExactSum right) => left.Equals(right);

    /// <summary>Whether two sums differ, see <see cref="Equals(ExactSum)"/>.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">Another sum.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ExactSum left, ExactSum right) => !left.Equals(right);

    void AddAt(int limb, ulong low, ulong high)
    {
        ulong sum = _limbs[limb] + low;
        ulong carry = sum < low ? 1UL : 0;
        _limbs[limb] = sum;

        // A part of a significand leaves room for the carry.
        high += carry;
        sum = _limbs[limb + 1] + high;
        _limbs[limb + 1] = sum;
        if (sum >= high)
            return;

        for (int i = limb + 2; i < LimbCount && ++_limbs[i] == 0; i++)
        {
        }
    }

    void SubtractAt(int limb, ulong low, ulong high)
    {
        ulong minuend = _limbs[limb];
        ulong borrow = minuend < low ? 1UL : 0;
        _limbs[limb] = minuend - low;

        high += borrow;
        minuend = _limbs[limb + 1];
        _limbs[limb + 1] = minuend - high;
        if (minuend >= high)
            return;

        for (int i = limb + 2; i < LimbCount && _limbs[i]-- == 0; i++)
        {
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void AddNonFinite(double term) =>
        _nonFinite |= double.IsNaN(term) ? NonFinite.NaN
            : term > 0 ? NonFinite.PositiveInfinity
            : NonFinite.NegativeInfinity;

    [InlineArray(LimbCount)]
    struct Limbs
    {
        ulong _first;
    }
}
