namespace LossGen.Runtime;

public static partial class Guard
{
    /// <summary>The number of rows in <paramref name="length"/> elements, where rows begin <paramref name="rowStride"/> elements apart.</summary>
    /// <param name="length">The number of elements; what lies behind the last row may be there or not.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="rowStride">How many elements there are from one row to the next.</param>
    /// <param name="parameter">The name of the parameter that holds the rows.</param>
    /// <param name="classesParameter">The name of the parameter that holds the length of a row.</param>
    /// <param name="strideParameter">The name of the parameter that holds the stride.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="classes"/> is less than 1, or <paramref name="rowStride"/> less than <paramref name="classes"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The last row would be incomplete.</exception>
    public static int StridedRows(int length, int classes, int rowStride, string parameter, string classesParameter, string strideParameter)
    {
        if (classes < 1)
            Throw.NoClasses(classes, classesParameter);
        if (rowStride < classes)
            Throw.ShortStride(rowStride, classes, strideParameter, classesParameter);

        int rows = RowStrides.Rows(length, classes, rowStride);
        if (!Holds(length, rows, classes, rowStride))
            Throw.IncompleteStride(length, classes, rowStride, parameter, strideParameter);
        return rows;
    }

    /// <summary>Checks that an operand has as many rows as another one, with or without what lies behind the last.</summary>
    /// <param name="length">The number of its elements.</param>
    /// <param name="rows">How many rows it must have.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="rowStride">How many elements there are from one row to the next.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">What it must have as many rows as.</param>
    /// <param name="strideParameter">The name of the parameter that holds the stride.</param>
    /// <exception cref="ArgumentException">It has more or fewer rows, or an incomplete one.</exception>
    public static void StridedLength(
        int length, int rows, int classes, int rowStride, string parameter, string expectedLike, string strideParameter)
    {
        if (!Holds(length, rows, classes, rowStride))
            Throw.WrongStridedLength(length, rows, classes, rowStride, parameter, expectedLike, strideParameter);
    }

    /// <summary>As <see cref="StridedLength"/>, for an output that may be left empty when it is not wanted.</summary>
    /// <param name="length">The number of its elements.</param>
    /// <param name="rows">How many rows it must have unless it is empty.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="rowStride">How many elements there are from one row to the next.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="expectedLike">What it must have as many rows as.</param>
    /// <param name="strideParameter">The name of the parameter that holds the stride.</param>
    /// <exception cref="ArgumentException">It is not empty, and has more or fewer rows, or an incomplete one.</exception>
    public static void StridedOutput(
        int length, int rows, int classes, int rowStride, string parameter, string expectedLike, string strideParameter)
    {
        if (length != 0)
            StridedLength(length, rows, classes, rowStride, parameter, expectedLike, strideParameter);
    }

    // From the end of the last row to where another one would begin.
    static bool Holds(int length, int rows, int classes, int rowStride) => rows == 0
        ? length == 0
        : length >= ((long)(rows - 1) * rowStride) + classes && length <= (long)rows * rowStride;
}
