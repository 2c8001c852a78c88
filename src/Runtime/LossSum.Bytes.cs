using System.Buffers.Binary;
using System.ComponentModel;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using LossGen.Runtime;

namespace LossGen;

public partial struct LossSum : IXmlSerializable
{
    const byte FormatVersion = 1;

    // The header: version, non-finite terms of the sum and of the weight, five bytes of 0.
    const int SumFlagsAt = 1;
    const int WeightFlagsAt = 2;
    const int ReservedAt = 3;
    const int CountAt = 8;
    const int SumAt = 16;
    const int WeightAt = SumAt + ExactSum.ByteCount;
    internal const int TotalByteCount = WeightAt + ExactSum.ByteCount;
    /// <summary>The number of bytes that <see cref="WriteTo"/> writes: 560.</summary>
    public static int ByteCount => TotalByteCount;

    /// <summary>
    /// Writes the total, complete and the same bytes on every machine, for <see cref="ReadFrom"/>. Equal totals give
    /// equal bytes.
    /// </summary>
    /// <param name="destination">Where to; what is behind the first <see cref="ByteCount"/> bytes stays as it is.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> has fewer than <see cref="ByteCount"/> bytes. Nothing was written.
    /// </exception>
    public readonly void WriteTo(Span<byte> destination)
    {
        TotalBytes.CheckDestination<LossSum>(destination);
        destination[..CountAt].Clear();
        destination[0] = FormatVersion;
        destination[SumFlagsAt] = _sum.NonFiniteByte;
        destination[WeightFlagsAt] = _weight.NonFiniteByte;
        BinaryPrimitives.WriteInt64LittleEndian(destination[CountAt..], Count);
        _sum.WriteTo(destination[SumAt..]);
        _weight.WriteTo(destination[WeightAt..]);
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <param name="source">Exactly <see cref="ByteCount"/> bytes.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> has another length, another version, or is not what <see cref="WriteTo"/> writes.
    /// </exception>
    public static LossSum ReadFrom(ReadOnlySpan<byte> source)
    {
        TotalBytes.CheckSource<LossSum>(source, FormatVersion);
        CheckHeader(source);
        return FromTotals(
            ExactSum.ReadFrom(source[SumAt..], source[SumFlagsAt]),
            ExactSum.ReadFrom(source[WeightAt..], source[WeightFlagsAt]),
            BinaryPrimitives.ReadInt64LittleEndian(source[CountAt..]));
    }

    /// <summary>The total of a kernel. Called by generated code only.</summary>
    /// <param name="sum">The sum of the weighted losses.</param>
    /// <param name="weight">The sum of the weights.</param>
    /// <param name="count">The number of losses.</param>
    /// <returns>The total.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static LossSum FromTotals(in ExactSum sum, in ExactSum weight, long count) =>
        new() { _sum = sum, _weight = weight, Count = count };

    /// <summary>The total of a kernel without weights. Called by generated code only.</summary>
    /// <param name="sum">The sum of the losses.</param>
    /// <param name="count">The number of losses.</param>
    /// <returns>The total.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static LossSum FromTotals(in ExactSum sum, long count)
    {
        LossSum total = new() { _sum = sum, Count = count };
        total._weight.Add(count);
        return total;
    }

    readonly XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => this = TotalText.Read<LossSum>(reader.ReadElementContentAsString());

    readonly void IXmlSerializable.WriteXml(XmlWriter writer) => writer.WriteString(TotalText.Write(this));

    static void CheckHeader(ReadOnlySpan<byte> source)
    {
        for (int i = SumFlagsAt; i < CountAt; i++)
        {
            if (i < ReservedAt ? !ExactSum.IsNonFiniteByte(source[i]) : source[i] != 0)
                throw TotalBytes.Unreadable(nameof(source), $"has {source[i]} at byte {i}, which no LossSum has");
        }

        long count = BinaryPrimitives.ReadInt64LittleEndian(source[CountAt..]);
        if (count < 0)
            throw TotalBytes.Unreadable(nameof(source), $"has the negative count {count}");
    }
}
