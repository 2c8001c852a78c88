using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>The numbers of a row: what is read before the passes over its elements, and what is kept for afterwards. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct RowNumbers<T>
    where T : unmanaged
{
    readonly byte* _first;

    internal RowNumbers(byte* first) => _first = first;

    /// <summary>A number.</summary>
    /// <param name="index">Which one.</param>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref *(T*)(_first + index * CacheLine.Length);
    }
}
