using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Weaving;

/// <summary>Works the request (outputs, weights, reduction) into the math of a loss.</summary>
internal sealed class Weaver
{
    private readonly KernelRequest _request;
    private readonly LossDefinition _definition;
    private readonly Derivatives _derivatives;
    private readonly Expr? _domain;
    private readonly bool _weighted;

    private Weaver(KernelRequest request, LossDefinition definition)
    {
        _request = request;
        _definition = definition;
        Symbols symbols = definition.Bind();
        Derivatives general = Derivatives.Of(definition.Value(symbols), definition.Variable);
        Rewriter settings = new(Constants(request, definition));
        _derivatives = new Derivatives(
            Fixed(general.Value, settings), Fixed(general.Gradient, settings), Fixed(general.Hessian, settings));
        _domain = definition.Domain is null ? null : Fixed(definition.Domain(symbols), settings);
        _weighted = request.Arguments.Any(a => a.Role == "weights");
    }

    private bool RowWise => _definition.Shape == Shape.RowWise;

    private Level LossLevel => RowWise ? Level.Row : Level.Lane;

    private Expr Weight => Expr.Input("weight", LossLevel);

    private bool Returns => _request.Returns != ReturnKind.Void && _request.Reduction != Reduction.None;

    /// <summary>The math of the requested kernel.</summary>
    public static KernelMath Weave(KernelRequest request, LossDefinition definition) => new Weaver(request, definition).Weave();

    /// <summary>Puts the settings' values in place of their symbols.</summary>
    private static Func<Expr, Expr> Constants(KernelRequest request, LossDefinition definition)
    {
        Dictionary<string, double> values = request.Settings.ToDictionary(
            s => definition.Settings.Single(d => d.Name == s.Name).Symbol, s => s.Value);
        return node => node.Op == Op.Symbol && values.TryGetValue(node.Symbol, out double value) ? value : node;
    }

    private static Expr Fixed(Expr expr, Rewriter settings) => Simplifier.Simplify(settings.Rewrite(expr), RuleSet.Algebra);

    private KernelMath Weave()
    {
        Expr loss = Weighted(Guarded(_derivatives.Value), null).Named("loss");
        Expr? scale = Scale();
        List<OutputStore> stores = [];
        foreach (Argument argument in _request.Arguments)
        {
            OutputStore? store = argument.Role switch
            {
                "losses" => new OutputStore("losses", LossLevel, loss),
                "gradient" => new OutputStore("gradient", Level.Lane, Weighted(Guarded(_derivatives.Gradient), scale).Named("slope")),
                "hessian" => new OutputStore("hessian", Level.Lane, Weighted(Guarded(_derivatives.Hessian), scale).Named("curvature")),
                _ => null,
            };
            if (store is not null)
            {
                stores.Add(store);
            }
        }

        return new KernelMath(
            stores,
            Returns ? OverAll(loss).Named("lossSum") : null,
            Returns && _request.Reduction == Reduction.Mean ? Divisor() : null,
            RowWise && _weighted ? Eq(Weight, 0) : null);
    }

    private Expr? Scale() => _request.Reduction == Reduction.Mean ? (1 / Divisor()).Named("scale") : null;

    private Expr Divisor() => _weighted && _request.Normalizer == Normalizer.WeightSum
        ? OverAll(Weight).Named("weightSum")
        : Expr.Input("count", Level.Call);

    private Expr OverAll(Expr value) => RowWise ? SumOverRows(value) : Sum(value);

    /// <summary>w·x·scale. A zero weight gives 0 whatever x is; whole rows of zero weight are skipped instead.</summary>
    private Expr Weighted(Expr value, Expr? scale)
    {
        if (!_weighted)
        {
            return scale is null ? value : value * scale;
        }

        Expr weighted = value * (scale is null ? Weight : Weight * scale);
        return RowWise ? weighted : Select(Eq(Weight, 0), 0, weighted);
    }

    /// <summary>NaN outside the domain, and where the loss is NaN although the output's own formula is not.</summary>
    private Expr Guarded(Expr output)
    {
        if (RowWise)
        {
            return output;
        }

        Expr guarded = _domain is null ? output : Select(_domain, output, double.NaN);
        HashSet<string> propagated = NaNs.Propagated(guarded);
        return _definition.Operands.All(o => propagated.Contains(o.Symbol))
            ? guarded
            : Select(Eq(_derivatives.Value, _derivatives.Value), guarded, double.NaN);
    }
}
