using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>
/// A total that merges without rounding and can be written as a fixed number of bytes. Its converters and sums are
/// built on this.
/// </summary>
/// <typeparam name="TSelf">The total itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITotal<TSelf>
    where TSelf : struct, ITotal<TSelf>
{
    /// <summary>The number of bytes that <see cref="WriteTo"/> writes.</summary>
    static abstract int ByteCount { get; }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <param name="source">Exactly <see cref="ByteCount"/> bytes.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not what <see cref="WriteTo"/> writes.</exception>
    static abstract TSelf ReadFrom(ReadOnlySpan<byte> source);

    /// <summary>Writes the total.</summary>
    /// <param name="destination">Where to, at least <see cref="ByteCount"/> bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter.</exception>
    void WriteTo(Span<byte> destination);

    /// <summary>Adds the losses of another total to this one.</summary>
    /// <param name="other">The other total.</param>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    void Merge(in TSelf other);
}
