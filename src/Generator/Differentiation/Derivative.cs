using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Differentiation;

/// <summary>Differentiates expressions with respect to the value that an operand has in the lane at hand.</summary>
internal sealed class Derivative
{
    // What inner reductions are replaced by.
    private const string Stand = "reduction ";

    private readonly Dictionary<Expr, Expr> _done = [];
    private readonly Dictionary<Expr, bool> _depends = [];
    private readonly Expr _variable;
    private bool _isFormula;

    private Derivative(Expr variable) => _variable = variable;

    /// <summary>∂expr/∂variable.</summary>
    public static Expr Of(Expr expr, Expr variable) => new Derivative(variable).Of(expr);

    /// <summary>The same of a formula as somebody wrote it: logarithms of quotients without the quotient, which may overflow.</summary>
    public static Expr OfFormula(Expr expr, Expr variable) => new Derivative(variable) { _isFormula = true }.Of(expr);

    /// <summary>Whether an expression mentions a variable.</summary>
    public static bool Depends(Expr expr, Expr variable) => new Derivative(variable).DependsOnVariable(expr);

    // The graph shares nodes, and every one is differentiated once.
    private Expr Of(Expr expr)
    {
        if (!_done.TryGetValue(expr, out Expr? derivative))
        {
            derivative = Compute(expr);
            _done[expr] = derivative;
        }

        return derivative;
    }

    private Expr Compute(Expr expr)
    {
        if (expr.Equals(_variable))
        {
            return 1;
        }

        if (DerivativeRules.Constant.Contains(expr.Op) || (_isFormula && !DependsOnVariable(expr)))
        {
            return 0;
        }

        if (_isFormula && expr.Op is Op.Divide or Op.Multiply && ShortForm(expr) is { } shortForm)
        {
            return shortForm;
        }

        if (_isFormula && expr.Op == Op.AtLabel && Reductions.IsOfSoftMax(expr[0]) && _variable.Level == Level.Lane && !Reductions.MixesLanes(expr[0][0]))
        {
            return AtLabel(expr[0]);
        }

        if (Reductions.IsOfSoftMax(expr) && Reductions.MixesLanes(expr[0]))
        {
            return Of(Reductions.Expanded(expr));
        }

        if (!DerivativeRules.Partials.TryGetValue(expr.Op, out Func<Expr, Expr, Expr[]>? rule))
        {
            throw new NotSupportedException($"There is no derivative rule for {expr.Op}.");
        }

        Expr[] partials = rule(expr, expr);
        if (_isFormula && expr.Op == Op.Max)
        {
            partials = [IsFirstLargest(expr)];
        }

        if (_variable.Level < Level.Lane && !_variable.Symbol.StartsWith(Stand, StringComparison.Ordinal) && Reductions.IsReduction(expr))
        {
            return expr.Op is Op.Sum or Op.AtLabel ? expr.With([Of(expr[0])]) : Formula.Sum(partials[0] * Of(expr[0]));
        }

        return Reductions.IsReduction(expr) ? OfReduction(expr, partials[0]) : Chain(expr, partials);
    }

    private Expr Chain(Expr expr, Expr[] partials)
    {
        if (_isFormula && expr.Op == Op.Log)
        {
            return OfLogarithm(expr[0]);
        }

        if (expr.Op == Op.SquareRoot)
        {
            return OfRoot(expr, Of(expr[0]));
        }

        if (_isFormula && expr.Op == Op.Select)
        {
            return Formula.Select(expr[0], Of(expr[1]), Of(expr[2]));
        }

        Expr total = 0;
        for (int i = 0; i < partials.Length; i++)
        {
            Expr inner = Of(expr[i]);
            total = inner.Is(0) ? total : total.Is(0) ? partials[i] * inner : total + partials[i] * inner;
        }

        return total;
    }

    private Expr? ShortForm(Expr expr)
    {
        foreach (Rule rule in SlopeRules.All)
        {
            if (Matcher.Match(rule.Pattern, expr) is { } bound && bound.All(pair => pair.Key == "x" == DependsOnVariable(pair.Value)))
            {
                return Matcher.Substitute(rule.Replacement, bound) * Of(bound["x"]);
            }
        }

        return null;
    }

