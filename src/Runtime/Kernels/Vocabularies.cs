using System.ComponentModel;

namespace LossGen.Runtime;

// The words that a kernel's text is written in: the text is one, and each instruction set has its own structs of these
// interfaces. They are small because a compiler looks through all members of a struct for each word of a text.

/// <summary>How a kernel reads operands and writes outputs. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMemory<V>
    where V : struct
{
    /// <summary>Reads lanes of the type that is computed in.</summary>
    /// <param name="start">The address of the first element.</param>
    /// <param name="i">The index of the first lane.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> they begin; of others, how many lanes there are.</param>
    /// <returns>The lanes; those that are not there are 0.</returns>
    static abstract V Read(nint start, nuint i, int place);

    /// <summary>Reads lanes of another type as numbers of the type that is computed in.</summary>
    /// <typeparam name="S">The type of the elements.</typeparam>
    /// <param name="start">The address of the first element.</param>
    /// <param name="i">The index of the first lane.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> they begin; of others, how many lanes there are.</param>
    /// <returns>The lanes; those that are not there are 0.</returns>
    static abstract V ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged;

    /// <summary>Writes lanes, if the output is wanted.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="start">The address of the first element, 0 if the output is not wanted.</param>
    /// <param name="i">The index of the first lane.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> they begin; of others, how many lanes there are.</param>
    static abstract void Write(V lanes, nint start, nuint i, int place);

    /// <summary>Writes lanes of <see cref="double"/> as <see cref="float"/>, each rounded once, if the output is wanted.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="start">The address of the first element, 0 if the output is not wanted.</param>
    /// <param name="i">The index of the first lane.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> they begin; of others, how many lanes there are.</param>
    static abstract void WriteSingle(V lanes, nint start, nuint i, int place);

    /// <summary>Puts 0 into the lanes that are not there.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="place">How many lanes there are; whole vectors do not ask.</param>
    /// <returns>The lanes that are there, and zeros.</returns>
    static abstract V Within(V lanes, int place);
}

/// <summary>Arithmetic. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
/// <typeparam name="T">A lane.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IArithmetic<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>The same number in all lanes.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The lanes.</returns>
    static abstract V All(T x);

    /// <summary>a + b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The sum.</returns>
    static abstract V Add(V a, V b);

    /// <summary>a − b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The difference.</returns>
    static abstract V Subtract(V a, V b);

    /// <summary>a·b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The product.</returns>
    static abstract V Multiply(V a, V b);

    /// <summary>a/b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The quotient.</returns>
    static abstract V Divide(V a, V b);

    /// <summary>−x.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>The operand with the other sign.</returns>
    static abstract V Negate(V x);

    /// <summary>a &lt; b ? a : b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand, which is the result where one is NaN.</param>
    /// <returns>The smaller one.</returns>
    static abstract V Minimum(V a, V b);

    /// <summary>a &gt; b ? a : b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand, which is the result where one is NaN.</param>
    /// <returns>The larger one.</returns>
    static abstract V Maximum(V a, V b);
}

/// <summary>Functions of one number that instruction sets have. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnary<V>
    where V : struct
{
    /// <summary>|x|.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>Its magnitude.</returns>
    static abstract V Absolute(V x);

    /// <summary>√x.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>The square root.</returns>
    static abstract V SquareRoot(V x);

    /// <summary>−1, 0 or 1; zeros and NaN stay as they are.</summary>
    /// <param name="x">The operand.</param>
    /// <returns>Its sign.</returns>
    static abstract V Sign(V x);
}

/// <summary>Multiplications with an addition, rounded once. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFused<V>
    where V : struct
{
    /// <summary>a·b + c.</summary>
    /// <param name="a">A factor.</param>
    /// <param name="b">The other factor.</param>
    /// <param name="c">What is added.</param>
    /// <returns>The result.</returns>
    static abstract V MultiplyAdd(V a, V b, V c);

    /// <summary>a·b − c.</summary>
    /// <param name="a">A factor.</param>
    /// <param name="b">The other factor.</param>
    /// <param name="c">What is subtracted.</param>
    /// <returns>The result.</returns>
    static abstract V MultiplySubtract(V a, V b, V c);

    /// <summary>c − a·b.</summary>
    /// <param name="a">A factor.</param>
    /// <param name="b">The other factor.</param>
    /// <param name="c">What the product is subtracted from.</param>
    /// <returns>The result.</returns>
    static abstract V NegatedMultiplyAdd(V a, V b, V c);
}

/// <summary>Comparisons and choices. A condition has all bits of a lane set or none. Used by generated code only.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChoice<V>
    where V : struct
{
    /// <summary>a &lt; b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The condition.</returns>
    static abstract V Less(V a, V b);

    /// <summary>a ≤ b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The condition.</returns>
    static abstract V LessOrEqual(V a, V b);

    /// <summary>a = b.</summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <returns>The condition.</returns>
    static abstract V Equal(V a, V b);

    /// <summary>a and b.</summary>
    /// <param name="a">A condition.</param>
    /// <param name="b">The other condition.</param>
    /// <returns>The condition.</returns>
    static abstract V And(V a, V b);

    /// <summary>a or b.</summary>
    /// <param name="a">A condition.</param>
    /// <param name="b">The other condition.</param>
    /// <returns>The condition.</returns>
    static abstract V Or(V a, V b);

    /// <summary>condition ? a : b.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="a">The result where it holds.</param>
    /// <param name="b">The result where it does not.</param>
    /// <returns>The choice.</returns>
    static abstract V Select(V condition, V a, V b);
}

/// <summary>The lanes of a sum, as two vectors for each vector of a row: <c>a</c> and <c>b</c>.</summary>
/// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
/// <typeparam name="D">A vector of lanes.</typeparam>
interface ILanes<V, D>
    where V : struct
    where D : struct
{
    /// <summary>Adds terms to their lanes.</summary>
    /// <param name="a">Lanes.</param>
    /// <param name="b">The others.</param>
    /// <param name="terms">The terms: those of four rows, already added.</param>
    static abstract void Add(ref D a, ref D b, V terms);

    /// <summary>The sum of all lanes, by a fixed tree.</summary>
    /// <returns>The sum.</returns>
    static abstract double Total(D a0, D b0, D a1, D b1, D a2, D b2, D a3, D b3);
}
