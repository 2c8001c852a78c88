using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Differentiation;

/// <summary>A loss with its first and second derivative in the lane at hand, in their numerically stable forms.</summary>
internal sealed record Derivatives(Expr Value, Expr Gradient, Expr Hessian)
{
    /// <summary>The derivatives of a loss with respect to one operand.</summary>
    /// <remarks>Differentiation sees the plain math; what makes it stable comes last.</remarks>
    /// <param name="value">The loss.</param>
    /// <param name="variable">The operand.</param>
    /// <param name="positive">The symbols that stand for something positive.</param>
    public static Derivatives Of(Expr value, Expr variable, params string[] positive)
    {
        Expr plain = Simplifier.Simplify(value, RuleSet.Algebra);
        Expr gradient = Simplifier.Simplify(Derivative.Of(plain, variable), RuleSet.Algebra);
        Expr hessian = Simplifier.Simplify(Derivative.Of(gradient, variable), RuleSet.Algebra);
        return new Derivatives(Stable(plain, positive), Stable(gradient, positive), Stable(hessian, positive));
    }

    /// <summary>The derivatives of a formula of the user's own, as it is meant: in stable forms, with the limits of logarithms.</summary>
    /// <param name="value">The formula as read.</param>
    /// <param name="variable">The operand or setting.</param>
    /// <param name="isStabilized">Whether forms are exchanged for equal ones.</param>
    /// <param name="applied">Collects the rules that are applied, or null.</param>
    public static Derivatives OfFormula(Expr value, Expr variable, bool isStabilized, ICollection<Rule>? applied = null)
    {
        FormulaDerivatives known = FormulaDerivatives.Of(value, variable, isStabilized, Compute);
        foreach (Rule rule in known.Applied)
        {
            applied?.Add(rule);
        }

        return known.Derivatives;
    }

    private static Derivatives Compute(Expr value, Expr variable, bool isStabilized, ICollection<Rule> applied)
    {
        Expr plain = isStabilized ? Simplifier.Once(OfClasses(Recognized(value)), RuleSet.EarlyRange, applied) : value;
        Expr gradient = Recognized(Derivative.OfFormula(plain, variable));
        Expr hessian = Recognized(Derivative.OfFormula(gradient, variable));
        hessian = isStabilized ? Recognized(SignPairs.Apply(hessian)) : hessian;
        return new Derivatives(Settled(plain), Settled(gradient), Settled(hessian));

        Expr OfClasses(Expr expr) => Simplifier.Once(expr, RuleSet.Labels.Where(bound => !bound.TryGetValue("y", out Expr? y) || !Derivative.Depends(y, variable)), applied);

        Expr Recognized(Expr expr) => Simplifier.Simplify(expr, isStabilized ? RuleSet.Recognition : RuleSet.Algebra, [], applied);

        Expr Settled(Expr expr)
        {
            if (!isStabilized)
            {
                return Limits.Apply(ConstantPowers.Expand(expr));
            }

            Expr kept = ConstantPowers.Expand(Simplifier.Once(expr, RuleSet.Cancellation, applied));
            Expr stable = Simplifier.Simplify(Simplifier.Simplify(kept, RuleSet.Stability, [], applied), RuleSet.Algebra);
            return FullExponents.Apply(Simplifier.Once(Limits.Apply(stable), RuleSet.LateRange, applied));
        }
    }

    /// <summary>The expression in a form that neither overflows nor cancels.</summary>
    public static Expr Stable(Expr expr, IReadOnlyCollection<string> positive) =>
        Simplifier.Simplify(Simplifier.Simplify(expr, RuleSet.Algebra), RuleSet.Stability, positive);
}
