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
    private static readonly InputSpace[] Spaces = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits];

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
        Form form = new(Shape.RowWise, operands)
        {
            RowLength = isDivergence ? RowLength.Optional : RowLength.Required,
            ClassWeights = formula.Operands.Any(o => o.IsLabel) ? ClassWeights.OfClass : null,
        };
        return new CatalogueEntry(family, formula.Name, [form], settings, selection => Define(form, settings, isDivergence ? InSpaces(selection) : formula.Value))
        {
            Formula = formula,
            Inputs = isDivergence ? Spaces : [],
            TargetInputs = isDivergence ? Spaces : [],
            IsPair = isDivergence,
            HasDirection = isDivergence,
        };
    }

    private LossDefinition Define(Form form, SettingDefinition[] settings, Expr value)
    {
        return new LossDefinition(formula.Name, "a formula of this project", form, settings, s => Weighted(s, Guarded(By(form.Variable).Value)))
        {
            Gradient = (s, operand) => Weighted(s, By(operand).Gradient),
            Hessian = (s, operand) => Weighted(s, By(operand).Hessian),
            Slope = (s, setting) => Weighted(s, Derived(setting.Symbol, Level.Call).Gradient),
            RowWeight = form.ClassWeights is null ? null : LabelRows.Weight,
            RowFactor = s => HasClassWeights(s) ? LabelRows.Weight(s) : null,
            MarksUndefinedRows = true,
            NumbersClasses = Numbers(value),
        };

        Derivatives By(Operand operand) => Derived(operand.Symbol, operand.IsOfRow ? Level.Row : Level.Lane);

        Derivatives Derived(string symbol, Level level) => Derivatives.OfFormula(value, Expr.Input(symbol, level), formula.IsStabilized);
    }

    private static Expr Weighted(Symbols s, Expr value) => HasClassWeights(s) ? LabelRows.Weight(s) * value : value;

    private static bool HasClassWeights(Symbols s) => !s[Symbols.ClassWeight].Is(1);

    // The formula sees probabilities, whatever is given, and the second operand first where the direction is reversed.
    private Expr InSpaces(Selection selection)
    {
        Expr p = Expr.Input(formula.Operands[0].Symbol, Level.Lane), q = Expr.Input(formula.Operands[1].Symbol, Level.Lane);
        Expr ofP = Probability(p, selection.TargetInput), ofQ = Probability(q, selection.Input);
        bool isReversed = selection.Direction == Direction.Reverse;
        return new Rewriter(node => node.Equals(p) ? (isReversed ? ofQ : ofP) : node.Equals(q) ? (isReversed ? ofP : ofQ) : node).Rewrite(formula.Value);
    }

    private static Expr Probability(Expr x, InputSpace space) => space switch
    {
        InputSpace.Logits => Exp(x - Formula.LogSumExp(x)),
        InputSpace.LogProbabilities => Exp(x),
        _ => x,
    };

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
