using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics.X86;
#endif

namespace LossGen.Runtime;

/// <summary>What every kernel of 512-bit vectors shares. Called by generated code only.</summary>
static unsafe partial class Lanes512
{
    /// <summary>Reads the first elements of a vector and nothing after them; the other lanes are 0.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="source">The first element.</param>
    /// <param name="count">How many elements may be read; none if it is not positive, at most a vector of them.</param>
    /// <returns>The elements, followed by zeros.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LoadPartial<T>(ref readonly T source, int count)
        where T : unmanaged
    {
#if NET10_0_OR_GREATER
        if (Avx512F.IsSupported && sizeof(T) == sizeof(float))
        {
            fixed (T* address = &source)
            {
                return Avx512F.MaskLoad((float*)address, FirstLanes<float>(count), Vector512<float>.Zero)
                    .As<float, T>();
            }
        }

        if (Avx512F.IsSupported && sizeof(T) == sizeof(double))
        {
            fixed (T* address = &source)
            {
                return Avx512F.MaskLoad((double*)address, FirstLanes<double>(count), Vector512<double>.Zero)
                    .As<double, T>();
            }
        }
#endif
        int half = Vector256<T>.Count;
        return Vector512.Create(
            Lanes256.LoadPartial(in source, count),
            count > half
                ? Lanes256.LoadPartial(in Unsafe.Add(ref Unsafe.AsRef(in source), half), count - half)
                : Vector256<T>.Zero);
    }

    /// <summary>Writes the first elements of a vector and nothing after them.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="value">The vector.</param>
    /// <param name="destination">Where its first element goes.</param>
    /// <param name="count">How many elements to write; none if it is not positive, at most a vector of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial<T>(Vector512<T> value, ref T destination, int count)
        where T : unmanaged
    {
        // A masked store costs more than a branch that always goes the same way.
        if (count >= Vector512<T>.Count)
        {
            value.StoreUnsafe(ref destination);
            return;
        }

        if (count <= 0)
            return;

#if NET10_0_OR_GREATER
        if (Avx512F.IsSupported && sizeof(T) == sizeof(float))
        {
            fixed (T* address = &destination)
                Avx512F.MaskStore((float*)address, FirstLanes<float>(count), value.As<T, float>());
            return;
        }

        if (Avx512F.IsSupported && sizeof(T) == sizeof(double))
        {
            fixed (T* address = &destination)
                Avx512F.MaskStore((double*)address, FirstLanes<double>(count), value.As<T, double>());
            return;
        }
#endif
        int half = Vector256<T>.Count;
        Lanes256.StorePartial(value.GetLower(), ref destination, count);
        if (count > half)
            Lanes256.StorePartial(value.GetUpper(), ref Unsafe.Add(ref destination, half), count - half);
    }

    /// <summary>A mask of the first lanes: all bits set in them, none in the others.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="count">The number of lanes; none if it is not positive, at most all.</param>
    /// <returns>The mask.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> FirstLanes<T>(int count)
        where T : unmanaged =>
        sizeof(T) == sizeof(int)
            ? Vector512.LessThan(
                Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                Vector512.Create(count)).As<int, T>()
            : Vector512.LessThan(
                Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7),
                Vector512.Create((long)count)).As<long, T>();

    /// <summary>1 in all lanes but one, which is 0.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="lane">The lane; where the vector has none of that number, all lanes are 1.</param>
    /// <returns>The numbers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AllBut<T>(int lane)
        where T : unmanaged =>
        Vector512.AndNot(Vector512<T>.One, Vector512.AndNot(FirstLanes<T>(lane + 1), FirstLanes<T>(lane)));

    /// <summary>The numbers of the classes that a vector of a row holds.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="first">The class of the first lane.</param>
    /// <returns>The numbers, which <see cref="float"/> holds exactly up to 2²⁴.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ClassesFrom<T>(int first)
        where T : unmanaged =>
        sizeof(T) == sizeof(float)
            ? (Vector512.Create((float)first) + Vector512.Create(0f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)).As<float, T>()
            : (Vector512.Create((double)first) + Vector512.Create(0d, 1, 2, 3, 4, 5, 6, 7)).As<double, T>();
}
