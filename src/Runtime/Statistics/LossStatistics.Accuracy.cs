using System.Numerics;
using LossGen.Runtime;

namespace LossGen;

public static partial class LossStatistics
{
    /// <summary>
    /// The fraction of rows whose largest score is the one of the label. Report it; it has no gradient to train on.
    /// </summary>
    /// <param name="scores">Rows of one score per class: logits, probabilities or any other order of preference.</param>
    /// <param name="labels">The right class of each row, from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">The number of classes, which is the length of a row.</param>
    /// <returns>
    /// A fraction from 0 to 1, NaN of no rows. Of equal largest scores the first counts, and a row with a NaN is wrong.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="scores"/> is not a whole number of rows, or <paramref name="labels"/> not one for each of them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="classes"/> is less than 1, or a label is not the index of a class.
    /// </exception>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, int classes) =>
        Accuracy<float, int>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, int classes) =>
        Accuracy<float, byte>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<ushort> labels, int classes) =>
        Accuracy<float, ushort>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<long> labels, int classes) =>
        Accuracy<float, long>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes) =>
        Accuracy<double, int>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<byte> labels, int classes) =>
        Accuracy<double, byte>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<ushort> labels, int classes) =>
        Accuracy<double, ushort>(scores, labels, classes);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<long> labels, int classes) =>
        Accuracy<double, long>(scores, labels, classes);

    /// <summary>
    /// As <see cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int)"/>, of the rows whose label is not
    /// <paramref name="ignoreIndex"/>.
    /// </summary>
    /// <param name="scores">Rows of one score per class: logits, probabilities or any other order of preference.</param>
    /// <param name="labels">
    /// The right class of each row, from 0 to <paramref name="classes"/> − 1, or <paramref name="ignoreIndex"/>.
    /// </param>
    /// <param name="classes">The number of classes, which is the length of a row.</param>
    /// <param name="ignoreIndex">The label of rows that do not count; it may be the index of a class too.</param>
    /// <returns>
    /// A fraction from 0 to 1 of the rows that count, NaN if none does. Of equal largest scores the first counts, and a row
    /// with a NaN is wrong.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="scores"/> is not a whole number of rows, or <paramref name="labels"/> not one for each of them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="classes"/> is less than 1, or a label is neither <paramref name="ignoreIndex"/> nor the index of a class.
    /// </exception>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, int classes, int ignoreIndex) =>
        Accuracy<float, int>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, int classes, byte ignoreIndex) =>
        Accuracy<float, byte>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<ushort> labels, int classes, ushort ignoreIndex) =>
        Accuracy<float, ushort>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<float> scores, ReadOnlySpan<long> labels, int classes, long ignoreIndex) =>
        Accuracy<float, long>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes, int ignoreIndex) =>
        Accuracy<double, int>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<byte> labels, int classes, byte ignoreIndex) =>
        Accuracy<double, byte>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<ushort> labels, int classes, ushort ignoreIndex) =>
        Accuracy<double, ushort>(scores, labels, classes, ignoreIndex);

    /// <inheritdoc cref="Accuracy(ReadOnlySpan{float}, ReadOnlySpan{int}, int, int)"/>
    public static double Accuracy(ReadOnlySpan<double> scores, ReadOnlySpan<long> labels, int classes, long ignoreIndex) =>
        Accuracy<double, long>(scores, labels, classes, ignoreIndex);

    static double Accuracy<T, TLabel>(ReadOnlySpan<T> scores, ReadOnlySpan<TLabel> labels, int classes, TLabel? ignoreIndex = null)
        where T : struct, INumber<T>
        where TLabel : struct, IBinaryInteger<TLabel>
    {
        int rows = Guard.Rows(scores.Length, classes, nameof(scores), nameof(classes));
        Guard.Length(labels.Length, rows, nameof(labels), "the rows of scores");
        if (ignoreIndex is { } allowed)
            Guard.Labels(labels, classes, allowed, nameof(labels));
        else
            Guard.Labels(labels, classes, nameof(labels));

        int right = 0, counted = 0;
        for (int row = 0; row < rows; row++)
        {
            if (ignoreIndex is { } ignored && labels[row] == ignored)
                continue;

            counted++;
            if (IsFirstLargest(scores.Slice(row * classes, classes), int.CreateTruncating(labels[row])))
                right++;
        }

        return (double)right / counted;
    }

    // Every comparison is false where either side is NaN; a row of one class has only itself to compare with.
    static bool IsFirstLargest<T>(ReadOnlySpan<T> row, int label)
        where T : struct, INumber<T>
    {
        T score = row[label];
        for (int i = 0; i < label; i++)
        {
            if (!(row[i] < score))
                return false;
        }

        for (int i = label; i < row.Length; i++)
        {
            if (!(row[i] <= score))
                return false;
        }

        return true;
    }
}
