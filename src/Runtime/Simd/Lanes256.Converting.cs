using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static unsafe partial class Lanes256
{
    /// <inheritdoc cref="Lanes512.LoadSingle"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LoadSingle<T>(ref readonly T source, nuint index)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? OfWords<T>(Vector256.LoadUnsafe(ref Packed.FirstByte(in source, index)))
            : ToSingle<T>(Packed.Load(in source, index, Vector256<float>.Count));

    /// <inheritdoc cref="Lanes512.LoadSinglePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LoadSinglePartial<T>(ref readonly T source, int count)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? OfWords<T>(LoadPartial(in source, count).AsByte())
            : ToSingle<T>(Packed.LoadPartial(in source, count, Vector256<float>.Count));

    /// <inheritdoc cref="Lanes512.LoadDouble"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> LoadDouble<T>(ref readonly T source, nuint index)
        where T : unmanaged => Widen(Lanes128.LoadSingle(in source, index));

    /// <inheritdoc cref="Lanes512.LoadDoublePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> LoadDoublePartial<T>(ref readonly T source, int count)
        where T : unmanaged => Widen(Lanes128.LoadSinglePartial(in source, count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<double> Widen(Vector128<float> lanes) => Vector256.WidenLower(lanes.ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> OfWords<T>(Vector256<byte> words)
        where T : unmanaged => typeof(T) == typeof(int) ? Vector256.ConvertToSingle(words.AsInt32()) : words.AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> ToSingle<T>(Vector128<byte> packed)
        where T : unmanaged
    {
        if (typeof(T) == typeof(Half))
            return HalfLanes.ToSingle(Vector256.WidenLower(packed.ToVector256Unsafe().AsUInt16()));

        Vector128<byte> numbers = typeof(T) == typeof(bool) ? Vector128.Min(packed, Vector128<byte>.One) : packed;
        Vector256<ushort> wider = Vector256.WidenLower(numbers.ToVector256Unsafe());
        return Vector256.ConvertToSingle(Vector256.WidenLower(wider).AsInt32());
    }
}
