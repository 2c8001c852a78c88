namespace LossGen.UlpReport.Measuring;

/// <summary>Errors in units in the last place of a float.</summary>
internal static class Ulps
{
    private const int FloatDigits = 23;
    private const int DoubleDigits = 52;
    private const int DoubleBias = 1023;
    private const int ExponentMask = 0x7FF;
    private const int LeastExponent = -126;

    /// <summary>
    /// How many units a result is off, a unit being that of the exact value's binade, or of subnormal numbers; ∞ where it is
    /// NaN, infinite or a zero of the wrong sign and the exact value is not, or the other way round.
    /// </summary>
    public static double Error(float actual, double exact)
    {
        if (!float.IsFinite(actual) || !float.IsFinite((float)exact))
        {
            return actual.Equals((float)exact) ? 0 : double.PositiveInfinity;
        }

        if (actual == 0 && float.IsNegative(actual) != double.IsNegative(exact))
        {
            return double.PositiveInfinity;
        }

        int exponent = (int)(BitConverter.DoubleToInt64Bits(exact) >> DoubleDigits & ExponentMask) - DoubleBias;
        return Math.Abs(actual - exact) * PowerOfTwo(FloatDigits - Math.Max(exponent, LeastExponent));
    }

    private static double PowerOfTwo(int n) => BitConverter.Int64BitsToDouble((long)(n + DoubleBias) << DoubleDigits);
}
