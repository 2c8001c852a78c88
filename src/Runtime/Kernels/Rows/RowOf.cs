using System.Numerics;
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

    /// <summary>Lets a number stand for the maximum as long as it is not far from it.</summary>
    public static void KeepNear<T, K>(ref Reduced<T> results, in Reduced<T> near)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowPass<T, T>
    {
        for (int reduction = 0; RowTerms.KindOf(K.Reductions, reduction) != 0; reduction++)
        {
            T seen = results.Value(reduction);
            if (!IsFar(near.Value(reduction), seen))
                results.Set(reduction, near.Value(reduction));
        }
    }
}
