using System.Buffers.Binary;
using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>What a <see cref="LossSum"/> must hold, kept in integers of any length and written in the documented layout.</summary>
sealed class ExactTotal
{
    BigInteger _sum;
    BigInteger _weight;
    byte _sumFlags;
    byte _weightFlags;
    long _count;

    /// <summary>Adds a loss of weight 1.</summary>
    public void Add(double loss)
    {
        Add(ref _sum, ref _sumFlags, loss);
        Add(ref _weight, ref _weightFlags, 1);
        _count++;
    }

    /// <summary>Adds a loss with its weight.</summary>
    public void Add(double loss, double weight)
    {
        if (weight != 0)
            AddProduct(loss, weight);
        Add(ref _weight, ref _weightFlags, weight);
        _count++;
    }

    /// <summary>Adds a weighted loss.</summary>
    public void AddWeighted(double loss, double weight)
    {
        if (weight != 0)
            Add(ref _sum, ref _sumFlags, loss);
        Add(ref _weight, ref _weightFlags, weight);
        _count++;
    }

    /// <summary>The bytes of the total.</summary>
    public byte[] Bytes()
    {
        byte[] bytes = new byte[560];
        bytes[0] = 1;
        bytes[1] = _sumFlags;
        bytes[2] = _weightFlags;
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), _count);
        Write(_sum, bytes.AsSpan(16, 272));
        Write(_weight, bytes.AsSpan(288, 272));
        return bytes;
    }

    void AddProduct(double loss, double weight)
    {
        if (double.IsFinite(loss * weight))
            _sum += Reference.ProductUnits(loss, weight);
        else
            Add(ref _sum, ref _sumFlags, loss * weight);
    }

    static void Add(ref BigInteger sum, ref byte flags, double term)
    {
        if (double.IsFinite(term))
            sum += Reference.Units(term);
        else
            flags |= (byte)(double.IsNaN(term) ? 4 : term > 0 ? 1 : 2);
    }

    static void Write(BigInteger value, Span<byte> destination)
    {
        destination.Fill(value.Sign < 0 ? byte.MaxValue : (byte)0);
        Assert.True(value.TryWriteBytes(destination, out _));
    }
}
