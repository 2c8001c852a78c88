using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>A loss of rows that a formula of the user's own computes with loops that reduce.</summary>
/// <param name="formula">The formula.</param>
internal sealed class RowFormula(UserFormula formula)
{
    /// <summary>The formula as if it were in the catalogue.</summary>
    public CatalogueEntry ToEntry(Family family, SettingDefinition[] settings)
    {
        bool isDivergence = family == Family.Divergence;
        Operand[] operands =
        [
            .. formula.Operands.Select((o, i) => new Operand(o.Name, o.Symbol, o.IsLabel ? OperandType.Label : OperandType.Element)
            {
                Gradient = o.Gradient,
                IsOfRow = o.IsOfRow,
                IsVariable = isDivergence && i == 1,
            }),
        ];
        Form form = new(Shape.RowWise, operands) { RowLength = isDivergence ? RowLength.Optional : RowLength.Required };
        LossDefinition definition = new(formula.Name, "a formula of this project", form, settings, _ => Guarded(By(form.Variable).Value))
        {
            Gradient = (_, operand) => By(operand).Gradient,
            Hessian = (_, operand) => By(operand).Hessian,
            Slope = setting => By(setting.Symbol, Level.Call).Gradient,
            MarksUndefinedRows = true,
            NumbersClasses = Numbers(formula.Value),
        };
        return new CatalogueEntry(family, formula.Name, [form], settings, _ => definition) { Formula = formula };
    }

    private Derivatives By(Operand operand) => By(operand.Symbol, operand.IsOfRow ? Level.Row : Level.Lane);

    private Derivatives By(string symbol, Level level) => Derivatives.OfFormula(formula.Value, Expr.Input(symbol, level), formula.IsStabilized);

    // A NaN anywhere in the row is one of its value, wherever the formula looks.
    private Expr Guarded(Expr value)
    {
        Expr[] unseen = [.. formula.Operands.Where(o => !o.IsLabel).Select(o => Expr.Input(o.Symbol, o.Level)).Where(x => !Sees(value, x))];
        return unseen.Length == 0 ? value : value + Sum(Select(unseen.Select(x => Eq(x, x)).Aggregate(And), 0, double.NaN));
    }

    // Whether a value is NaN whenever an operand is anywhere in the row: through a sum of what is NaN there, or a softmax.
    private static bool Sees(Expr value, Expr operand) => value.Op switch
    {
        Op.LogSumExp or Op.Sum => new NaNs(lanesOnly: true).Propagated(value[0]).Contains(operand.Symbol),
        Op.AtLabel => Reductions.IsOfSoftMax(value[0]) && new NaNs(lanesOnly: true).Propagated(value[0][0]).Contains(operand.Symbol),
        Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Negate => value.Operands.Any(part => Sees(part, operand)),
        _ => false,
    };

    // A maximum's derivative is that of the first class that has it.
    private static bool Numbers(Expr expr)
    {
        HashSet<Expr> seen = [];
        Stack<Expr> open = new([expr]);
        while (open.Count > 0)
        {
            Expr next = open.Pop();
            if (next.Op == Op.Max || next.Equals(LabelRows.ClassNumber))
            {
                return true;
            }

            foreach (Expr operand in next.Operands.Where(seen.Add))
            {
                open.Push(operand);
            }
        }

        return false;
    }
}
