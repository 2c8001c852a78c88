using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>Walks over elements in blocks of fixed length and adds the sums of the blocks exactly. Used by generated code only.</summary>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LossBlocks
{
    /// <summary>How many elements a block has.</summary>
    public const int Length = 4096;

    ExactSum _sum;
    ExactSum _weight;
    int _start;
    int _length;
    int _end;

    /// <summary>The total of all blocks.</summary>
    public readonly LossSum Total => LossSum.FromTotals(in _sum, in _weight, _end);

    internal readonly int Start => _start;

    internal readonly int Count => _length;

    /// <summary>Goes on to the next block.</summary>
    /// <param name="length">The number of elements.</param>
    /// <returns>Whether there is one.</returns>
    public bool Next(int length)
    {
        _start = _end;
        _length = Math.Min(Length, length - _start);
        _end = _start + _length;
        return _length > 0;
    }

    /// <summary>The part of a span in the block; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The part.</returns>
    public readonly ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> span) => span.IsEmpty ? span : span.Slice(_start, _length);

    /// <summary>The part of a span in the block; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The part.</returns>
    public readonly Span<T> Of<T>(Span<T> span) => span.IsEmpty ? span : span.Slice(_start, _length);

    /// <summary>Adds the block's sum of losses without weights.</summary>
    /// <param name="sum">The sum.</param>
    public void Add(double sum)
    {
        _sum.Add(sum);
        _weight.Add(_length);
    }

    /// <summary>Adds the block's sum of weighted losses.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="weights">The weights of the block.</param>
    public void Add(double sum, ReadOnlySpan<float> weights)
    {
        _sum.Add(sum);
        ExactTerms<float>.Add(ref _weight, weights);
    }

    /// <summary>Adds the block's sum of weighted losses.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="weights">The weights of the block.</param>
    public void Add(double sum, ReadOnlySpan<double> weights)
    {
        _sum.Add(sum);
        ExactTerms<double>.Add(ref _weight, weights);
    }

    /// <summary>Adds the block's sum of losses, of elements that a mask lets count.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="mask">The mask of the block.</param>
    public void Add(double sum, ReadOnlySpan<bool> mask)
    {
        _sum.Add(sum);
        _weight.Add(mask.Count(true));
    }

    /// <summary>Adds the block's sum of weighted losses, of elements that a mask lets count.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="weights">The weights of the block.</param>
    /// <param name="mask">The mask of the block.</param>
    public void Add(double sum, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask)
    {
        _sum.Add(sum);
        for (int i = 0; i < weights.Length; i++)
            _weight.Add(mask[i] ? weights[i] : 0);
    }

    /// <inheritdoc cref="Add(double, ReadOnlySpan{float}, ReadOnlySpan{bool})"/>
    public void Add(double sum, ReadOnlySpan<double> weights, ReadOnlySpan<bool> mask)
    {
        _sum.Add(sum);
        for (int i = 0; i < weights.Length; i++)
            _weight.Add(mask[i] ? weights[i] : 0);
    }

    internal void AddWeighted<T>(double sum, ReadOnlySpan<T> weights)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            Add(sum, MemoryMarshal.Cast<T, float>(weights));
        else
            Add(sum, MemoryMarshal.Cast<T, double>(weights));
    }
}
