using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Tells which expressions cannot be negative, or cannot be 0 either, whatever their operands are.</summary>
internal static class Signs
{
    private const int MostSteps = 12;

    /// <summary>Whether an expression is greater than 0.</summary>
    public static bool IsPositive(Expr expr) => IsPositive(expr, MostSteps);

    /// <summary>Whether an expression is at least 0.</summary>
    public static bool IsNonNegative(Expr expr) => IsNonNegative(expr, MostSteps);

    // The steps are counted, because a graph that shares nodes is as a tree exponentially large.
    private static bool IsPositive(Expr e, int steps) => steps > 0 && e.Op switch
    {
        Op.Constant => e.Value > 0,
        Op.Exp or Op.Sigmoid or Op.Softplus => true,
        Op.Add => (IsPositive(e[0], steps - 1) && IsNonNegative(e[1], steps - 1)) || (IsNonNegative(e[0], steps - 1) && IsPositive(e[1], steps - 1)),
        Op.Multiply or Op.Divide or Op.Minimum => IsPositive(e[0], steps - 1) && IsPositive(e[1], steps - 1),
        Op.Maximum => IsPositive(e[0], steps - 1) || IsPositive(e[1], steps - 1),
        Op.SquareRoot => IsPositive(e[0], steps - 1),
        Op.Select => IsPositive(e[1], steps - 1) && IsPositive(e[2], steps - 1),
        _ => false,
    };

    private static bool IsNonNegative(Expr e, int steps) => steps > 0 && e.Op switch
    {
        Op.Constant => e.Value >= 0,
        Op.Absolute or Op.SquareRoot => true,
        Op.Add or Op.Minimum or Op.Divide => IsNonNegative(e[0], steps - 1) && IsNonNegative(e[1], steps - 1),
        Op.Multiply => e[0].Equals(e[1]) || (IsNonNegative(e[0], steps - 1) && IsNonNegative(e[1], steps - 1)),
        Op.Maximum => IsNonNegative(e[0], steps - 1) || IsNonNegative(e[1], steps - 1),
        Op.Select => IsNonNegative(e[1], steps - 1) && IsNonNegative(e[2], steps - 1),
        _ => IsPositive(e, steps),
    };
}
