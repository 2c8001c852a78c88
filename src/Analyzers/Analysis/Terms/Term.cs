using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>An expression as mathematics: what is computed, of what.</summary>
/// <param name="operation">The expression without the casts and conversions around it.</param>
/// <param name="op">What it computes.</param>
/// <param name="first">The first operand.</param>
/// <param name="second">The second operand.</param>
/// <param name="third">The third operand.</param>
/// <param name="value">The value of a constant.</param>
internal readonly struct Term(
    IOperation operation, MathOp op, IOperation? first = null, IOperation? second = null, IOperation? third = null, double value = double.NaN)
{
    public IOperation Operation { get; } = operation;

    public MathOp Op { get; } = op;

    /// <summary>The first operand, which everything but a constant and <see cref="MathOp.None"/> has.</summary>
    public IOperation First => first!;

    /// <summary>The second operand of what has two.</summary>
    public IOperation Second => second!;

    /// <summary>The third operand of <see cref="MathOp.Clamp"/>.</summary>
    public IOperation? Third { get; } = third;

    public bool HasSecond => second is not null;

    /// <summary>The value of a constant; NaN for everything else.</summary>
    public double Value { get; } = value;

    /// <summary>Whether this is a constant of a given value.</summary>
    public bool Is(double number) => Op == MathOp.Constant && Value == number;
}
