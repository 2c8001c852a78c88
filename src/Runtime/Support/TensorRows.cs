using System.ComponentModel;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>The rows of a tensor: where they begin and how long they are. Used by generated code only.</summary>
/// <remarks>Lengths and strides are those of a <c>TensorSpan</c>, a type that the library itself does not know.</remarks>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TensorRows
{
    readonly string _parameter;
    readonly int _rows;

    TensorRows(string parameter, int rows, int classes, int stride)
    {
        _parameter = parameter;
        _rows = rows;
        Classes = classes;
        Stride = stride;
    }

    /// <summary>The length of a row.</summary>
    public int Classes { get; }

    /// <summary>How many elements there are from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>The number of elements from the first of the first row to the last of the last row.</summary>
    public int Length => _rows == 0 ? 0 : ((_rows - 1) * Stride) + Classes;

    /// <summary>The rows of the first operand.</summary>
    /// <param name="lengths">The lengths of its dimensions.</param>
    /// <param name="strides">The strides of its dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>Its rows: those of two dimensions, or the only one of one dimension.</returns>
    /// <exception cref="ArgumentException">
    /// It has neither one dimension nor two, its rows are empty, they overlap, or the elements of a row do not lie side by side.
    /// </exception>
    public static TensorRows Of(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter)
    {
        if (lengths.Length is not (1 or 2))
            ThrowTensor.Dimensions(lengths, "1 or 2, of which the last is a row", parameter);

        nint rows = lengths.Length == 1 ? 1 : lengths[0], classes = lengths[^1];
        if (classes < 1)
            ThrowTensor.EmptyRows(lengths, parameter);

        // The stride of a dimension with one element, which nobody takes, is 0.
        nint stride = rows > 1 ? strides[0] : classes;
        if ((classes > 1 && strides[^1] != 1) || stride < classes)
            ThrowTensor.NoRows(lengths, strides, parameter);

        if (rows > 0 && rows - 1 > (int.MaxValue - classes) / stride)
            ThrowTensor.TooLarge(lengths, strides, parameter);

        return new TensorRows(parameter, (int)rows, (int)classes, (int)stride);
    }

    /// <summary>The number of elements from the first to the last of another tensor, which must have rows like these.</summary>
    /// <param name="lengths">The lengths of its dimensions.</param>
    /// <param name="strides">The strides of its dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number of elements.</returns>
    /// <exception cref="ArgumentException">It has other rows, or rows at another distance.</exception>
    public int Like(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter)
    {
        TensorRows other = Of(lengths, strides, parameter);
        if (other._rows != _rows || other.Classes != Classes)
            ThrowTensor.OtherRows(parameter, other._rows, other.Classes, _parameter, _rows, Classes);

        if (other.Stride != Stride)
            ThrowTensor.OtherStride(parameter, other.Stride, _parameter, Stride);

        return Length;
    }

    /// <summary>As <see cref="Like"/>, for an output that may be left empty when it is not wanted.</summary>
    /// <param name="lengths">The lengths of its dimensions.</param>
    /// <param name="strides">The strides of its dimensions.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number of elements; 0 if it is empty.</returns>
    /// <exception cref="ArgumentException">It is not empty, and has other rows, or rows at another distance.</exception>
    public int OutputLike(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter) =>
        DenseTensor.IsEmpty(lengths) ? 0 : Like(lengths, strides, parameter);
}
