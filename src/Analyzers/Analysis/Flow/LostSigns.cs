using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Even powers of negated values.</summary>
internal static class LostSigns
{
    /// <summary>The even power of a negated value that an exponent is, constant positive factors apart.</summary>
    public static Term? NegatedPower(IOperation exponent)
    {
        Term term = Terms.Read(exponent);
        return term.Op switch
        {
            MathOp.Power when IsEven(term.Second) && IsNegated(term.First) => term,
            MathOp.Divide when Terms.Read(term.Second) is { Op: MathOp.Constant, Value: > 0 } => NegatedPower(term.First),
            MathOp.Multiply when Terms.Read(term.Second) is { Op: MathOp.Constant, Value: > 0 } => NegatedPower(term.First),
            MathOp.Multiply when Terms.Read(term.First) is { Op: MathOp.Constant, Value: > 0 } => NegatedPower(term.Second),
            _ => null,
        };
    }

    private static bool IsEven(IOperation power) => Terms.Read(power) is { Op: MathOp.Constant } constant && constant.Value != 0 && constant.Value % 2 == 0;

    // −x, and (−x)/c
    private static bool IsNegated(IOperation value)
    {
        Term term = Terms.Read(value);
        return term.Op == MathOp.Negate || (term.Op is MathOp.Divide or MathOp.Multiply && IsNegated(term.First));
    }
}
