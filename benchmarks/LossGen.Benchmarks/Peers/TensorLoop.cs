using System.Numerics;

namespace LossGen.Benchmarks.Peers;

/// <summary>
/// A loss by TensorPrimitives, in pieces so short that what one call writes is still in the first cache when the next one
/// reads it: the best such a composition can do.
/// </summary>
static class TensorLoop
{
    /// <summary>Three arrays of this many doubles, or five of floats, fit into the first cache.</summary>
    public const int PieceLength = 1024;

    public static double Value<TPeer, T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where TPeer : struct, IPeer
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double sum = 0;
        for (int start = 0; start < first.Length; start += PieceLength)
        {
            int length = Math.Min(PieceLength, first.Length - start);
            sum += double.CreateTruncating(
                TPeer.Sum(first.Slice(start, length), second.Slice(start, length), Scratch<T>.Memory.AsSpan(0, length)));
        }

        return sum * TPeer.Scale<double>(first.Length);
    }

    public static double WithGradient<TPeer, T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> gradient)
        where TPeer : struct, IPeer
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T scale = TPeer.Scale<T>(first.Length);
        double sum = 0;
        for (int start = 0; start < first.Length; start += PieceLength)
        {
            int length = Math.Min(PieceLength, first.Length - start);
            sum += double.CreateTruncating(TPeer.SumWithGradient(
                first.Slice(start, length),
                second.Slice(start, length),
                scale,
                gradient.Slice(start, length),
                Scratch<T>.Memory.AsSpan(0, length)));
        }

        return sum * TPeer.Scale<double>(first.Length);
    }
}

/// <summary>Memory for what a piece needs in between.</summary>
static class Scratch<T>
{
    public static readonly T[] Memory = new T[TensorLoop.PieceLength];
}
