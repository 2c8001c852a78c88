using System.Numerics;

namespace LossGen.Runtime;

// Labels that are one of two numbers.
public static partial class Guard
{
    /// <summary>Checks that every label is −1 or +1.</summary>
    /// <typeparam name="TLabel"><see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <param name="labels">The labels.</param>
    /// <param name="parameter">The name of the parameter that holds the labels.</param>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither.</exception>
    public static void Signs<TLabel>(ReadOnlySpan<TLabel> labels, string parameter)
        where TLabel : struct, IBinaryInteger<TLabel> => Signs(labels, TLabel.One, parameter);

    /// <summary>Checks that every label is −1 or +1, or the one that marks an ignored row.</summary>
    /// <typeparam name="TLabel"><see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <param name="labels">The labels.</param>
    /// <param name="ignoreIndex">The label of ignored rows.</param>
    /// <param name="parameter">The name of the parameter that holds the labels.</param>
    /// <exception cref="ArgumentOutOfRangeException">A label is none of them.</exception>
    public static void Signs<TLabel>(ReadOnlySpan<TLabel> labels, TLabel ignoreIndex, string parameter)
        where TLabel : struct, IBinaryInteger<TLabel>
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != TLabel.One && labels[i] != -TLabel.One && labels[i] != ignoreIndex)
                Throw.NoSign(labels[i], i, parameter);
        }
    }
}
