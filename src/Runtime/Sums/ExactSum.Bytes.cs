using System.Buffers.Binary;

namespace LossGen.Runtime;

public partial struct ExactSum
{
    /// <summary>The number of bytes of the finite part.</summary>
    internal const int ByteCount = LimbCount * sizeof(ulong);

    const NonFinite AllNonFinite = NonFinite.PositiveInfinity | NonFinite.NegativeInfinity | NonFinite.NaN;

    /// <summary>Which terms were not finite, as a number.</summary>
    internal readonly byte NonFiniteByte => (byte)_nonFinite;

    /// <summary>Writes the finite part, little endian.</summary>
    internal readonly void WriteTo(Span<byte> destination)
    {
        for (int i = 0; i < LimbCount; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(destination[(i * sizeof(ulong))..], _limbs[i]);
    }

    /// <summary>Reads what <see cref="WriteTo"/> and <see cref="NonFiniteByte"/> gave.</summary>
    internal static ExactSum ReadFrom(ReadOnlySpan<byte> source, byte nonFinite)
    {
        ExactSum sum = default;
        for (int i = 0; i < LimbCount; i++)
            sum._limbs[i] = BinaryPrimitives.ReadUInt64LittleEndian(source[(i * sizeof(ulong))..]);
        sum._nonFinite = (NonFinite)nonFinite;
        return sum;
    }

    /// <summary>Whether a number can be a <see cref="NonFiniteByte"/>.</summary>
    internal static bool IsNonFiniteByte(byte value) => value <= (byte)AllNonFinite;
}
