using System.Buffers.Binary;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using LossGen.Runtime;

namespace LossGen;

public partial struct LossMoments : IXmlSerializable
{
    const byte FormatVersion = 1;

    // The version and seven bytes of 0; then the parts.
    const int ReservedAt = 1;
    const int KeptAt = 8;
    const int TotalAt = 16;
    const int SquaresAt = TotalAt + LossSum.TotalByteCount;
    const int ProductsAt = SquaresAt + ProductSum.ByteCount;
    const int SquaredWeightsAt = ProductsAt + ProductSum.ByteCount;

    /// <summary>The number of bytes that <see cref="WriteTo"/> writes: 2208.</summary>
    public static int ByteCount => SquaredWeightsAt + ProductSum.ByteCount;

    /// <summary>
    /// Writes the moments, complete and the same bytes on every machine, for <see cref="ReadFrom"/>. Equal moments give
    /// equal bytes.
    /// </summary>
    /// <param name="destination">Where to; what is behind the first <see cref="ByteCount"/> bytes stays as it is.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> has fewer than <see cref="ByteCount"/> bytes. Nothing was written.
    /// </exception>
    public readonly void WriteTo(Span<byte> destination)
    {
        TotalBytes.CheckDestination<LossMoments>(destination);
        destination[..KeptAt].Clear();
        destination[0] = FormatVersion;
        BinaryPrimitives.WriteInt64LittleEndian(destination[KeptAt..], KeptCount);
        _total.WriteTo(destination[TotalAt..]);
        _squares.WriteTo(destination[SquaresAt..]);
        _products.WriteTo(destination[ProductsAt..]);
        _squaredWeights.WriteTo(destination[SquaredWeightsAt..]);
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <param name="source">Exactly <see cref="ByteCount"/> bytes.</param>
    /// <returns>The moments.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> has another length, another version, or is not what <see cref="WriteTo"/> writes.
    /// </exception>
    public static LossMoments ReadFrom(ReadOnlySpan<byte> source)
    {
        TotalBytes.CheckSource<LossMoments>(source, FormatVersion);
        if (source[ReservedAt..KeptAt].IndexOfAnyExcept((byte)0) is >= 0 and int index)
        {
            int at = ReservedAt + index;
            throw TotalBytes.Unreadable(nameof(source), $"has {source[at]} at byte {at}, which no LossMoments has");
        }

        LossSum total = LossSum.ReadFrom(source[TotalAt..SquaresAt]);
        long kept = BinaryPrimitives.ReadInt64LittleEndian(source[KeptAt..]);
        if (kept < 0 || kept > total.Count)
            throw TotalBytes.Unreadable(nameof(source), $"has {kept} losses with a weight, but {total.Count} in all");

        return new LossMoments
        {
            _total = total,
            KeptCount = kept,
            _squares = ProductSum.ReadFrom(source[SquaresAt..]),
            _products = ProductSum.ReadFrom(source[ProductsAt..]),
            _squaredWeights = ProductSum.ReadFrom(source[SquaredWeightsAt..]),
        };
    }

    readonly XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => this = TotalText.Read<LossMoments>(reader.ReadElementContentAsString());

    readonly void IXmlSerializable.WriteXml(XmlWriter writer) => writer.WriteString(TotalText.Write(this));
}
