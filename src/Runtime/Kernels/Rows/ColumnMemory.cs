using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Columns hold what is computed in, whatever the type of the elements in rows.
readonly unsafe struct ColumnMemory<T, V> : IMemory<V>
    where T : unmanaged
    where V : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Read(nint start, nuint i, int place) => *(V*)((T*)start + i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ReadAs<E>(nint start, nuint i, int place)
        where E : unmanaged => Read(start, i, place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(V lanes, nint start, nuint i, int place)
    {
        if (start != 0)
            *(V*)((T*)start + i) = lanes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(V lanes, nint start, nuint i, int place) => Write(lanes, start, i, place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Within(V lanes, int place) => lanes;
}

// Of a pair of columns, the first one only.
readonly struct LastColumn<T, V> : IMemory<V>
    where T : unmanaged
    where V : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Read(nint start, nuint i, int left) => left > 0 ? ColumnMemory<T, V>.Read(start, i, 0) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ReadAs<E>(nint start, nuint i, int left)
        where E : unmanaged => Read(start, i, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(V lanes, nint start, nuint i, int left)
    {
        if (left > 0)
            ColumnMemory<T, V>.Write(lanes, start, i, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(V lanes, nint start, nuint i, int left) => Write(lanes, start, i, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Within(V lanes, int left) => lanes;
}
