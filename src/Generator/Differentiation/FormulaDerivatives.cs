using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Differentiation;

/// <summary>The derivatives of a formula with the rules that were applied, kept for a while: the value, its derivatives and the head of the file ask one after another.</summary>
internal sealed record FormulaDerivatives(Expr Value, Expr Variable, bool IsStabilized, Derivatives Derivatives, IReadOnlyList<Rule> Applied)
{
    private const int MostKept = 4;

    [ThreadStatic]
    private static Queue<FormulaDerivatives>? _kept;

    /// <summary>Computes the derivatives, or finds them.</summary>
    public static FormulaDerivatives Of(
        Expr value, Expr variable, bool isStabilized, Func<Expr, Expr, bool, ICollection<Rule>, Derivatives> compute)
    {
        Queue<FormulaDerivatives> kept = _kept ??= new(MostKept);
        foreach (FormulaDerivatives known in kept)
        {
            if (known.IsStabilized == isStabilized && known.Variable.Equals(variable) && known.Value.Equals(value))
            {
                return known;
            }
        }

        List<Rule> applied = [];
        FormulaDerivatives found = new(value, variable, isStabilized, compute(value, variable, isStabilized, applied), applied);
        if (kept.Count == MostKept)
        {
            kept.Dequeue();
        }

        kept.Enqueue(found);
        return found;
    }
}
