using CsCheck;

namespace LossGen.Runtime.Tests;

/// <summary>Random numbers for properties that must hold for all of them.</summary>
static class Numbers
{
    /// <summary>Every finite double is as likely as any other: all exponents, both signs, subnormal ones too.</summary>
    public static Gen<double> Finite { get; } =
        Gen.ULong.Select(BitConverter.UInt64BitsToDouble).Where(double.IsFinite);

    /// <summary>Numbers near each other, whose sums cancel, round and tie.</summary>
    public static Gen<double> Close { get; } =
        Gen.Select(Gen.Int[-16, 16], Gen.Int[-55, 2]).Select((factor, exponent) => Math.ScaleB(factor, exponent));

    /// <summary>Numbers at both ends of the range, whose sums overflow or stay subnormal.</summary>
    public static Gen<double> Extreme { get; } =
        Gen.OneOf<double>(
            double.MaxValue, -double.MaxValue, Math.ScaleB(1, 970), -Math.ScaleB(1, 970), double.Epsilon,
            -double.Epsilon, Math.ScaleB(1, -1022), 1, -1, 0.0, -0.0);

    /// <summary>All of these.</summary>
    public static Gen<double> Mixed { get; } = Gen.OneOf(Finite, Close, Extreme);

    /// <summary>These and, rarely, infinities and NaN.</summary>
    public static Gen<double> Any { get; } = Gen.Frequency(
        (200, Mixed),
        (1, Gen.OneOf<double>(double.PositiveInfinity, double.NegativeInfinity, double.NaN)));
}
