using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Functions;

/// <summary>Replaces every function by arithmetic in one element type.</summary>
internal sealed class Expansion
{
    private readonly bool _precise;
    private readonly Numbers _numbers;
    private readonly Rewriter _rewriter;
    private readonly HashSet<Expr> _exponentials = [];
    private readonly HashSet<Expr> _fractions = [];

    /// <param name="element">The element type.</param>
    /// <param name="precise">
    /// Whether functions that have a longer form with an error below 1 ULP take it. Kernels allow more, and go without.
    /// </param>
    public Expansion(ElementType element, bool precise = false)
    {
        _precise = precise;
        _numbers = Numbers.Of(element);
        _rewriter = new Rewriter(Expand);
    }

    /// <summary>The expression without functions.</summary>
    public Expr Apply(Expr expr) => _rewriter.Rewrite(expr);

    private Expr Expand(Expr node) => node.Op switch
    {
        _ when !_precise && Library.Has(node.Op) => node,
        Op.Exp when _precise => PreciseFunctions.Exp(node[0], _numbers),
        Op.Exp => Exp(InFull(node)),
        Op.ExpM1 => ExpM1Function.ExpM1(InFull(node), _numbers),
        Op.ExpResidual => ExpM1Function.Residual(InFull(node), _numbers),
        Op.Log when _precise => PreciseFunctions.Log(node[0], _numbers),
        Op.Log => LogFunction.Log(node[0], _numbers),
        Op.LogP1 when _precise => PreciseFunctions.LogP1(node[0], _numbers),
        Op.LogP1 => LogP1(node[0]),
        Op.LogResidual => LogFunction.Residual(node[0], _numbers),
        Op.LogRatio => LogRatio(node[0], node[1]),
        Op.LogComplementExp => LogFunction.ComplementExp(node[0], _numbers),
        Op.XLogY when _precise => PreciseFunctions.XLogY(node[0], node[1], _numbers),
        Op.XLogY => Apply(EntropyFunctions.XLogY(node[0], node[1])),
        Op.EntropyTerm => Apply(EntropyFunctions.EntropyTerm(node[0])),
        Op.RelativeEntropyTerm => Apply(EntropyFunctions.RelativeEntropyTerm(node[0], node[1])),
        Op.GeneralizedTerm => new LogRatioFunction(node[0], node[1], _numbers).GeneralizedTerm,
        Op.Tanh => ExpM1Function.Tanh(node[0], _numbers),
        Op.Sinh => HyperbolicFunctions.Sinh(node[0], _numbers),
        Op.Cosh => HyperbolicFunctions.Cosh(node[0], _numbers),
        Op.Asinh => AreaFunctions.Asinh(node[0], _numbers),
        Op.Acosh => AreaFunctions.Acosh(node[0], _numbers),
        Op.Atanh => AreaFunctions.Atanh(node[0], _numbers),
        Op.Sin => new CircularFunctions(node[0], _numbers).Sin,
        Op.Cos => new CircularFunctions(node[0], _numbers).Cos,
        Op.Tan => new CircularFunctions(node[0], _numbers).Tan,
        Op.Asin => ArcFunctions.Asin(node[0], _numbers),
        Op.Acos => ArcFunctions.Acos(node[0], _numbers),
        Op.Atan => ArcFunctions.Atan(node[0], _numbers),
        Op.Atan2 => ArcFunctions.Atan2(node[0], node[1], _numbers),
        Op.Cbrt => RootFunctions.Cbrt(node[0], _numbers),
        Op.Hypot => RootFunctions.Hypot(node[0], node[1], _numbers),
        Op.Pow => PowerFunctions.Pow(node[0], node[1], _numbers),
        Op.Exp2 => PowerFunctions.Exp2(node[0], _numbers),
        Op.Exp10 => PowerFunctions.Exp10(node[0], _numbers),
        Op.Log2 => PowerFunctions.Log2(node[0], _numbers),
        Op.Log10 => PowerFunctions.Log10(node[0], _numbers),
        Op.Round => RoundingFunctions.Round(node[0], _numbers),
        Op.Floor => RoundingFunctions.Floor(node[0], _numbers),
        Op.Erf => ErrorFunction.Erf(node[0], _numbers),
        Op.LogGamma => new LogGammaFunction(node[0], _numbers).Value,
        Op.Digamma => new DigammaFunction(node[0], _numbers).Value,
        Op.Trigamma => new PolygammaFunctions(node[0], _numbers).Trigamma,
        Op.Tetragamma => new PolygammaFunctions(node[0], _numbers).Tetragamma,
        Op.SumLow => Rounding.OfSum(node[0], node[1]),
        Op.ProductLow => Rounding.OfProduct(node[0], node[1]),
        Op.QuotientLow => Rounding.OfQuotient(node[0], node[1]),
        Op.LogHigh => new LogRatioFunction(node[0], 1, _numbers).LogRatioInFull.High,
        Op.LogLow => new LogRatioFunction(node[0], 1, _numbers).LogRatioInFull.Low,
        Op.TanhHigh => ExpM1Function.TanhInFull(InFull(node), _numbers).High,
        Op.TanhLow => ExpM1Function.TanhInFull(InFull(node), _numbers).Low,
        Op.Softplus when _precise => PreciseFunctions.Softplus(node[0], _numbers),
        Op.Softplus => Apply(LogisticFunctions.Softplus(node[0])),
        Op.Sigmoid when _precise => PreciseFunctions.Sigmoid(node[0], _numbers),
        Op.Sigmoid => Apply(LogisticFunctions.Sigmoid(node[0])),
        Op.LogSumExp => Apply(Row(node).LogSumExp),
        Op.SoftMaxTotal => Apply(Row(node).SoftMaxTotal),
        Op.SoftMax => Apply(Row(node).SoftMax),
        Op.SoftMaxComplement => Apply(Row(node).SoftMaxComplement),
        Op.NegativeLogSoftMax => Apply(Row(node).NegativeLogSoftMax),
        Op.LogSoftMaxHigh => Apply(Row(node).LogSoftMax.High),
        Op.LogSoftMaxLow => Apply(Row(node).LogSoftMax.Low),
        _ => node,
    };

    private static DoubleWord InFull(Expr node) => new(node[0], node.Operands.Length > 1 ? node[1] : 0);

    private Expr Exp(DoubleWord x)
    {
        Expr exponential = ExpFunction.Exp(x, _numbers);
        (ExpFunction.IsNeverPositive(x) ? _fractions : _exponentials).Add(exponential);
        return exponential;
    }

    private Expr LogP1(Expr x) => _fractions.Contains(x) ? LogFunction.LogP1OfFraction(x, _numbers)
        : _exponentials.Contains(x) ? LogFunction.LogP1OfNonNegative(x, _numbers) : LogFunction.LogP1(x, _numbers);

    private Expr LogRatio(Expr p, Expr q) =>
        q.Is(1) ? LogFunction.Log(p, _numbers)
        : p.Is(1) ? 0 - LogFunction.Log(q, _numbers)
        : QuickLogRatio.Of(p, q, _numbers);

    private RowFunctions Row(Expr node) => new(InFull(node), _numbers);
}
