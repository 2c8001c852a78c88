using System.Numerics;

namespace LossGen.Runtime;

public static partial class Guard
{
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
        where TLabel : struct, IBinaryInteger<TLabel>
    {
        // Label 0 is always allowed, so allowing it once more changes nothing.
        int index = LabelRange.FirstOutside(labels, classes, allowed: default);
        if (index >= 0)
            Throw.LabelOutOfRange(labels[index], index, classes, parameter);
    }

    /// <summary>Checks that every label is the index of a class, or the one that marks an ignored row.</summary>
    /// <typeparam name="TLabel">
    /// <see cref="byte"/>, <see cref="ushort"/>, <see cref="int"/> or <see cref="long"/>.
    /// </typeparam>
    /// <param name="labels">The labels.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="ignoreIndex">The label of ignored rows; it may be the index of a class too.</param>
    /// <param name="parameter">The name of the parameter that holds the labels.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A label that is not <paramref name="ignoreIndex"/> is negative, or not less than the number of classes.
    /// </exception>
    public static void Labels<TLabel>(ReadOnlySpan<TLabel> labels, int classes, TLabel ignoreIndex, string parameter)
        where TLabel : struct, IBinaryInteger<TLabel>
    {
        int index = LabelRange.FirstOutside(labels, classes, ignoreIndex);
        if (index >= 0)
            Throw.LabelOutOfRange(labels[index], index, classes, ignoreIndex, parameter);
    }
}
