using System.Buffers;
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>
/// Walks over elements or rows in blocks, has room for the losses of a block, and adds them to exact moments. Used by generated code only.
/// </summary>
/// <remarks>Every loss is added by itself, so that it does not matter where blocks begin.</remarks>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>: the type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MomentBlocks<T>
    where T : unmanaged, INumber<T>
{
    // The losses of a block stay in the first cache.
    const int Length = 2048;

    readonly int _units;
    readonly int _width;
    readonly int _lossesOfUnit;
    readonly int _step;
    readonly T[] _losses;
    readonly T[]? _shares;
    LossMoments _total;
    int _start;
    int _end;

    /// <summary>The blocks of a call.</summary>
    /// <param name="units">The number of elements or rows.</param>
    /// <param name="width">How many elements each has.</param>
    /// <param name="losses">How many losses each has.</param>
    /// <param name="isWhole">Whether all is one block, which threads share.</param>
    /// <param name="hasShares">Whether losses count differently in a mean.</param>
    public MomentBlocks(int units, int width, int losses, bool isWhole, bool hasShares)
    {
        _units = units;
        _width = width;
        _lossesOfUnit = losses;
        _step = isWhole ? units : Math.Max(1, Length / Math.Max(1, losses));
        int most = Math.Min(_step, units) * losses;
        _losses = ArrayPool<T>.Shared.Rent(most);
        _shares = hasShares ? ArrayPool<T>.Shared.Rent(most) : null;
        _total = LossMoments.Empty;
    }

    /// <summary>Room for the block's losses.</summary>
    public readonly Span<T> Losses => _losses.AsSpan(0, (_end - _start) * _lossesOfUnit);

    /// <summary>Room for what the block's losses count in a mean.</summary>
    public readonly Span<T> Shares => _shares.AsSpan(0, (_end - _start) * _lossesOfUnit);

    /// <summary>Goes on to the next block.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        _start = _end;
        _end = _start + Math.Min(_step, _units - _start);
        return _end > _start;
    }

    /// <summary>What a span with one value for each element or row has in the block; an empty span stays empty.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The piece.</returns>
    public readonly ReadOnlySpan<TElement> Of<TElement>(ReadOnlySpan<TElement> span) => span.IsEmpty ? span : span[_start.._end];

    /// <inheritdoc cref="Of{TElement}(ReadOnlySpan{TElement})"/>
    public readonly Span<TElement> Of<TElement>(Span<TElement> span) => span.IsEmpty ? span : span[_start.._end];

    /// <summary>The block's rows of a span of rows; an empty span stays empty.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The piece.</returns>
    public readonly ReadOnlySpan<TElement> Rows<TElement>(ReadOnlySpan<TElement> span) =>
        span.IsEmpty ? span : span[(_start * _width)..(_end * _width)];

    /// <inheritdoc cref="Rows{TElement}(ReadOnlySpan{TElement})"/>
    public readonly Span<TElement> Rows<TElement>(Span<TElement> span) =>
        span.IsEmpty ? span : span[(_start * _width)..(_end * _width)];

    /// <summary>The block's rows of a span whose rows lie apart; an empty span stays empty.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <param name="rowStride">How many elements there are from one row to the next.</param>
    /// <returns>The piece, which ends with its last row.</returns>
    public readonly ReadOnlySpan<TElement> Rows<TElement>(ReadOnlySpan<TElement> span, int rowStride) =>
        span.IsEmpty ? span : span.Slice(_start * rowStride, ((_end - _start - 1) * rowStride) + _width);

    /// <inheritdoc cref="Rows{TElement}(ReadOnlySpan{TElement}, int)"/>
    public readonly Span<TElement> Rows<TElement>(Span<TElement> span, int rowStride) =>
        span.IsEmpty ? span : span.Slice(_start * rowStride, ((_end - _start - 1) * rowStride) + _width);

    /// <summary>The block's rows of a span of blocks of classes, with what lies between them; an empty span stays empty.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The piece.</returns>
    public readonly ReadOnlySpan<TElement> Classes<TElement>(ReadOnlySpan<TElement> span) =>
        span.IsEmpty ? span : span.Slice(_start, ((_width - 1) * _units) + _end - _start);

    /// <inheritdoc cref="Classes{TElement}(ReadOnlySpan{TElement})"/>
    public readonly Span<TElement> Classes<TElement>(Span<TElement> span) =>
        span.IsEmpty ? span : span.Slice(_start, ((_width - 1) * _units) + _end - _start);

    /// <summary>Adds the losses that were written to <see cref="Losses"/>.</summary>
    public void Add()
    {
        if (_shares is null)
            _total.Add<T>(Losses);
        else
            _total.AddWeighted<T>(Losses, Shares);
    }

    /// <summary>Gives the room back.</summary>
    /// <param name="leftOut">How many of the losses are those of rows that do not count.</param>
    /// <returns>The moments of all blocks.</returns>
    public readonly LossMoments Total(int leftOut)
    {
        ArrayPool<T>.Shared.Return(_losses);
        if (_shares is not null)
            ArrayPool<T>.Shared.Return(_shares);
        return _total.Without(leftOut);
    }
}
