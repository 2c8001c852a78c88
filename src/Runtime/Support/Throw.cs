using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static System.FormattableString;

namespace LossGen.Runtime;

/// <summary>The failing half of <see cref="Guard"/>, kept out of line so that the checks stay small.</summary>
static class Throw
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoClasses(int classes, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, classes, $"{parameter} is {classes}, but a row has at least 1 element.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoLabels(int count, string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, count, $"{parameter} is {count}, but a variable has at least 1 value.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void TableTooLarge(int rows, int columns, string rowsParameter, string columnsParameter) =>
        throw new ArgumentOutOfRangeException(
            columnsParameter,
            columns,
            $"A table of {rows} rows ({rowsParameter}) and {columns} columns ({columnsParameter}) has more than the {Array.MaxLength} cells of an array.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void IncompleteRow(int length, int classes, string parameter, string classesParameter) =>
        throw new ArgumentException(
            $"{parameter} has {Elements(length)}, not a whole number of rows of {classes} ({classesParameter}).",
            parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void WrongLength(int actual, int expected, string parameter, string expectedLike) =>
        throw new ArgumentException($"{Mismatch(actual, expected, parameter, expectedLike)}.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void WrongOutputLength(int actual, int expected, string parameter, string expectedLike) =>
        throw new ArgumentException(
            $"{Mismatch(actual, expected, parameter, expectedLike)}, or {parameter} be left empty.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void EmptyMean(string parameter) =>
        throw new ArgumentException($"{parameter} is empty, and the mean of no elements does not exist.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void ShortStride(int rowStride, int classes, string parameter, string classesParameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, rowStride, $"{parameter} is {rowStride}, but the next row begins at least {classes} ({classesParameter}) elements further.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void IncompleteStride(int length, int classes, int rowStride, string parameter, string strideParameter) =>
        throw new ArgumentException(
            $"{parameter} has {Elements(length)}, which end inside a row of {classes}: rows begin {rowStride} ({strideParameter}) elements apart.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void WrongStridedLength(
        int length, int rows, int classes, int rowStride, string parameter, string expectedLike, string strideParameter) =>
        throw new ArgumentException(
            $"{parameter} has {Elements(length)}, but must hold {rows} rows of {classes}, as {expectedLike}, that begin {rowStride} ({strideParameter}) elements apart: "
                + (rows == 0 ? "none." : $"{((long)(rows - 1) * rowStride) + classes} to {(long)rows * rowStride} elements."),
            parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void Nothing(string parameter) =>
        throw new ArgumentException($"{parameter} is empty, and needs at least 1 element.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NothingKept<T>(T leftOut, string parameter)
        where T : struct =>
        throw new ArgumentException($"{parameter} is {leftOut} throughout, and the mean of no elements does not exist.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NothingKeptTogether(string parameter, string names) =>
        throw new ArgumentException($"{names} together leave out everything, and the mean of no elements does not exist.", parameter);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void LabelOutOfRange<TLabel>(TLabel label, int index, int classes, string parameter)
        where TLabel : struct =>
        throw new ArgumentOutOfRangeException(
            parameter,
            label,
            $"{parameter}[{index}] is {label}, but a label of {classes} classes is between 0 and {classes - 1}.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void LabelOutOfRange<TLabel>(
        TLabel label, int index, int classes, TLabel ignoreIndex, string parameter)
        where TLabel : struct =>
        throw new ArgumentOutOfRangeException(
            parameter,
            label,
            $"{parameter}[{index}] is {label}, but a label of {classes} classes is between 0 and {classes - 1}, "
                + $"or {ignoreIndex} in an ignored row.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoSign<TLabel>(TLabel label, int index, string parameter)
        where TLabel : struct =>
        throw new ArgumentOutOfRangeException(parameter, label, $"{parameter}[{index}] is {label}, but must be -1 or 1.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void OutsideDomain(double value, string domain, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, value, Invariant($"{parameter} is {value}, but must be {domain}."));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoOtherClass(int classes, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter, classes, $"{parameter} is {classes}, but smoothing that excludes a class needs another one to spread over.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoSuchClass(int excluded, int classes, string parameter, string classesParameter) =>
        throw new ArgumentOutOfRangeException(
            parameter,
            parameter == classesParameter ? classes : excluded,
            parameter == classesParameter
                ? $"{parameter} is {classes}, so that there is no class {excluded} for smoothing to exclude."
                : $"{parameter} is {excluded}, but a class of {classes} ({classesParameter}) is between 0 and {classes - 1}.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void Overlaps(string output, string other) =>
        throw new ArgumentException(
            $"{output} and {other} share memory; {output} must have memory of its own.", output);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void OverlapsShifted(string output, string operand) =>
        throw new ArgumentException(
            $"{output} and {operand} share memory but start apart; they must be the same memory, or share none.",
            output);

    // A parameter can be said to have elements; a phrase such as "the rows of logits" can only be counted.
    static string Mismatch(int actual, int expected, string parameter, string expectedLike) =>
        expectedLike.Contains(' ', StringComparison.Ordinal)
            ? $"{parameter} has {Elements(actual)}, but must have {expected}, one for each of {expectedLike}"
            : $"{parameter} has {Elements(actual)}, but {expectedLike} has {expected}; they must have the same length";

    static string Elements(int count) => count == 1 ? "1 element" : $"{count} elements";
}
