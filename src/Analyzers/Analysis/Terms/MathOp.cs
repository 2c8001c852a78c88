namespace LossGen.Analyzers.Analysis;

/// <summary>What an expression computes, whoever's function or operator computes it.</summary>
internal enum MathOp
{
    /// <summary>Something the rules know nothing of.</summary>
    None,

    Constant,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,

    /// <summary>The natural logarithm, or one to the base that the second operand is.</summary>
    Log,
    Log2,
    Log10,
    LogP1,
    Exp,
    ExpM1,
    Power,
    Sqrt,
    Abs,
    Max,
    Min,
    Clamp,
    Cosh,
    Tanh,

    /// <summary>The sum of a row, or of what a lambda makes of its elements.</summary>
    Sum,
    SoftMax,
    LogSoftMax,
    Sigmoid,
    LogSigmoid,
    Softplus,
    LogSumExp,
}
