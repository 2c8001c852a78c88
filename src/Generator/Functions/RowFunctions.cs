using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>softmax and what belongs to it, over the lanes of one row.</summary>
/// <remarks>
/// The exponentials are scaled by a power of two, exp(x)·2⁻ᵏ, instead of having the row's maximum subtracted: a power of
/// two is exact, a difference is rounded. So k need not come from the maximum: a number near it will do, and one pass finds
/// both the maximum and the sum. Only rows beyond <see cref="SafeMagnitude"/> are shifted first, by their maximum; there the
/// difference of any two entries that matter is exact anyway.
/// One of the largest entries is left out of the sum: 1 − softmax then needs no cancelling subtraction. Of entries with
/// low parts, the maximum is the first by its high part, and among those by its low part.
/// </remarks>
internal sealed class RowFunctions
{
    private const double SafeMagnitude = 65536;

    private readonly Numbers _numbers;
    private readonly DoubleWord _x;
    private readonly DoubleWord _max;
    private readonly DoubleWord _shift;
    private readonly Expr _exponent;
    private readonly Expr _largest;
    private readonly Expr _exponential;
    private readonly Expr _others;
    private readonly Expr _rest;
    private readonly Expr _total;

    public RowFunctions(DoubleWord x, Numbers numbers)
    {
        _x = x;
        _numbers = numbers;
        _max = Maximum(x);
        Expr near = x.Low.Is(0) ? NearMax(x.High).Named("near") : _max.High;
        Expr finite = Clamp(near, -numbers.Largest, numbers.Largest);
        Expr isSafe = Abs(finite) < SafeMagnitude;
        _shift = new(Select(isSafe, 0, finite).Named("shift"), _max.Low.Is(0) ? 0 : Select(isSafe, 0, _max.Low).Named("shiftLow"));
        _exponent = numbers.RoundedProduct(Limited(new(near, _max.Low)).High, numbers.LogTwoE).Named("exponent");
        _exponential = Exponential(x).Named("e");

        // Without low parts it is that of the maximum, or one next to it in rounding: it costs no exponential of its own.
        _largest = (x.Low.Is(0) ? MaxOverLanes(_exponential) : Exponential(_max)).Named("largest");
        _others = Others(x);

        // A row of nothing but −∞, or with two entries of +∞, is no distribution.
        Expr undefined = Or(Eq(_max.High, double.NegativeInfinity), And(Eq(_max.High, double.PositiveInfinity), _others > 0));
        _rest = Select(undefined, double.NaN, _others).Named("rest");
        _total = (_rest + _largest).Named("total");
    }

    /// <summary>It has a limit where there is no distribution: −∞ or ∞.</summary>
    public Expr LogSumExp => _max.High + (_max.Low.Is(0) ? FromRest : FromRest + _max.Low);

    // Where there is nothing at all, there is no largest one to divide by.
    private Expr FromRest => Select(Eq(_others, 0), 0, LogP1(_others));

    public Expr SoftMaxTotal => _total;

    public Expr SoftMax => _exponential * (1 / _total).Named("reciprocal");

    public Expr SoftMaxComplement =>
        Select(Eq(_exponential, _largest), _rest, _total - _exponential) * (1 / _total).Named("reciprocal");

    public Expr NegativeLogSoftMax => FromMaximum + LogP1(_rest);

    /// <summary>log softmax as two numbers: x − max, and −log(total/largest) of as many digits.</summary>
    public DoubleWord LogSoftMax
    {
        get
        {
            DoubleWord share = new LogRatioFunction(_total, _largest, _numbers).LogRatioInFull;
            Expr totalLow = Expr.Of(Op.SumLow, _rest, _largest);
            DoubleWord below = new(Select(Eq(_x.High, _max.High), 0, _x.High - _max.High), Expr.Of(Op.SumLow, _x.High, -_max.High));
            DoubleWord atMax = new(share.High, share.Low + totalLow / _total);
            return new DoubleWord(below.High, below.Low + (_x.Low - _max.Low)) - atMax;
        }
    }

    /// <summary>max − x ≥ 0.</summary>
    private Expr FromMaximum => _x.Low.Is(0)
        ? Select(Eq(_x.High, _max.High), 0, _max.High - _x.High)
        : Select(Eq(_x.High, _max.High), 0, _max.High - _x.High) + (_max.Low - _x.Low);

    private static DoubleWord Maximum(DoubleWord x)
    {
        if (!x.Low.Is(0) && SoleOperand(x.High) is { } operand)
        {
            // What becomes of logits before softmax, a temperature or a cap, never decreases.
            Rewriter atMaximum = new(node => node.Equals(operand) ? Largest(operand).Named("highestLogit") : node);
            return new DoubleWord(atMaximum.Rewrite(x.High).Named("max"), atMaximum.Rewrite(x.Low).Named("maxLow"));
        }

        Expr high = Largest(x.High).Named("max");
        return x.Low.Is(0) ? high : new DoubleWord(high, MaxOverLanes(Select(Eq(x.High, high), x.Low, double.NegativeInfinity)).Named("maxLow"));
    }

    private static Expr Largest(Expr x) => MaxOverLanes(x).Named("highest") + 0.0;

    /// <summary>The lane's operand that an expression is a function of, or null if there are several.</summary>
    private static Expr? SoleOperand(Expr expr)
    {
        HashSet<Expr> operands = [];
        new Rewriter(Visit).Rewrite(expr);
        return operands.Count == 1 ? operands.First() : null;

        Expr Visit(Expr node)
        {
            _ = node is { Op: Op.Symbol, Level: Level.Lane } && operands.Add(node);
            return node;
        }
    }

    /// <summary>The sum of all exponentials but that of the maximum.</summary>
    private Expr Others(DoubleWord x)
    {
        Expr others = SumOfOthers(_exponential);
        if (x.Low.Is(0) || SoleOperand(x.High) is not null)
        {
            return others.Named("others");
        }

        // Low parts can be larger than the distance of the high ones: the sum has left out another one than the maximum's.
        return (others + (MaxOverLanes(_exponential).Named("leftOut") - _largest)).Named("others");
    }

    /// <summary>log(1 + others/largest).</summary>
    private Expr LogP1(Expr others) => LogFunction.LogP1OfNonNegative(others / _largest, _numbers);

    private Expr Exponential(DoubleWord value) => ExpFunction.Reduced(Limited(value), _exponent, _numbers);

    /// <summary>The shifted value, limited so that infinities stay out of the arithmetic; a NaN stays NaN.</summary>
    private DoubleWord Limited(DoubleWord value)
    {
        Expr high = value.High - _shift.High;
        if (value.Low.Is(0))
        {
            return Clamp(high, -2 * SafeMagnitude, 2 * SafeMagnitude);
        }

        // Beyond the safe magnitude a low part may be larger than what the shift leaves of the high one.
        Expr low = value.Low - _shift.Low;
        Expr sum = high + low;
        return new DoubleWord(sum, low - (sum - high)).Clamped(-2 * SafeMagnitude, 2 * SafeMagnitude);
    }
}
