// Evaluation serves as an oracle at build and test time; nothing it computes reaches generated code.
#pragma warning disable RS0030

using LossGen.Generator.Definitions;

namespace LossGen.Generator.Expressions;

/// <summary>Evaluates an expression in double, functions and all, by the plainest stable math.</summary>
internal sealed class Evaluator
{
    private readonly Dictionary<(Expr, int), double> _done = [];
    private readonly Row _row;

    private Evaluator(Row row) => _row = row;

    /// <summary>The value in the row's lane; truth values are 1 and 0.</summary>
    public static double Evaluate(Expr expr, Row row) => new Evaluator(row).At(expr, row.Lane);

    /// <summary>The values in every lane.</summary>
    public static double[] EvaluateLanes(Expr expr, Row row)
    {
        Evaluator evaluator = new(row);
        return [.. Enumerable.Range(0, row.Length).Select(lane => evaluator.At(expr, lane))];
    }

    private double At(Expr expr, int lane)
    {
        // What does not change from lane to lane is computed once.
        (Expr, int) key = (expr, expr.Level < Level.Lane ? 0 : lane);
        if (!_done.TryGetValue(key, out double value))
        {
            value = Compute(expr, lane);
            _done[key] = value;
        }

        return value;
    }

    private double Compute(Expr e, int lane) => e.Op switch
    {
        Op.Constant => e.Value,
        Op.Symbol when e.Symbol == Symbols.ClassNumber => lane,
        Op.Symbol => e.Level == Level.Lane ? _row.Lanes[e.Symbol][lane] : _row.Scalars[e.Symbol],
        Op.Select => At(e[0], lane) != 0 ? At(e[1], lane) : At(e[2], lane),
        Op.IsLabel => Truth(lane == _row.Label),
        Op.AtLabel => At(e[0], _row.Label),
        Op.SumLow or Op.ProductLow or Op.QuotientLow or Op.LogLow or Op.TanhLow or Op.LogSoftMaxLow => 0,
        Op.Sum => Lanes(e[0]).Sum(),
        Op.SumOfOthers => Lanes(e[0]).OrderBy(x => x).Take(_row.Length - 1).Sum(),
        Op.Max or Op.NearMax => Lanes(e[0]).Aggregate(double.NegativeInfinity, (a, b) => a > b ? a : b),
        Op.LogSumExp => RowMath.LogSumExp(Lanes(e[0])),
        Op.SoftMaxTotal => RowMath.SoftMaxTotal(Lanes(e[0])),
        Op.SoftMax => RowMath.SoftMax(Lanes(e[0]), lane),
        Op.SoftMaxComplement => RowMath.SoftMaxComplement(Lanes(e[0]), lane),
        Op.LogSoftMaxHigh => 0 - RowMath.NegativeLogSoftMax(Lanes(e[0]), lane),
        Op.NegativeLogSoftMax => RowMath.NegativeLogSoftMax(Lanes(e[0]), lane),
        _ => Operation(e.Op, [.. e.Operands.Select(o => At(o, lane))]),
    };

    private double[] Lanes(Expr expr) => [.. Enumerable.Range(0, _row.Length).Select(lane => At(expr, lane))];

