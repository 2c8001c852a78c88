using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>The spans of a call in the hands of another thread: the caller keeps them in place. Used by generated code only.</summary>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PinnedSpans
{
    readonly byte** _addresses;
    readonly int* _lengths;

    internal PinnedSpans(byte** addresses, int* lengths)
    {
        _addresses = addresses;
        _lengths = lengths;
    }

    /// <summary>A span, as it was added.</summary>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <param name="index">Its place among the spans.</param>
    /// <returns>The span.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Get<T>(int index)
        where T : unmanaged => new(_addresses[index], _lengths[index]);

    internal nint Start(int index) => (nint)_addresses[index];

    internal ref byte Reference(int index) => ref *_addresses[index];

    internal T First<T>(int index)
        where T : unmanaged => *(T*)_addresses[index];

    internal ReadOnlySpan<T> From<T>(int index, int start, int length)
        where T : unmanaged => new((T*)_addresses[index] + start, length);
}
