using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Finds a label that is not the index of a class.</summary>
static class LabelRange
{
    /// <summary>
    /// The index of the first label that is neither in [0, <paramref name="classes"/>) nor
    /// <paramref name="allowed"/>, or −1.
    /// </summary>
    /// <remarks>
    /// Read as unsigned, a negative label is larger than any number of classes: one comparison checks both ends.
    /// </remarks>
    public static int FirstOutside<TLabel>(ReadOnlySpan<TLabel> labels, int classes, TLabel allowed)
        where TLabel : struct =>
        Unsafe.SizeOf<TLabel>() switch
        {
            sizeof(byte) => FirstOutsideAs<TLabel, byte>(labels, classes, allowed),
            sizeof(ushort) => FirstOutsideAs<TLabel, ushort>(labels, classes, allowed),
            sizeof(uint) => FirstOutsideAs<TLabel, uint>(labels, classes, allowed),
            _ => FirstOutsideAs<TLabel, ulong>(labels, classes, allowed),
        };

    static int FirstOutsideAs<TLabel, T>(ReadOnlySpan<TLabel> labels, int classes, TLabel allowed)
        where TLabel : struct
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        ulong.CreateTruncating(T.MaxValue) < (ulong)classes
            ? -1
            : FirstOutside(
                MemoryMarshal.Cast<TLabel, T>(labels), T.CreateTruncating(classes), Unsafe.As<TLabel, T>(ref allowed));

    static int FirstOutside<T>(ReadOnlySpan<T> labels, T limit, T allowed)
        where T : struct, INumber<T>
    {
        for (int i = SkipWholeVectors(labels, limit, allowed); i < labels.Length; i++)
        {
            if (labels[i] >= limit && labels[i] != allowed)
                return i;
        }

        return -1;
    }

    // Stops at the first vector with a label outside, or where less than a vector is left.
    static int SkipWholeVectors<T>(ReadOnlySpan<T> labels, T limit, T allowed)
        where T : struct, INumber<T>
    {
        ref T first = ref MemoryMarshal.GetReference(labels);
        var limits = new Vector<T>(limit);
        var allowedLabels = new Vector<T>(allowed);
        int i = 0;
        for (; i <= labels.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            Vector<T> part = Vector.LoadUnsafe(ref first, (nuint)i);
            Vector<T> good = Vector.LessThan(part, limits) | Vector.Equals(part, allowedLabels);
            if (!Vector.EqualsAll(good, Vector<T>.AllBitsSet))
                break;
        }

        return i;
    }
}