    // Of the label's softmax, what it leaves to 1, or minus its logarithm: in what keeps its digits where one of both is next to nothing.
    private Expr AtLabel(Expr share)
    {
        Expr x = share[0], down = Formula.Select(Formula.IsLabel, -Formula.SoftMaxComplement(x), Formula.SoftMax(x));
        return share.Op switch
        {
            Op.NegativeLogSoftMax => down,
            Op.SoftMaxComplement => Formula.AtLabel(Formula.SoftMax(x)) * down,
            _ => -(Formula.AtLabel(Formula.SoftMax(x)) * down),
        } * Of(x);
    }

    // Of what is the same in all lanes of a row.
    private Expr SumOf(Expr term)
    {
        Expr simple = _isFormula ? Simplifier.Simplify(term, RuleSet.Algebra) : term;
        return _isFormula && simple.Level < Level.Lane ? Expr.Input(Symbols.Classes, Level.Call) * simple : Formula.Sum(simple);
    }

    private Expr By(Expr term, Expr variable) => new Derivative(variable) { _isFormula = _isFormula }.Of(term);

    private static Expr IsFirstLargest(Expr maximum)
    {
        Expr first = -Formula.MaxOverLanes(Formula.Select(Formula.Eq(maximum[0], maximum), -LabelRows.ClassNumber, double.NegativeInfinity));
        return Formula.Select(Formula.Eq(LabelRows.ClassNumber, first), 1, 0);
    }

    // What a formula is put together with may have no derivative rules of its own.
    private bool DependsOnVariable(Expr expr)
    {
        if (!_depends.TryGetValue(expr, out bool depends))
        {
            depends = expr.Equals(_variable) || expr.Operands.Any(DependsOnVariable);
            _depends[expr] = depends;
        }

        return depends;
    }

    // x′/x, part by part.
    private Expr OfLogarithm(Expr x) => x.Op switch
    {
        Op.Multiply when x[0].Equals(x[1]) => 2 * OfLogarithm(x[0]),
        Op.Multiply => Sum(OfLogarithm(x[0]), OfLogarithm(x[1])),
        Op.Divide => Sum(OfLogarithm(x[0]), -OfLogarithm(x[1])),
        Op.SquareRoot => 0.5 * OfLogarithm(x[0]),
        Op.Negate or Op.Absolute => OfLogarithm(x[0]),
        Op.Exp => Of(x[0]),
        Op.Cosh => Formula.Tanh(x[0]) * Of(x[0]),
        _ => Of(x) is { } inner && inner.Is(0) ? 0 : 1 / x * Of(x),
    };

    private static Expr Sum(Expr a, Expr b) => a.Is(0) ? b : b.Is(0) || (b.Op == Op.Negate && b[0].Is(0)) ? a : a + b;

    // At 0 the root has a kink or a cusp. Where what is below it stands still, so does the root.
    private static Expr OfRoot(Expr root, Expr inner)
    {
        Expr slope = 0.5 * inner / root;
        return inner.Op == Op.Constant || Signs.IsPositive(root[0]) ? slope
            : Formula.Select(Formula.And(Formula.Eq(root, 0), Formula.Eq(inner, 0)), 0, slope);
    }

    /// <summary>The lane's own term, and what the lane does to all terms through the reductions inside them.</summary>
    private Expr OfReduction(Expr reduction, Expr weight)
    {
        Expr terms = new Rewriter(Reductions.Expanded).Rewrite(reduction[0]);
        Expr[] inner = Reductions.Outermost(terms);
        Expr[] stand = [.. inner.Select((_, k) => Expr.Input(Stand + k, Level.Row))];
        Rewriter show = new(Reductions.Replacing(stand, inner));
        Expr term = Reductions.Hidden(terms, inner, stand);
        Expr total = weight * show.Rewrite(By(term, _variable));
        for (int k = 0; k < inner.Length; k++)
        {
            Expr slope = show.Rewrite(By(term, stand[k]));
            total += (_isFormula && reduction.Op == Op.AtLabel ? Formula.AtLabel(slope) : SumOf(weight * slope)) * Of(inner[k]);
        }

        return total;
    }
}
