using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Powers of two, and what the bits of numbers tell. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IExponents<V>
    where V : struct
{
    /// <summary>x·2ⁿ, rounded once.</summary>
    /// <param name="x">The operand.</param>
    /// <param name="n">An integer.</param>
    /// <returns>The product.</returns>
    static abstract V Scale(V x, V n);

    /// <summary>⌊log₂ x⌋ of a normal, positive number.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>The exponent.</returns>
    static abstract V Exponent(V x);

    /// <summary>⌊log₂|x|⌋ of any number but 0.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>The exponent.</returns>
    static abstract V LogB(V x);

    /// <summary>q·2ᵏ, by the integer k that brings p/(q·2ᵏ) into [⅔, 1½). Both are positive and well within the range of numbers.</summary>
    /// <param name="p">The number to come near to.</param>
    /// <param name="q">The number that is scaled.</param>
    /// <returns>The scaled number.</returns>
    static abstract V Aligned(V p, V q);

    /// <summary>The k of <see cref="Aligned"/> as a difference of bits: times 2²³ in <see cref="float"/>, 2⁵² in <see cref="double"/>.</summary>
    /// <param name="p">The number to come near to.</param>
    /// <param name="q">The number that is scaled.</param>
    /// <returns>A multiple of that power of two.</returns>
    static abstract V Alignment(V p, V q);

    /// <summary>One of two values that are the same in ordinary blocks.</summary>
    /// <param name="ordinary">The value in ordinary blocks, which takes fewer operations.</param>
    /// <param name="general">The value everywhere.</param>
    /// <returns>The one that the loop computes.</returns>
    static abstract V Ordinarily(V ordinary, V general);

    /// <summary>How far the numbers of four vectors are above a number that is not negative, in steps from number to number: the most.</summary>
    /// <param name="a">A vector.</param>
    /// <param name="b">A vector.</param>
    /// <param name="c">A vector.</param>
    /// <param name="d">A vector.</param>
    /// <param name="low">The number, in all lanes.</param>
    /// <returns>Integers; what is below the number, or NaN, is farther than any number is.</returns>
    static abstract V Farthest(V a, V b, V c, V d, V low);

    /// <summary>The same, where a loop asks so, of numbers of which 0 is as good as <paramref name="low"/>.</summary>
    /// <param name="a">A vector.</param>
    /// <param name="b">A vector.</param>
    /// <param name="c">A vector.</param>
    /// <param name="d">A vector.</param>
    /// <param name="low">The number, in all lanes.</param>
    /// <returns>Integers.</returns>
    static abstract V FarthestOrZero(V a, V b, V c, V d, V low);

    /// <summary>The larger one of two distances.</summary>
    /// <param name="a">A distance.</param>
    /// <param name="b">The other one.</param>
    /// <returns>Integers.</returns>
    static abstract V Farther(V a, V b);

    /// <summary>Whether all distances from one end of a range are within the range.</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="low">The end, in all lanes.</param>
    /// <param name="high">The other end, in all lanes.</param>
    /// <returns>Whether they are.</returns>
    static abstract bool AreWithin(V distances, V low, V high);
}
