using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>The memory of tensors whose elements follow one another without a gap. Used by generated code only.</summary>
/// <remarks>Lengths and strides are those of a <c>TensorSpan</c>, a type that the library itself does not know.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DenseTensor
{
    /// <summary>The number of elements.</summary>
    /// <param name="lengths">The lengths of the dimensions.</param>
    /// <param name="strides">The strides of the dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number of elements; 0 if there is none.</returns>
    /// <exception cref="ArgumentException">There is something between elements, or they are in another order or more than a span has.</exception>
    public static int Length(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter)
    {
        if (IsEmpty(lengths))
            return 0;

        long count = 1;
        for (int k = lengths.Length - 1; k >= 0; k--)
        {
            // The stride of a dimension with one element, which nobody takes, is 0.
            if (lengths[k] > 1 && strides[k] != count)
                ThrowTensor.NotDense(lengths, strides, parameter);

            count *= lengths[k];
            if (count > int.MaxValue)
                ThrowTensor.TooLarge(lengths, strides, parameter);
        }

        return (int)count;
    }

    /// <summary>The number of elements of a tensor that has the shape of another one.</summary>
    /// <param name="lengths">The lengths of the dimensions.</param>
    /// <param name="strides">The strides of the dimensions.</param>
    /// <param name="expected">The lengths of the other one's dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">The name of the parameter that holds the other one.</param>
    /// <returns>The number of elements.</returns>
    /// <exception cref="ArgumentException">The shapes differ, or the memory is not dense.</exception>
    public static int Like(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, ReadOnlySpan<nint> expected, string parameter, string expectedLike)
    {
        if (!lengths.SequenceEqual(expected))
            ThrowTensor.OtherShape(lengths, expected, parameter, expectedLike);

        return Length(lengths, strides, parameter);
    }

    /// <summary>As <see cref="Like"/>, for an output that may be left empty when it is not wanted.</summary>
    /// <param name="lengths">The lengths of the dimensions.</param>
    /// <param name="strides">The strides of the dimensions.</param>
    /// <param name="expected">The lengths of the other one's dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">The name of the parameter that holds the other one.</param>
    /// <returns>The number of elements; 0 if it is empty.</returns>
    /// <exception cref="ArgumentException">It is not empty, and the shapes differ or the memory is not dense.</exception>
    public static int OutputLike(
        ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, ReadOnlySpan<nint> expected, string parameter, string expectedLike) =>
        IsEmpty(lengths) ? 0 : Like(lengths, strides, expected, parameter, expectedLike);

    /// <summary>The length of the last dimension of two.</summary>
    /// <param name="lengths">The lengths of the dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number of columns.</returns>
    /// <exception cref="ArgumentException">It has not two dimensions, or no column.</exception>
    public static int Columns(ReadOnlySpan<nint> lengths, string parameter) => Dimension(lengths, 1, parameter);

    /// <summary>The length of the first dimension of two.</summary>
    /// <param name="lengths">The lengths of the dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number of blocks.</returns>
    /// <exception cref="ArgumentException">It has not two dimensions, or no block.</exception>
    public static int Blocks(ReadOnlySpan<nint> lengths, string parameter) => Dimension(lengths, 0, parameter);

    /// <summary>Whether there is no element. What has no dimension is a tensor that nobody has given.</summary>
    internal static bool IsEmpty(ReadOnlySpan<nint> lengths) => lengths.IsEmpty || lengths.Contains(0);

    static int Dimension(ReadOnlySpan<nint> lengths, int index, string parameter)
    {
        if (lengths.Length != 2)
            ThrowTensor.Dimensions(lengths, "2", parameter);

        if (lengths[index] is < 1 or > int.MaxValue)
            ThrowTensor.EmptyRows(lengths, parameter);

        return (int)lengths[index];
    }
}
