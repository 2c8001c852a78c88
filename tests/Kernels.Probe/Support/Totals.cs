using System.Numerics;
using LossGen.Runtime;

namespace LossGen.Kernels.Probe.Support;

/// <summary>Sums without the rounding errors of their additions.</summary>
internal static class Totals
{
    public static double Of<T>(ReadOnlySpan<T> values)
        where T : IFloatingPoint<T>
    {
        CompensatedSum sum = default;
        foreach (T value in values)
        {
            sum.Add(double.CreateTruncating(value));
        }

        return sum.Value;
    }
}
