using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>What every kernel of 256-bit vectors shares. Called by generated code only.</summary>
static unsafe partial class Lanes256
{
    /// <inheritdoc cref="Lanes512.LoadPartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LoadPartial<T>(ref readonly T source, int count)
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

        int half = Vector128<T>.Count;
        return Vector256.Create(
            Lanes128.LoadPartial(in source, count),
            count > half
                ? Lanes128.LoadPartial(in Unsafe.Add(ref Unsafe.AsRef(in source), half), count - half)
                : Vector128<T>.Zero);
    }

    /// <inheritdoc cref="Lanes512.StorePartial"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial<T>(Vector256<T> value, ref T destination, int count)
        where T : unmanaged
    {
        if (count >= Vector256<T>.Count)
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

        int half = Vector128<T>.Count;
        Lanes128.StorePartial(value.GetLower(), ref destination, count);
        if (count > half)
            Lanes128.StorePartial(value.GetUpper(), ref Unsafe.Add(ref destination, half), count - half);
    }

    /// <inheritdoc cref="Lanes512.FirstLanes"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> FirstLanes<T>(int count)
        where T : unmanaged =>
        sizeof(T) == sizeof(int)
            ? Vector256.LessThan(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(count)).As<int, T>()
            : Vector256.LessThan(Vector256.Create(0L, 1, 2, 3), Vector256.Create((long)count)).As<long, T>();

    /// <inheritdoc cref="Lanes512.AllBut"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> AllBut<T>(int lane)
        where T : unmanaged =>
        Vector256.AndNot(Vector256<T>.One, Vector256.AndNot(FirstLanes<T>(lane + 1), FirstLanes<T>(lane)));

    /// <inheritdoc cref="Lanes512.ClassesFrom"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> ClassesFrom<T>(int first)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? (Vector256.Create((float)first) + Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7)).As<float, T>()
            : (Vector256.Create((double)first) + Vector256.Create(0d, 1, 2, 3)).As<double, T>();
}
