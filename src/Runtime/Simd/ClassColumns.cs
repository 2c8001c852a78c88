using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>
/// Rows whose classes are blocks of memory, one row in each lane: a column lies in memory as it is computed with. Used by generated code only.
/// </summary>
static class ClassColumns
{
    /// <summary>Copies rows into the lanes of columns; lanes without a row keep what they had.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="rows">The first class of the first row.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <param name="count">How many rows there are, at most as many as lanes.</param>
    /// <param name="columns">The first lane of the first column.</param>
    public static void FromClasses<T>(ref T rows, int classes, int classStride, int count, ref T columns)
        where T : unmanaged
    {
        for (nint c = 0; c < classes; c++)
            Copy(ref Unsafe.Add(ref rows, c * classStride), ref Unsafe.Add(ref columns, c * Lanes<T>()), count);
    }

    /// <summary>Copies the lanes of columns back.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first class of the first row.</param>
    public static void ToClasses<T>(ref T columns, int classes, int classStride, int count, ref T rows)
        where T : unmanaged
    {
        for (nint c = 0; c < classes; c++)
            Copy(ref Unsafe.Add(ref columns, c * Lanes<T>()), ref Unsafe.Add(ref rows, c * classStride), count);
    }

    /// <summary>Copies the lanes of columns of <see cref="double"/> back as <see cref="float"/>, each rounded once.</summary>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="rows">The first class of the first row.</param>
    public static void ToClasses(ref double columns, int classes, int classStride, int count, ref float rows)
    {
        for (nint c = 0; c < classes; c++)
        {
            ref double from = ref Unsafe.Add(ref columns, c * Lanes<double>());
            ref float to = ref Unsafe.Add(ref rows, c * classStride);
            for (int row = 0; row < count; row++)
                Unsafe.Add(ref to, row) = (float)Unsafe.Add(ref from, row);
        }
    }

    // Of a whole column the length is a constant, and the copy one or two vectors.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Copy<T>(ref T from, ref T to, int count)
        where T : unmanaged
    {
        if (count == Lanes<T>())
            Unsafe.CopyBlockUnaligned(ref Unsafe.As<T, byte>(ref to), ref Unsafe.As<T, byte>(ref from), CacheLine.Length);
        else
            MemoryMarshal.CreateReadOnlySpan(ref from, count).CopyTo(MemoryMarshal.CreateSpan(ref to, count));
    }

    static int Lanes<T>()
        where T : unmanaged => CacheLine.Length / Unsafe.SizeOf<T>();
}
