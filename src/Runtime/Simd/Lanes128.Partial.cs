using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>What every kernel of 128-bit vectors shares. Called by generated code only.</summary>
static unsafe partial class Lanes128
{
    /// <inheritdoc cref="Lanes512.LoadPartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LoadPartial<T>(ref readonly T source, int count)
        where T : unmanaged
    {
        if (Avx.IsSupported && sizeof(T) == sizeof(float))
        {
            fixed (T* address = &source)
                return Avx.MaskLoad((float*)address, FirstLanes<float>(count)).As<float, T>();
        }

        if (Avx.IsSupported && sizeof(T) == sizeof(double))
        {
            fixed (T* address = &source)
                return Avx.MaskLoad((double*)address, FirstLanes<double>(count)).As<double, T>();
        }

        // No masked access here (AdvSimd has none): at most four elements, one after the other.
        var value = Vector128<T>.Zero;
        CopyFirst(ref Unsafe.AsRef(in source), ref FirstElement(ref value), count);
        return value;
    }

    /// <inheritdoc cref="Lanes512.StorePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial<T>(Vector128<T> value, ref T destination, int count)
        where T : unmanaged
    {
        if (count >= Vector128<T>.Count)
        {
            value.StoreUnsafe(ref destination);
            return;
        }

        if (count <= 0)
            return;

        if (Avx.IsSupported && sizeof(T) == sizeof(float))
        {
            fixed (T* address = &destination)
                Avx.MaskStore((float*)address, FirstLanes<float>(count), value.As<T, float>());
            return;
        }

        if (Avx.IsSupported && sizeof(T) == sizeof(double))
        {
            fixed (T* address = &destination)
                Avx.MaskStore((double*)address, FirstLanes<double>(count), value.As<T, double>());
            return;
        }

        CopyFirst(ref FirstElement(ref value), ref destination, count);
    }

    /// <inheritdoc cref="Lanes512.FirstLanes"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> FirstLanes<T>(int count)
        where T : unmanaged =>
        sizeof(T) == sizeof(int)
            ? Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(count)).As<int, T>()
            : Vector128.LessThan(Vector128.Create(0L, 1), Vector128.Create((long)count)).As<long, T>();

    /// <inheritdoc cref="Lanes512.AllBut"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> AllBut<T>(int lane)
        where T : unmanaged =>
        Vector128.AndNot(Vector128<T>.One, Vector128.AndNot(FirstLanes<T>(lane + 1), FirstLanes<T>(lane)));

    /// <inheritdoc cref="Lanes512.ClassesFrom"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> ClassesFrom<T>(int first)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? (Vector128.Create((float)first) + Vector128.Create(0f, 1, 2, 3)).As<float, T>()
            : (Vector128.Create((double)first) + Vector128.Create(0d, 1)).As<double, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref T FirstElement<T>(ref Vector128<T> vector)
        where T : unmanaged => ref Unsafe.As<Vector128<T>, T>(ref vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void CopyFirst<T>(ref T source, ref T destination, int count)
        where T : unmanaged
    {
        for (int lane = 0; lane < count && lane < Vector128<T>.Count; lane++)
            Unsafe.Add(ref destination, lane) = Unsafe.Add(ref source, lane);
    }
}
