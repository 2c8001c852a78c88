using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>Circular functions of π times a number, which is reduced without an error: the reflection of gamma functions needs them.</summary>
internal sealed class Reflection
{
    private readonly Coefficients _coefficients;

    /// <param name="y">The number, at least 0.</param>
    /// <param name="numbers">The constants of the element type.</param>
    public Reflection(Expr y, Numbers numbers)
    {
        _coefficients = Coefficients.Of(numbers);
        R = y - RoundingFunctions.Round(y, numbers);
        Square = R * R;
    }

    /// <summary>What y is above the nearest integer.</summary>
    public Expr R { get; }

    /// <summary>Its square.</summary>
    public Expr Square { get; }

    /// <summary>|sin πy|/π.</summary>
    public Expr Sine => Abs(R) * Numbers.Polynomial(Square, _coefficients.SineOfPi);

    /// <summary>cos πy, up to its sign: that of cos πr.</summary>
    public Expr Cosine => Expr.Of(Op.NegatedMultiplyAdd, 4 * R, R, 1) * Numbers.Polynomial(Square, _coefficients.CosineOfPi);

    /// <summary>π·cot πy: NaN at integers.</summary>
    public DoubleWord Cotangent
    {
        get
        {
            DoubleWord inverse = Quotient.Of(1, 0, R, 0), sum = Words.Sum(inverse.High, R * Numbers.Polynomial(Square, _coefficients.CotangentOfPi));
            return new(sum.High, sum.Low + inverse.Low);
        }
    }
}
