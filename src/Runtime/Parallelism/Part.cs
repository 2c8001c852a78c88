using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// A run of elements or rows that is reduced by itself: where parts begin depends on nothing but the shape of the
/// operands, so that the sum of their sums has the same bits whoever computes them. Used by generated code only.
/// </summary>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Part
{
    /// <summary>How many elements a part has; rows are put together until they have as many.</summary>
    /// <remarks>A multiple of the blocks of <see cref="LossBlocks"/> and of a kernel's unrolled loop.</remarks>
    internal const int Length = 16384;

    readonly int _units;
    readonly int _width;
    readonly int _step;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Part(int units, int width)
    {
        _units = units;
        _width = width;
        _step = Math.Max(1, Length / width);
    }

    /// <summary>Which part it is, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>Whether there is anything in it; if not, the parts are at their end.</summary>
    public readonly bool Exists => Place < _units;

    /// <summary>How many parts there are.</summary>
    public readonly int Count => (int)(((long)_units + _step - 1) / _step);

    /// <summary>How many elements all parts have together.</summary>
    internal readonly long Elements => (long)_units * _width;

    /// <summary>Where the part begins.</summary>
    internal readonly int Start => (int)Place;

    /// <summary>How many elements or rows it has.</summary>
    internal readonly int Units => Math.Min(_step, _units - Start);

    // Of the place behind the last part too, which may be beyond an int.
    readonly long Place => (long)Index * _step;

    /// <summary>Whether one part holds all elements.</summary>
    /// <param name="elements">How many there are.</param>
    /// <returns>Whether there are not more than fit in.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAll(int elements) => elements <= Length;

    /// <summary>Whether one part holds all rows.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="classes">How many elements each has, at least 1.</param>
    /// <returns>Whether there are not more than fit in.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAll(int rows, int classes) => rows <= 1 || (long)rows * classes <= Length;

    /// <summary>The first part of elements.</summary>
    /// <param name="elements">How many there are.</param>
    /// <returns>The part; it does not exist if there are none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Part First(int elements) => new(elements, 1);

    /// <summary>The first part of rows.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="classes">How many elements each has, at least 1.</param>
    /// <returns>The part; it does not exist if there are none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Part First(int rows, int classes) => new(rows, classes);

    /// <summary>Goes on to the next part.</summary>
    public void MoveNext() => Index++;

    /// <summary>What a span with one value for each element or row has in the part; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The piece.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> span) => span.IsEmpty ? span : span.Slice(Start, Units);

    /// <inheritdoc cref="Of{T}(ReadOnlySpan{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Span<T> Of<T>(Span<T> span) => span.IsEmpty ? span : span.Slice(Start, Units);

    /// <summary>The part's rows of a span of rows; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <returns>The piece.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<T> Rows<T>(ReadOnlySpan<T> span) =>
        span.IsEmpty ? span : span.Slice(Start * _width, Units * _width);

    /// <inheritdoc cref="Rows{T}(ReadOnlySpan{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Span<T> Rows<T>(Span<T> span) =>
        span.IsEmpty ? span : span.Slice(Start * _width, Units * _width);

    /// <summary>The part's rows of a span whose rows lie apart; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="rowStride">How many elements there are from one row to the next.</param>
    /// <returns>The piece, which ends with its last row.</returns>
    public readonly ReadOnlySpan<T> Rows<T>(ReadOnlySpan<T> span, int classes, int rowStride) =>
        span.IsEmpty ? span : span.Slice(Start * rowStride, ((Units - 1) * rowStride) + classes);

    /// <inheritdoc cref="Rows{T}(ReadOnlySpan{T}, int, int)"/>
    public readonly Span<T> Rows<T>(Span<T> span, int classes, int rowStride) =>
        span.IsEmpty ? span : span.Slice(Start * rowStride, ((Units - 1) * rowStride) + classes);

    /// <summary>The part's rows of a span of blocks of classes, with what lies between them; an empty span stays empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The whole span.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <returns>The piece.</returns>
    public readonly ReadOnlySpan<T> Classes<T>(ReadOnlySpan<T> span, int classes, int classStride) =>
        span.IsEmpty ? span : span.Slice(Start, ((classes - 1) * classStride) + Units);

    /// <inheritdoc cref="Classes{T}(ReadOnlySpan{T}, int, int)"/>
    public readonly Span<T> Classes<T>(Span<T> span, int classes, int classStride) =>
        span.IsEmpty ? span : span.Slice(Start, ((classes - 1) * classStride) + Units);

    /// <summary>The same part of the same whole with another index.</summary>
    internal readonly Part At(int index) => this with { Index = index };
}
