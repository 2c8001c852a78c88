using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

static unsafe partial class Lanes128
{
    /// <inheritdoc cref="Lanes512.LoadSingle"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> LoadSingle<T>(ref readonly T source, nuint index)
        where T : unmanaged => ToSingle<T>(Packed.Load(in source, index, Vector128<float>.Count));

    /// <inheritdoc cref="Lanes512.LoadSinglePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> LoadSinglePartial<T>(ref readonly T source, int count)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? ToSingle<T>(LoadPartial(in source, count).AsByte())
            : ToSingle<T>(Packed.LoadPartial(in source, count, Vector128<float>.Count));

    /// <inheritdoc cref="Lanes512.LoadDouble"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadDouble<T>(ref readonly T source, nuint index)
        where T : unmanaged =>
        Vector128.WidenLower(ToSingle<T>(Packed.Load(in source, index, Vector128<double>.Count)));

    /// <inheritdoc cref="Lanes512.LoadDoublePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadDoublePartial<T>(ref readonly T source, int count)
        where T : unmanaged =>
        Vector128.WidenLower(ToSingle<T>(Packed.LoadPartial(in source, count, Vector128<double>.Count)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<float> ToSingle<T>(Vector128<byte> packed)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            return packed.AsSingle();
        if (typeof(T) == typeof(int))
            return Vector128.ConvertToSingle(packed.AsInt32());
        if (typeof(T) == typeof(Half))
            return HalfLanes.ToSingle(Vector128.WidenLower(packed.AsUInt16()));

        Vector128<byte> numbers = typeof(T) == typeof(bool) ? Vector128.Min(packed, Vector128<byte>.One) : packed;
        return Vector128.ConvertToSingle(Vector128.WidenLower(Vector128.WidenLower(numbers)).AsInt32());
    }
}
