using LossGen.Generator.Expressions;

namespace LossGen.Generator.Printing;

/// <summary>Finds polynomials: a·x + b, times x, plus c …</summary>
internal static class Horner
{
    // As many as the library has words for.
    private const int Fewest = 3;
    private const int Most = 14;

    /// <summary>The coefficients of a polynomial, that of the highest power first; null if the value is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="variables">The values that have a variable, and are no step of a polynomial.</param>
    public static IReadOnlyList<Expr>? CoefficientsOf(Expr value, ISet<Expr> variables)
    {
        List<Expr> coefficients = [];
        Expr step = value;
        while (step.Op == Op.MultiplyAdd && step[2].Op == Op.Constant && step[1].Equals(value[1]) && (step.Equals(value) || !variables.Contains(step)))
        {
            coefficients.Add(step[2]);
            step = step[0];
        }

        coefficients.Add(step);
        coefficients.Reverse();
        return step.Op == Op.Constant && coefficients.Count is >= Fewest and <= Most && variables.Contains(value[1]) ? coefficients : null;
    }
}
