using LossGen.Generator.Expressions;

namespace LossGen.Generator.Tests.Differentiation;

/// <summary>The slope of an expression without any calculus.</summary>
internal static class FiniteDifference
{
    private const double Step = 1e-5;

    /// <summary>The central difference quotient by the symbol's value in the row's lane.</summary>
    public static double Of(Expr expr, Row row, string symbol) =>
        (Evaluator.Evaluate(expr, Moved(row, symbol, Step)) - Evaluator.Evaluate(expr, Moved(row, symbol, -Step))) / (2 * Step);

    private static Row Moved(Row row, string symbol, double step)
    {
        Dictionary<string, double[]> lanes = row.Lanes.ToDictionary(l => l.Key, l => (double[])l.Value.Clone());
        lanes[symbol][row.Lane] += step;
        return row with { Lanes = lanes };
    }
}
