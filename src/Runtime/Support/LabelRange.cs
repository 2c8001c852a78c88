using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Finds a label that is not the index of a class.</summary>
static class LabelRange
{
    /// <summary>The index of the first label outside [0, <paramref name="classes"/>), or −1.</summary>
    /// <remarks>
    /// Read as unsigned, a negative label is larger than any number of classes: one comparison checks both ends.
    /// </remarks>
    public static int FirstOutside<TLabel>(ReadOnlySpan<TLabel> labels, int classes)
        where TLabel : struct =>
        Unsafe.SizeOf<TLabel>() switch
        {
            sizeof(byte) => FirstNotLess(MemoryMarshal.Cast<TLabel, byte>(labels), classes),
            sizeof(ushort) => FirstNotLess(MemoryMarshal.Cast<TLabel, ushort>(labels), classes),
            sizeof(uint) => FirstNotLess(MemoryMarshal.Cast<TLabel, uint>(labels), classes),
            _ => FirstNotLess(MemoryMarshal.Cast<TLabel, ulong>(labels), classes),
        };

    static int FirstNotLess<T>(ReadOnlySpan<T> labels, int classes)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (ulong.CreateTruncating(T.MaxValue) < (ulong)classes)
            return -1;

        T limit = T.CreateTruncating(classes);
        for (int i = SkipWholeVectors(labels, limit); i < labels.Length; i++)
        {
            if (labels[i] >= limit)
                return i;
        }

        return -1;
    }

    // Stops at the first vector with a label outside, or where less than a vector is left.
    static int SkipWholeVectors<T>(ReadOnlySpan<T> labels, T limit)
        where T : struct, INumber<T>
    {
        ref T first = ref MemoryMarshal.GetReference(labels);
        var limits = new Vector<T>(limit);
        int i = 0;
        while (i <= labels.Length - Vector<T>.Count
            && Vector.LessThanAll(Vector.LoadUnsafe(ref first, (nuint)i), limits))
        {
            i += Vector<T>.Count;
        }

        return i;
    }
}
