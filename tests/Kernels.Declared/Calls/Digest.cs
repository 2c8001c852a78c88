using System.Numerics;

namespace LossGen.Kernels.Declared.Calls;

/// <summary>A 64-bit FNV-1a hash of results. Any NaN counts as the one NaN; the sign of zero counts.</summary>
internal struct Digest()
{
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of everything added so far.</summary>
    public ulong Value { get; private set; } = 14695981039346656037;

    /// <summary>The bits of a number as a double, the same for every NaN.</summary>
    public static ulong BitsOf<T>(T number)
        where T : IFloatingPoint<T> => T.IsNaN(number) ? 1 : BitConverter.DoubleToUInt64Bits(double.CreateTruncating(number));

    public void Add<T>(ReadOnlySpan<T> numbers)
        where T : IFloatingPoint<T>
    {
        foreach (T number in numbers)
        {
            Add(BitsOf(number));
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (byte item in bytes)
        {
            Add((ulong)item);
        }
    }

    public void Add(ulong bits) => Value = unchecked((Value ^ bits) * Prime);
}
