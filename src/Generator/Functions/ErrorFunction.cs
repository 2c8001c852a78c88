using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>erf x as arithmetic.</summary>
internal static class ErrorFunction
{
    private const double Split = 0.875;

    /// <summary>erf x: ±1 far out, NaN for NaN; ±0 is kept.</summary>
    /// <remarks>Near 0 it is x times a polynomial of x²; beyond, 1 less an exponential, whose error counts little there.</remarks>
    public static Expr Erf(Expr x, Numbers numbers)
    {
        Coefficients coefficients = Coefficients.Of(numbers);
        Expr near = Fma(x, Numbers.Polynomial(x * x, coefficients.ErfShare), x);
        Expr magnitude = Min(coefficients.ErfEnd, Abs(x));
        Expr exponent = -magnitude * Numbers.Polynomial(magnitude - coefficients.Middle, coefficients.ErfcExponent);
        Expr far = Sign(x) * (1 - ExpFunction.Reduced(exponent, 0, numbers));
        return Select(Abs(x) < Split, near, far);
    }
}
