using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Printing;

/// <summary>Says at the head of a file what was read of a user's formula, what its derivatives are, and which forms were exchanged.</summary>
internal static class FormulaHead
{
    // A line that nobody reads to its end says nothing.
    private const int MostNodes = 150;

    /// <summary>The lines, without the marks of a comment.</summary>
    public static IEnumerable<string> Lines(UserFormula formula, Family family)
    {
        FormulaOperand operand = formula.Operands[family == Family.Divergence ? 1 : 0];
        Expr variable = Expr.Input(operand.Symbol, operand.Level);
        Expr value = Simplifier.Simplify(formula.Value, RuleSet.Algebra);
        Expr gradient = Simplifier.Simplify(Derivative.OfFormula(value, variable), RuleSet.Algebra);
        Expr hessian = Simplifier.Simplify(Derivative.OfFormula(gradient, variable), RuleSet.Algebra);
        yield return $"{formula.Name}({string.Join(", ", formula.Operands.Select(o => o.Symbol).Concat(formula.Settings.Select(s => s.Symbol)))}) = {Text(value)}";
        yield return $"its derivative by {operand.Symbol}: {Text(gradient)}";
        yield return $"its second derivative: {Text(hessian)}";
        yield return formula.IsStabilized ? $"forms exchanged for equal ones: {Applied(formula, variable)}" : "computed operation by operation, as it is written (Stabilize = false)";
    }

    private static string Applied(UserFormula formula, Expr variable)
    {
        List<Rule> applied = [];
        Derivatives.OfFormula(formula.Value, variable, isStabilized: true, applied);
        string[] names = [.. applied.Where(rule => !AlgebraRules.All.Contains(rule)).Select(rule => rule.Name).Distinct()];
        return names.Length == 0 ? "none" : string.Join("; ", names);
    }

    private static string Text(Expr expr) => Size(expr, []) is var size && size <= MostNodes ? Printer.Print(expr) : $"an expression of {size} operations";

    // As the tree that is printed, which is larger than the graph.
    private static long Size(Expr expr, Dictionary<Expr, long> known)
    {
        if (!known.TryGetValue(expr, out long size))
        {
            size = Math.Min(int.MaxValue, 1 + expr.Operands.Sum(operand => Size(operand, known)));
            known[expr] = size;
        }

        return size;
    }
}
