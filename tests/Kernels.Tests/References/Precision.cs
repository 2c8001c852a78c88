using System.Numerics;

namespace LossGen.Kernels.Tests.References;

/// <summary>How near a result of an element type is to the exact one.</summary>
internal static class Precision
{
    /// <summary>How much larger than its smallest or largest factor a result may be, in every type.</summary>
    private const double FactorOfTerms = 1024;

    /// <summary>The distance in units in the last place of the scale, or of the exact result if that is larger; infinite where infinities or NaN differ.</summary>
    /// <param name="element">The type.</param>
    /// <param name="actual">The result.</param>
    /// <param name="exact">What it should be.</param>
    /// <param name="scale">The sum of the magnitudes of its terms.</param>
    /// <param name="total">The largest scale of the row: a probability too small for a number may be a factor of that.</param>
    public static double UlpsOf(Type element, double actual, double exact, double scale, double total) =>
        element == typeof(float) ? Ulps<float>(actual, exact, scale, total) : Ulps<double>(actual, exact, scale, total);

    /// <summary>Whether a number does not overflow the type.</summary>
    public static bool IsInRange(Type element, double number) => element == typeof(float) ? float.IsFinite((float)number) : double.IsFinite(number);

    private static double Ulps<T>(double actual, double exact, double scale, double total)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        double expected = double.CreateTruncating(T.CreateTruncating(exact));
        if (actual.Equals(expected) || actual == expected)
        {
            return 0;
        }

        double largest = double.CreateTruncating(T.MaxValue), measure = Math.Max(scale, Math.Abs(exact));
        if (double.IsNaN(actual) || double.IsNaN(exact) || double.IsInfinity(exact) || (double.IsInfinity(actual) && Math.Max(measure, total) < largest / FactorOfTerms))
        {
            return double.PositiveInfinity;
        }

        // A factor beyond the range of the type may take the result with it, and one below its normal numbers lets go of digits.
        double smallest = FactorOfTerms * double.CreateTruncating(T.Epsilon / (T.BitIncrement(T.One) - T.One));
        double unit = Spacing<T>(Math.Clamp(measure, smallest, largest)) * Math.Max(1, measure / largest);
        return double.IsInfinity(actual) ? 0 : Math.Abs(actual - exact) / (unit + total * double.CreateTruncating(T.Epsilon));
    }

    private static double Spacing<T>(double magnitude)
        where T : IFloatingPointIeee754<T>
    {
        T number = T.CreateTruncating(magnitude), above = T.BitIncrement(number);
        return double.CreateTruncating(T.IsFinite(above) ? above - number : number - T.BitDecrement(number));
    }
}
