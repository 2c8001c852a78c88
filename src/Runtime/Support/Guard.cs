using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The checks a generated method makes before it writes anything. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Guard
{
    /// <summary>The number of rows in <paramref name="length"/> elements of <paramref name="classes"/> a row.</summary>
    /// <param name="length">The number of elements.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="parameter">The name of the parameter that holds the rows.</param>
    /// <param name="classesParameter">The name of the parameter that holds the length of a row.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="classes"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The last row would be incomplete.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rows(int length, int classes, string parameter, string classesParameter)
    {
        if (classes < 1)
            Throw.NoClasses(classes, classesParameter);

        int rows = (int)((uint)length / (uint)classes);
        if (rows * classes != length)
            Throw.IncompleteRow(length, classes, parameter, classesParameter);
        return rows;
    }

    /// <summary>Checks that an operand has the length another one asks for.</summary>
    /// <param name="actual">The length it has.</param>
    /// <param name="expected">The length it must have.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">
    /// What it must be as long as: a parameter, or a phrase such as "the rows of logits".
    /// </param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Length(int actual, int expected, string parameter, string expectedLike)
    {
        if (actual != expected)
            Throw.WrongLength(actual, expected, parameter, expectedLike);
    }

    /// <summary>As <see cref="Length"/>, for an output that may be left empty when it is not wanted.</summary>
    /// <param name="actual">The length it has.</param>
    /// <param name="expected">The length it must have unless it is empty.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">
    /// What it must be as long as: a parameter, or a phrase such as "the rows of logits".
    /// </param>
    /// <exception cref="ArgumentException">The output is not empty and the lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OutputLength(int actual, int expected, string parameter, string expectedLike)
    {
        if (actual != expected && actual != 0)
            Throw.WrongOutputLength(actual, expected, parameter, expectedLike);
    }

    /// <summary>Checks that a mean is not asked of nothing.</summary>
    /// <param name="length">The number of elements or rows.</param>
    /// <param name="parameter">The name of the parameter that holds them.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is 0.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotEmpty(int length, string parameter)
    {
        if (length == 0)
            Throw.EmptyMean(parameter);
    }

    /// <summary>Checks that every label is the index of a class.</summary>
    /// <typeparam name="TLabel">
    /// <see cref="byte"/>, <see cref="ushort"/>, <see cref="int"/> or <see cref="long"/>.
    /// </typeparam>
    /// <param name="labels">The labels.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="parameter">The name of the parameter that holds the labels.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A label is negative, or not less than the number of classes.
    /// </exception>
    public static void Labels<TLabel>(ReadOnlySpan<TLabel> labels, int classes, string parameter)
        where TLabel : struct, System.Numerics.IBinaryInteger<TLabel>
    {
        int index = LabelRange.FirstOutside(labels, classes);
        if (index >= 0)
            Throw.LabelOutOfRange(labels[index], index, classes, parameter);
    }

    /// <summary>Checks that an output shares no byte with another parameter.</summary>
    /// <typeparam name="TOutput">The element type of the output.</typeparam>
    /// <typeparam name="TOther">The element type of the other parameter.</typeparam>
    /// <param name="output">The output.</param>
    /// <param name="outputParameter">Its name.</param>
    /// <param name="other">The other parameter.</param>
    /// <param name="otherParameter">Its name.</param>
    /// <exception cref="ArgumentException">They overlap.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Disjoint<TOutput, TOther>(
        ReadOnlySpan<TOutput> output, string outputParameter, ReadOnlySpan<TOther> other, string otherParameter)
        where TOutput : struct
        where TOther : struct
    {
        if (Overlap.Any(output, other))
            Throw.Overlaps(outputParameter, otherParameter);
    }

    /// <summary>Checks that an output is the same memory as an operand, or shares no byte with it.</summary>
    /// <typeparam name="T">The element type of both.</typeparam>
    /// <param name="output">The output.</param>
    /// <param name="outputParameter">Its name.</param>
    /// <param name="operand">The operand it may replace.</param>
    /// <param name="operandParameter">Its name.</param>
    /// <exception cref="ArgumentException">They overlap without starting at the same element.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DisjointOrSame<T>(
        ReadOnlySpan<T> output, string outputParameter, ReadOnlySpan<T> operand, string operandParameter)
        where T : struct
    {
        if (Overlap.Any(output, operand) && !Overlap.SameStart(output, operand))
            Throw.OverlapsShifted(outputParameter, operandParameter);
    }
}
