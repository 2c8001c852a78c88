using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

public static partial class Guard
{
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