    private static double Operation(Op op, double[] x) => op switch
    {
        Op.Add => x[0] + x[1],
        Op.Subtract => x[0] - x[1],
        Op.Multiply => x[0] * x[1],
        Op.Divide => x[0] / x[1],
        Op.Negate => -x[0],
        Op.Absolute => Math.Abs(x[0]),
        Op.Sign => x[0] > 0 ? 1 : x[0] < 0 ? -1 : x[0],
        Op.SquareRoot => Math.Sqrt(x[0]),
        Op.Minimum => x[0] < x[1] ? x[0] : x[1],
        Op.Maximum => x[0] > x[1] ? x[0] : x[1],
        Op.MultiplyAdd => x[0] * x[1] + x[2],
        Op.MultiplySubtract => x[0] * x[1] - x[2],
        Op.NegatedMultiplyAdd => x[2] - x[0] * x[1],
        Op.Scale => x[0] * Math.Pow(2, x[1]),
        Op.Exponent or Op.LogB => Math.Floor(Math.Log(x[0], 2)),
        Op.Guard => x[2],
        Op.Ordinarily => x[1],
        Op.Less => Truth(x[0] < x[1]),
        Op.LessOrEqual => Truth(x[0] <= x[1]),
        Op.Equal => Truth(x[0] == x[1]),
        Op.And => Truth(x[0] != 0 && x[1] != 0),
        Op.Or => Truth(x[0] != 0 || x[1] != 0),
        Op.Exp => Math.Exp(x[0]),
        Op.ExpM1 => ScalarMath.ExpM1(x[0]),
        Op.LogResidual => ScalarMath.LogResidual(x[0]),
        Op.ExpResidual => ScalarMath.ExpResidual(x[0]),
        Op.Log or Op.LogHigh => Math.Log(x[0]),
        Op.LogP1 => ScalarMath.LogP1(x[0]),
        Op.LogRatio => ScalarMath.LogRatio(x[0], x[1]),
        Op.LogComplementExp => ScalarMath.LogComplementExp(x[0]),
        Op.XLogY => ScalarMath.XLogY(x[0], x[1]),
        Op.EntropyTerm => 0 - ScalarMath.XLogY(x[0], x[0]),
        Op.RelativeEntropyTerm => ScalarMath.RelativeEntropyTerm(x[0], x[1]),
        Op.GeneralizedTerm => ScalarMath.GeneralizedTerm(x[0], x[1]),
        Op.Tanh or Op.TanhHigh => Math.Tanh(x[0]),
        >= Op.Sinh and <= Op.Tetragamma => Function(op, x),
        Op.Softplus => Math.Max(x[0], 0) + ScalarMath.LogP1(Math.Exp(-Math.Abs(x[0]))),
        Op.Sigmoid => x[0] > 0 ? 1 / (1 + Math.Exp(-x[0])) : Math.Exp(x[0]) / (1 + Math.Exp(x[0])),
        _ => throw new NotSupportedException($"{op} cannot be evaluated."),
    };

    private static double Function(Op op, double[] x) => op switch
    {
        Op.Sinh => Math.Sinh(x[0]),
        Op.Cosh => Math.Cosh(x[0]),
        Op.Asinh => ScalarMath.Asinh(x[0]),
        Op.Acosh => ScalarMath.Acosh(x[0]),
        Op.Atanh => 0.5 * (ScalarMath.LogP1(x[0]) - ScalarMath.LogP1(-x[0])),
        Op.Sin => Math.Sin(x[0]),
        Op.Cos => Math.Cos(x[0]),
        Op.Tan => Math.Tan(x[0]),
        Op.Asin => Math.Asin(x[0]),
        Op.Acos => Math.Acos(x[0]),
        Op.Atan => Math.Atan(x[0]),
        Op.Atan2 => ScalarMath.Atan2(x[0], x[1]),
        Op.Cbrt => ScalarMath.Cbrt(x[0]),
        Op.Hypot => ScalarMath.Hypot(x[0], x[1]),
        Op.Pow => double.IsNaN(x[0]) || double.IsNaN(x[1]) ? double.NaN : Math.Pow(x[0], x[1]),
        Op.Exp2 => Math.Pow(2, x[0]),
        Op.Exp10 => Math.Pow(10, x[0]),
        Op.Log2 => Math.Log(x[0], 2),
        Op.Log10 => Math.Log10(x[0]),
        Op.Round => Math.Round(x[0]),
        Op.Floor => Math.Floor(x[0]),
        Op.Erf => SpecialMath.Erf(x[0]),
        Op.LogGamma => SpecialMath.LogGamma(x[0]),
        Op.Digamma => SpecialMath.Digamma(x[0]),
        Op.Trigamma => SpecialMath.Trigamma(x[0]),
        _ => SpecialMath.Tetragamma(x[0]),
    };

    private static double Truth(bool value) => value ? 1 : 0;
}
