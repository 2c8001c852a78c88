using System.Numerics;

namespace LossGen.Kernels.Probe.Support;

/// <summary>The numbers at the edges of an element type.</summary>
internal static class SpecialValues<T>
    where T : IFloatingPointIeee754<T>
{
    /// <summary>The largest finite number.</summary>
    public static T Largest { get; } = T.BitDecrement(T.PositiveInfinity);

    /// <summary>The smallest number that has all digits.</summary>
    public static double SmallestNormal { get; } = double.CreateTruncating(T.Epsilon / (T.BitIncrement(T.One) - T.One));

    /// <summary>Zeros, infinities, NaN, and the smallest and largest of what lies between.</summary>
    public static T[] All { get; } =
    [
        T.Zero, T.NegativeZero, T.PositiveInfinity, T.NegativeInfinity, T.NaN, T.Epsilon, -T.Epsilon, Largest, -Largest,
    ];
}
