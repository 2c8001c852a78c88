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

    // Truth values.
    Less,
    LessOrEqual,
    Equal,
    And,
    Or,

    /// <summary><c>condition ? a : b</c>.</summary>
    Select,

    // Functions that the Functions stage expands into the arithmetic above.
    Exp,
    ExpM1,
    ExpResidual,
    Log,
    LogRatio,
    LogP1,
    LogComplementExp,
    Tanh,
    Softplus,
    Sigmoid,

    // The class of a row's label, and functions of a whole row.

    /// <summary>Whether the lane is the one the row's label names.</summary>
    IsLabel,

    /// <summary>The operand's value in the lane that the row's label names.</summary>
    AtLabel,
    LogSumExp,
    SoftMax,

    /// <summary><c>1 − softmax</c>, without the cancellation.</summary>
    SoftMaxComplement,

    /// <summary><c>−log softmax</c>, without the cancellation.</summary>
    NegativeLogSoftMax,

    // Reductions over the lanes of a row, and over the rows.
    Sum,
    Max,
    Count,
    SumOverRows,
}
