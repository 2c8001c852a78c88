namespace LossGen.Generator.Expressions;

/// <summary>What a node of an expression computes from its operands.</summary>
internal enum Op
{
    // Leaves.
    Constant,
    Symbol,
    Wildcard,

    // Arithmetic.
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Absolute,
    Sign,
    SquareRoot,

    /// <summary><c>a &lt; b ? a : b</c>: the second operand where either is NaN.</summary>
    Minimum,

    /// <summary><c>a &gt; b ? a : b</c>: the second operand where either is NaN.</summary>
    Maximum,

    /// <summary><c>a·b + c</c>, rounded once.</summary>
    MultiplyAdd,

    /// <summary><c>a·b − c</c>, rounded once.</summary>
    MultiplySubtract,

    /// <summary><c>c − a·b</c>, rounded once.</summary>
    NegatedMultiplyAdd,

    /// <summary><c>x·2ⁿ</c> for an integral n, rounded once; NaN if x is NaN.</summary>
    Scale,

    /// <summary><c>⌊log₂ x⌋</c> of a normal, positive x.</summary>
    Exponent,

    /// <summary><c>⌊log₂ x⌋</c> of a positive, finite x, which may be subnormal.</summary>
    LogB,

    /// <summary><c>q·2ᵏ</c> of Aligned(p, q), by the integer k that brings p/(q·2ᵏ) into [⅔, 1½). Both are positive and well within the range of numbers.</summary>
    Aligned,

    /// <summary>The k of <see cref="Aligned"/>, times the power of two that makes it a difference of bits: 2²³ in float, 2⁵² in double.</summary>
    Alignment,

    // Truth values.
    Less,
    LessOrEqual,
    Equal,
    And,
    Or,

    /// <summary><c>condition ? a : b</c>.</summary>
    Select,

    /// <summary>
    /// The last operand. A loop over a block in which the first, a condition on operands of the loss, holds everywhere takes the second, which is fewer
    /// operations, for this and for all other guards: results are the same.
    /// </summary>
    Guard,

    /// <summary>The last two operands of a <see cref="Guard"/>, when it is decided what blocks are asked.</summary>
    Ordinarily,

    // Functions that the Functions stage expands into the arithmetic above. Exponentials, the hyperbolic tangent and the
    // functions of a row may have one more operand: a small number to be added to x, of more digits than x holds.
    Exp,

    /// <summary><c>eˣ − 1</c>, without the cancellation.</summary>
    ExpM1,

    /// <summary><c>eˣ − 1 − x</c>, without the cancellation.</summary>
    ExpResidual,
    Log,

    /// <summary><c>log(1 + x)</c>, without the cancellation.</summary>
    LogP1,

    /// <summary><c>x − log(1 + x)</c> for x ≥ 0, without the cancellation.</summary>
    LogResidual,

    /// <summary><c>log(p/q)</c> for p, q ≥ 0, without the quotient, which may overflow.</summary>
    LogRatio,

    /// <summary><c>log(1 − eˣ)</c> for x ≤ 0, without the cancellation.</summary>
    LogComplementExp,

    /// <summary><c>x·log y</c>, 0 where x is 0.</summary>
    XLogY,

    /// <summary><c>−p·log p</c>, 0 where p is 0.</summary>
    EntropyTerm,

    /// <summary><c>p·log(p/q)</c>, 0 where p is 0.</summary>
    RelativeEntropyTerm,

    /// <summary><c>p·log(p/q) − p + q</c>, without the cancellation.</summary>
    GeneralizedTerm,
    Tanh,
    Sinh,
    Cosh,
    Asinh,
    Acosh,
    Atanh,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,

    /// <summary>The angle of the point (x, y), given as <c>Atan2(y, x)</c>.</summary>
    Atan2,
    Cbrt,

    /// <summary><c>√(x² + y²)</c>, without the squares, which may overflow.</summary>
    Hypot,

    /// <summary><c>xʸ</c>, NaN where either is.</summary>
    Pow,
    Exp2,
    Exp10,
    Log2,
    Log10,

    /// <summary>The nearest integer, the even one of two.</summary>
    Round,
    Floor,

    /// <summary>The error function, <c>2/√π·∫e^(−t²)</c> from 0 to x.</summary>
    Erf,

    /// <summary><c>log |Γ(x)|</c>.</summary>
    LogGamma,

    // Its first three derivatives.
    Digamma,
    Trigamma,
    Tetragamma,

    // Two numbers that make up more digits of a result than one holds: see DoubleWord.

    /// <summary>What rounding takes off <c>a + b</c>; 0 where the sum is not finite.</summary>
    SumLow,

    /// <summary>What rounding takes off <c>a·b</c>; 0 where the product is not finite.</summary>
    ProductLow,

    /// <summary>What rounding takes off <c>a/b</c>; 0 where the quotient is not finite.</summary>
    QuotientLow,
    LogHigh,
    LogLow,
    TanhHigh,
    TanhLow,
    Softplus,
    Sigmoid,

    // The class of a row's label, and functions of a whole row.

    /// <summary>Whether the lane is the one the row's label names.</summary>
    IsLabel,

    /// <summary>The operand's value in the lane that the row's label names.</summary>
    AtLabel,
    LogSumExp,

    /// <summary>What softmax divides by, up to a power of two; NaN where the row is no distribution.</summary>
    SoftMaxTotal,
    SoftMax,

    /// <summary><c>1 − softmax</c>, without the cancellation.</summary>
    SoftMaxComplement,

    /// <summary><c>−log softmax</c>, without the cancellation.</summary>
    NegativeLogSoftMax,

    // log softmax as two numbers, like those above.
    LogSoftMaxHigh,
    LogSoftMaxLow,

    // Reductions over the lanes of a row, and over the rows.
    Sum,

    /// <summary>The sum of all lanes but one of the largest, of lanes that are never negative.</summary>
    SumOfOthers,
    Max,

    /// <summary>A number of the row that the maximum is not far above: the largest of its first lanes, or the maximum.</summary>
    NearMax,
    SumOverRows,
}
