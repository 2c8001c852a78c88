using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>softmax and what belongs to it, over the lanes of one row.</summary>
/// <remarks>
/// The exponentials are scaled by a power of two, exp(x)·2⁻ᵏ, instead of having the row's maximum subtracted: a power of
/// two is exact, a difference is rounded. Only rows whose maximum is beyond <see cref="SafeMagnitude"/> are shifted by it
/// first; there the difference of any two entries that matter is exact anyway.
/// Entries at the maximum are counted, the others summed: 1 − softmax then needs no cancelling subtraction.
/// </remarks>
internal sealed class RowFunctions
{
    private const double SafeMagnitude = 65536;

    private readonly Numbers _numbers;
    private readonly Expr _max;
    private readonly Expr _shift;
    private readonly Expr _exponent;
    private readonly Expr _largest;
    private readonly Expr _exponential;
    private readonly Expr _others;
    private readonly Expr _rest;
    private readonly Expr _total;
    private readonly Expr _x;

    public RowFunctions(Expr x, Numbers numbers)
    {
        _x = x;
        _numbers = numbers;
        _max = (MaxOverLanes(x).Named("highest") + 0.0).Named("max");
        Expr finite = Clamp(_max, -numbers.Largest, numbers.Largest);
        _shift = Select(Abs(finite) < SafeMagnitude, 0, finite).Named("shift");
        _exponent = numbers.RoundedProduct(Limited(_max), numbers.LogTwoE).Named("exponent");
        _largest = Exponential(_max).Named("largest");
        _exponential = Exponential(x).Named("e");

        Expr isLargest = Eq(_exponential, _largest);
        Expr below = Sum(Select(isLargest, 0, _exponential)).Named("below");
        Expr ties = Count(isLargest).Named("ties");

        // A row of nothing but −∞, or with two entries of +∞, is no distribution.
        Expr undefined = Or(Eq(_max, double.NegativeInfinity), And(Eq(_max, double.PositiveInfinity), ties > 1));
        _others = Fma(ties - 1, _largest, below);
        _rest = Select(undefined, double.NaN, _others).Named("rest");
        _total = (_rest + _largest).Named("total");
    }

    /// <summary>It has a limit where there is no distribution: −∞ or ∞.</summary>
    public Expr LogSumExp => _max + LogP1(_others);

    public Expr SoftMax => _exponential * (1 / _total).Named("reciprocal");

    public Expr SoftMaxComplement =>
        Select(Eq(_exponential, _largest), _rest, _total - _exponential) * (1 / _total).Named("reciprocal");

    public Expr NegativeLogSoftMax => Select(Eq(_x, _max), 0, _max - _x) + LogP1(_rest);

    /// <summary>log(1 + others/largest).</summary>
    private Expr LogP1(Expr others) => LogFunction.LogP1OfNonNegative(others / _largest, _numbers);

    private Expr Exponential(Expr value) => ExpFunction.Reduced(Limited(value), _exponent, _numbers);

    /// <summary>The shifted value, limited so that infinities stay out of the arithmetic; a NaN stays NaN.</summary>
    private Expr Limited(Expr value) => Clamp(value - _shift, -2 * SafeMagnitude, 2 * SafeMagnitude);
}
