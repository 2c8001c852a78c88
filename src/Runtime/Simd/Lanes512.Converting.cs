using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static unsafe partial class Lanes512
{
    /// <summary>Reads a vector of numbers of a narrower type as <see cref="float"/>, exactly.</summary>
    /// <typeparam name="T">
    /// <see cref="Half"/>, <see cref="byte"/>, <see cref="bool"/> (true is 1, whatever its byte), <see cref="float"/>,
    /// or <see cref="int"/> of at most 2²⁴.
    /// </typeparam>
    /// <param name="source">The first number of the span.</param>
    /// <param name="index">The number that comes into the first lane.</param>
    /// <returns>The numbers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadSingle<T>(ref readonly T source, nuint index)
        where T : unmanaged
    {
        if (sizeof(T) == sizeof(float))
            return OfWords<T>(Vector512.LoadUnsafe(ref Packed.FirstByte(in source, index)));

        return ToSingle<T>(
            typeof(T) == typeof(Half)
                ? Vector256.LoadUnsafe(ref Packed.FirstByte(in source, index))
                : Packed.Load(in source, index, Vector512<float>.Count).ToVector256Unsafe());
    }

    /// <summary><see cref="LoadSingle"/> of the first numbers and nothing after them; the other lanes are 0.</summary>
    /// <typeparam name="T">One of the types of <see cref="LoadSingle"/>.</typeparam>
    /// <param name="source">The first number.</param>
    /// <param name="count">How many numbers may be read; none if it is not positive, at most a vector of them.</param>
    /// <returns>The numbers, followed by zeros.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadSinglePartial<T>(ref readonly T source, int count)
        where T : unmanaged
    {
        if (sizeof(T) == sizeof(float))
            return OfWords<T>(LoadPartial(in source, count).AsByte());

        int half = Vector256<float>.Count;
        if (sizeof(T) == sizeof(byte))
            return ToSingle<T>(Packed.LoadPartial(in source, count, 2 * half).ToVector256Unsafe());

        return Vector512.Create(
            Lanes256.LoadSinglePartial(in source, count),
            count > half
                ? Lanes256.LoadSinglePartial(in Unsafe.Add(ref Unsafe.AsRef(in source), half), count - half)
                : Vector256<float>.Zero);
    }

    /// <summary>Reads a vector of numbers of a narrower type as <see cref="double"/>, exactly.</summary>
    /// <inheritdoc cref="LoadSingle"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LoadDouble<T>(ref readonly T source, nuint index)
        where T : unmanaged => Widen(Lanes256.LoadSingle(in source, index));

    /// <summary><see cref="LoadDouble"/> of the first numbers and nothing after them; the other lanes are 0.</summary>
    /// <inheritdoc cref="LoadSinglePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LoadDoublePartial<T>(ref readonly T source, int count)
        where T : unmanaged => Widen(Lanes256.LoadSinglePartial(in source, count));

    // WidenLower takes the lower half of a vector: there is no need to say what is in the upper one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> Widen(Vector256<float> lanes) => Vector512.WidenLower(lanes.ToVector512Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> OfWords<T>(Vector512<byte> words)
        where T : unmanaged => typeof(T) == typeof(int) ? Vector512.ConvertToSingle(words.AsInt32()) : words.AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> ToSingle<T>(Vector256<byte> packed)
        where T : unmanaged
    {
        if (typeof(T) == typeof(Half))
            return HalfLanes.ToSingle(Vector512.WidenLower(packed.ToVector512Unsafe().AsUInt16()));

        Vector256<byte> numbers = typeof(T) == typeof(bool) ? Vector256.Min(packed, Vector256<byte>.One) : packed;
        Vector512<ushort> wider = Vector512.WidenLower(numbers.ToVector512Unsafe());
        return Vector512.ConvertToSingle(Vector512.WidenLower(wider).AsInt32());
    }
}
