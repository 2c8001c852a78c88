using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The checks a generated method makes before it writes anything. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Guard
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

    /// <summary>Checks that a table of two variables has cells, and not more than an array can have.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rowsParameter">The name of the parameter that holds the number of rows.</param>
    /// <param name="columnsParameter">The name of the parameter that holds the number of columns.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is less than 1, or their product is too large.</exception>
    public static void Table(int rows, int columns, string rowsParameter, string columnsParameter)
    {
        if (rows < 1)
            Throw.NoLabels(rows, rowsParameter);

        if (columns < 1)
            Throw.NoLabels(columns, columnsParameter);

        if ((long)rows * columns > Array.MaxLength)
            Throw.TableTooLarge(rows, columns, rowsParameter, columnsParameter);
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

    /// <summary>Checks that there is something to start from.</summary>
    internal static void HasElements(int length, string parameter)
    {
        if (length == 0)
            Throw.Nothing(parameter);
    }

    /// <summary>Checks that a mean is not asked of elements or rows that are all left out.</summary>
    /// <typeparam name="T">The type of a weight or label.</typeparam>
    /// <param name="values">What decides whether an element or row is left out.</param>
    /// <param name="leftOut">The value that leaves it out.</param>
    /// <param name="parameter">The name of the parameter that holds the values.</param>
    /// <exception cref="ArgumentException">All values are <paramref name="leftOut"/>.</exception>
    public static void NotAll<T>(ReadOnlySpan<T> values, T leftOut, string parameter)
        where T : struct, IEquatable<T>
    {
        if (!values.ContainsAnyExcept(leftOut))
            Throw.NothingKept(leftOut, parameter);
    }

    /// <summary>Checks that labels, weights and a mask do not together leave out every element or row.</summary>
    /// <typeparam name="TLabel">The type of a label.</typeparam>
    /// <typeparam name="T">The type of a weight.</typeparam>
    /// <param name="labels">The labels, or nothing where none is left out by its label.</param>
    /// <param name="ignoreIndex">The label that leaves a row out.</param>
    /// <param name="weights">The weights, or nothing where there are none.</param>
    /// <param name="mask">The mask, or nothing where there is none.</param>
    /// <param name="length">The number of elements or rows.</param>
    /// <param name="parameter">The name of the first of these parameters.</param>
    /// <param name="names">The names of all of them, as in a sentence.</param>
    /// <exception cref="ArgumentException">Each element or row is left out by one of them.</exception>
    public static void NotAllLeftOut<TLabel, T>(
        ReadOnlySpan<TLabel> labels,
        TLabel ignoreIndex,
        ReadOnlySpan<T> weights,
        ReadOnlySpan<bool> mask,
        int length,
        string parameter,
        string names)
        where TLabel : struct, IEquatable<TLabel>
        where T : struct, IEquatable<T>
    {
        for (int i = 0; i < length; i++)
        {
            bool isKept = (labels.IsEmpty || !labels[i].Equals(ignoreIndex))
                && (weights.IsEmpty || !weights[i].Equals(default))
                && (mask.IsEmpty || mask[i]);
            if (isKept)
                return;
        }

        Throw.NothingKeptTogether(parameter, names);
    }
}
