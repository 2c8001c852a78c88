using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>What is wrong with the shape of a tensor, as exceptions.</summary>
static class ThrowTensor
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void Dimensions(ReadOnlySpan<nint> lengths, string expected, string parameter) =>
        throw new ArgumentException($"{parameter} has {lengths.Length} dimensions, {Text(lengths)}, but must have {expected}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void EmptyRows(ReadOnlySpan<nint> lengths, string parameter) =>
        throw new ArgumentException($"{parameter} has the lengths {Text(lengths)}, but a row has at least 1 element.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoRows(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter) =>
        throw new ArgumentException(
            $"{parameter} has the lengths {Text(lengths)} and the strides {Text(strides)}, but the elements of a row must lie side by side "
                + "and rows must not overlap: copy it to a dense tensor.",
            parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NotDense(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter) =>
        throw new ArgumentException(
            $"{parameter} has the lengths {Text(lengths)} and the strides {Text(strides)}, but its elements must follow one another without a gap: "
                + "copy it to a dense tensor.",
            parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void TooLarge(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter) =>
        throw new ArgumentException(
            $"{parameter} has the lengths {Text(lengths)} and the strides {Text(strides)}, which are more elements than a span can have.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void OtherShape(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> expected, string parameter, string expectedLike) =>
        throw new ArgumentException(
            $"{parameter} has the lengths {Text(lengths)}, but {expectedLike} has {Text(expected)}; they must have the same shape.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void OtherRows(string parameter, int rows, int classes, string expectedLike, int expectedRows, int expectedClasses) =>
        throw new ArgumentException(
            $"{parameter} has {rows} rows of {classes}, but {expectedLike} has {expectedRows} of {expectedClasses}; they must have the same shape.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void OtherStride(string parameter, int stride, string expectedLike, int expected) =>
        throw new ArgumentException(
            $"The rows of {parameter} begin {stride} elements apart, but those of {expectedLike} {expected}; they must have the same stride.", parameter);

    static string Text(ReadOnlySpan<nint> numbers)
    {
        DefaultInterpolatedStringHandler text = new(2, numbers.Length);
        text.AppendLiteral("[");
        for (int k = 0; k < numbers.Length; k++)
        {
            text.AppendLiteral(k == 0 ? "" : ", ");
            text.AppendFormatted(numbers[k]);
        }

        text.AppendLiteral("]");
        return text.ToStringAndClear();
    }
}
