using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Kernels.Declared.Calls;

/// <summary>
/// The arguments of one call, by what the parameters are called, and the digest of its results. Every span lies between
/// guard pages, at their upper or at their lower end, so that it is of another alignment for every length.
/// </summary>
internal sealed class Call(CallMemory memory, int rows, int rowLength, Numbers numbers, bool atEnd)
{
    private readonly List<Action<Call>> _outputs = [];
    private Sequence _sequence = new((ulong)((rows * 65537L + rowLength) * 4 + (int)numbers));
    private Digest _digest = new();
    private int _spans;

    /// <summary>The number of elements in a row.</summary>
    public int RowLength => rowLength;

    private int Elements => rows * rowLength;

    /// <summary>The digest of all results of a kernel.</summary>
    public ulong Of(Case kernel)
    {
        kernel.Run(this);
        _outputs.ForEach(output => output(this));
        return _digest.Value;
    }

    /// <summary>Numbers, one for each element.</summary>
    public ReadOnlySpan<T> Operand<T>()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> values = Next<T>(Elements);
        _sequence.Fill(values, numbers);
        return values;
    }

    /// <summary>Weights of which some are 0: of the classes of a row, of rows, or of elements.</summary>
    public ReadOnlySpan<T> Weights<T>(Extent extent)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> values = Next<T>(Count(extent));
        foreach (ref T value in values)
        {
            value = T.CreateTruncating(_sequence.Below(5)) / T.CreateTruncating(2);
        }

        return values;
    }

    /// <summary>What counts and what does not: rows, or elements.</summary>
    public ReadOnlySpan<bool> Mask(Extent extent) => MemoryMarshal.Cast<byte, bool>(Integers<byte>(extent, 2));

    /// <summary>Classes of rows.</summary>
    public ReadOnlySpan<T> Labels<T>()
        where T : unmanaged, INumberBase<T> => Integers<T>(Extent.Row, Math.Min(rowLength, byte.MaxValue));

    /// <summary>Whether rows are alike, as −1 and +1.</summary>
    public ReadOnlySpan<T> Signs<T>()
        where T : unmanaged, INumberBase<T>
    {
        Span<T> values = Next<T>(rows);
        foreach (ref T value in values)
        {
            value = T.CreateTruncating((2 * _sequence.Below(2)) - 1);
        }

        return values;
    }

    /// <summary>Zeros and ones, one for each element.</summary>
    public ReadOnlySpan<T> Outcomes<T>()
        where T : unmanaged, INumberBase<T> => Integers<T>(Extent.Element, 2);

    /// <summary>Zeros and ones as truth values.</summary>
    public ReadOnlySpan<bool> Truths() => MemoryMarshal.Cast<byte, bool>(Outcomes<byte>());

    /// <summary>How often each pair was seen.</summary>
    public ReadOnlySpan<T> Counts<T>()
        where T : unmanaged, INumberBase<T> => Integers<T>(Extent.Element, 20);

    /// <summary>Memory for results.</summary>
    public Span<T> Output<T>(Extent extent)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int place = _spans, count = Count(extent);
        Span<T> values = Next<T>(count);
        values.Fill(T.CreateTruncating(7.25));
        _outputs.Add(call => call._digest.Add((ReadOnlySpan<T>)memory.At<T>(place, count, atEnd)));
        return values;
    }

    public void Returned(double value) => _digest.Add([value]);

    public void Returned(LossSum sum)
    {
        Span<byte> bytes = stackalloc byte[LossSum.ByteCount];
        sum.WriteTo(bytes);
        _digest.Add((ReadOnlySpan<byte>)bytes);
    }

    public void Returned(LossMoments moments)
    {
        Span<byte> bytes = stackalloc byte[LossMoments.ByteCount];
        moments.WriteTo(bytes);
        _digest.Add((ReadOnlySpan<byte>)bytes);
    }

    private ReadOnlySpan<T> Integers<T>(Extent extent, int limit)
        where T : unmanaged, INumberBase<T>
    {
        Span<T> values = Next<T>(Count(extent));
        foreach (ref T value in values)
        {
            value = T.CreateTruncating(_sequence.Below(limit));
        }

        return values;
    }

    private int Count(Extent extent) => extent switch
    {
        Extent.Class => rowLength,
        Extent.Row => rows,
        Extent.Call => 1,
        _ => Elements,
    };

    private Span<T> Next<T>(int count)
        where T : unmanaged => memory.At<T>(_spans++, count, atEnd);
}
