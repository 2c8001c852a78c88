using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Single elements of operands and outputs. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class RowElements
{
    /// <summary>An element as it is stored.</summary>
    /// <typeparam name="S">The type in which it is stored.</typeparam>
    /// <param name="start">The address of the first element.</param>
    /// <param name="index">Which one.</param>
    /// <returns>The element.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static S Stored<S>(nint start, nint index)
        where S : unmanaged => *((S*)start + index);

    /// <summary>An element in the type that is computed in.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="S">The type in which it is stored.</typeparam>
    /// <param name="start">The address of the first element.</param>
    /// <param name="index">Which one.</param>
    /// <returns>The element.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Get<T, S>(nint start, nint index)
        where T : unmanaged
        where S : unmanaged => typeof(S) == typeof(T)
        ? *((T*)start + index)
        : typeof(T) == typeof(float)
            ? Unsafe.BitCast<float, T>(ToSingle(*((S*)start + index)))
            : Unsafe.BitCast<double, T>(ToDouble(*((S*)start + index)));

    /// <summary>Writes an element, if the output is wanted.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <param name="start">The address of the first element; 0 if the output is not wanted.</param>
    /// <param name="index">Which one.</param>
    /// <param name="element">The element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set<T>(nint start, nint index, T element)
        where T : unmanaged
    {
        if (start != 0)
            *((T*)start + index) = element;
    }

    /// <summary>Writes the same number to some elements, if the output is wanted.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <param name="start">The address of the first element; 0 if the output is not wanted.</param>
    /// <param name="index">The first one.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="number">The number.</param>
    public static void Fill<T>(nint start, nint index, int count, T number)
        where T : unmanaged
    {
        if (start != 0)
            new Span<T>((T*)start + index, count).Fill(number);
    }

    /// <summary>Writes the same number to all classes of a row whose classes are blocks, if the output is wanted.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="start">The address of the first row of all; 0 if the output is not wanted.</param>
    /// <param name="row">The row.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <param name="number">The number.</param>
    public static void FillBlocks<T>(nint start, nint row, int classes, nint classStride, T number)
        where T : unmanaged
    {
        for (nint c = 0; start != 0 && c < classes; c++)
            *((T*)start + (row + c * classStride)) = number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static float ToSingle<S>(S stored)
        where S : unmanaged => typeof(S) == typeof(Half) ? ScalarLane.ToSingle(Unsafe.BitCast<S, Half>(stored))
        : typeof(S) == typeof(bool) ? ScalarLane.ToSingle(Unsafe.BitCast<S, bool>(stored))
        : ScalarLane.ToSingle(Unsafe.BitCast<S, byte>(stored));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double ToDouble<S>(S stored)
        where S : unmanaged => typeof(S) == typeof(Half) ? ScalarLane.ToDouble(Unsafe.BitCast<S, Half>(stored))
        : typeof(S) == typeof(bool) ? ScalarLane.ToDouble(Unsafe.BitCast<S, bool>(stored))
        : typeof(S) == typeof(float) ? ScalarLane.ToDouble(Unsafe.BitCast<S, float>(stored))
        : ScalarLane.ToDouble(Unsafe.BitCast<S, byte>(stored));
}
