namespace LossGen.Runtime;

/// <summary>Polynomials by Horner's rule, with one rounding a term.</summary>
static class Polynomial
{
    /// <summary>The polynomial with the given coefficients, constant term first.</summary>
    public static double Evaluate(double x, ReadOnlySpan<double> coefficients)
    {
        double value = coefficients[^1];
        for (int i = coefficients.Length - 2; i >= 0; i--)
            value = Math.FusedMultiplyAdd(value, x, coefficients[i]);
        return value;
    }
}
