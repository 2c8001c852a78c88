using System.Numerics;

namespace LossGen.Kernels.Tests;

/// <summary>Distances in units in the last place.</summary>
internal static class Ulps
{
    /// <summary>How far a result is from the exact value; +∞ where one is NaN or infinite and the other is not.</summary>
    public static double Between<T>(T actual, double exact)
        where T : struct, IFloatingPointIeee754<T>
    {
        T expected = T.CreateTruncating(exact);
        if (actual == expected || (T.IsNaN(actual) && T.IsNaN(expected)))
        {
            return 0;
        }

        if (!T.IsFinite(actual) || !T.IsFinite(expected))
        {
            return double.PositiveInfinity;
        }

        T magnitude = T.Abs(expected);
        return Math.Abs(double.CreateTruncating(actual) - exact) / double.CreateTruncating(T.BitIncrement(magnitude) - magnitude);
    }
}
