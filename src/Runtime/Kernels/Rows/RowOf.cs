using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// What passes over one row have in common, with vectors and without.
static unsafe class RowOf
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Elements<E>(in RowGroup group, nint start)
        where E : unmanaged => start == 0 ? 0 : start + group.Row * group.Stride * sizeof(E);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar<T>(T near, T highest)
        where T : unmanaged => typeof(T) == typeof(float)
        ? ScalarLane.IsFar(Unsafe.BitCast<T, float>(near), Unsafe.BitCast<T, float>(highest))
        : ScalarLane.IsFar(Unsafe.BitCast<T, double>(near), Unsafe.BitCast<T, double>(highest));

    /// <summary>Lets numbers stand for the maxima as long as they are not far from them.</summary>
    public static void KeepNear<T, N1>(ref Reduced<T> results, in Reduced<T> near)
        where T : unmanaged
        where N1 : struct
    {
        for (int reduction = 0; reduction < (typeof(N1) == typeof(Nothing) ? 1 : 2); reduction++)
        {
            T seen = results.Value(reduction);
            if (!IsFar(near.Value(reduction), seen))
                results.Set(reduction, near.Value(reduction));
        }
    }
}
