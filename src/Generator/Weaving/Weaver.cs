using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Weaving;

/// <summary>Works the request (outputs, weights, reduction) into the math of a loss.</summary>
internal sealed class Weaver
{
    private readonly KernelRequest _request;
    private readonly LossDefinition _definition;
    private readonly BoundFormula _formula;

    private Weaver(KernelRequest request, LossDefinition definition)
    {
        _request = request;
        _definition = definition;
        _formula = new BoundFormula(request, definition);
    }

    private bool RowWise => _definition.Shape == Shape.RowWise;

    private Level LossLevel => RowWise ? Level.Row : Level.Lane;

    private bool InRows => RowWise || _definition.Form.HasElementsInRows;

    private Expr? Weight => _request.Find("weights") is null ? null : Expr.Input("weight", LossLevel);

    /// <summary>1 where the mask lets an element or row count, and 0 where it does not.</summary>
    private Expr? Included => _request.Find("mask") is null ? null : Expr.Input("included", LossLevel);

    /// <summary>Where an element or row is left out, or null if nowhere.</summary>
    private Expr? LeftOut => Either(IsZero(Included), IsZero(Weight));

    private bool Returns => _request.Returns != ReturnKind.Void && _request.Reduction != Reduction.None;

    private bool IsMean => _request.Reduction == Reduction.Mean;

    /// <summary>The math of the requested kernel.</summary>
    public static KernelMath Weave(KernelRequest request, LossDefinition definition) => new Weaver(request, definition).Weave();

    private KernelMath Weave()
    {
        Expr value = _formula.Guarded(_formula.Value);
        Expr loss = Weighted(value, null).Named("loss");
        Expr total = OverAll(loss).Named("lossSum");
        Expr? scale = Scale(total);
        List<OutputStore> stores = [.. _request.Arguments.Where(a => a.IsOutput).Select(a => Store(a.Role, loss, scale) with { IsNarrow = a.Type != _request.Element.Keyword() })];
        bool marks = _definition.MarksUndefinedRows && stores.Any(s => s.Level == Level.Lane);
        return new KernelMath(
            stores,
            Returns ? total : null,
            (Returns && (IsMean || (InRows && _request.Returns == ReturnKind.LossSum))) || (IsMean && Results.Any()) ? Divisor() : null)
        {
            Slopes = [.. Results.Select(Slope)],
            SkipRow = SkipRow(),
            MarkIfNaN = marks ? value.Named("rowLoss") : null,
        };
    }

    private IEnumerable<Argument> Results => _request.Arguments.Where(a => a.Kind == ArgumentKind.Result);

    private SettingSlope Slope(Argument result)
    {
        SettingDefinition setting = _definition.Settings.Single(s => s.Gradient == result.Role);
        return new(result.Role, OverAll(Weighted(_formula.Slope(setting), null)).Named(setting.Symbol + "SlopeSum"));
    }

    private OutputStore Store(string role, Expr loss, Expr? scale) => role switch
    {
        "losses" or Moments.Losses => new OutputStore(role, LossLevel, loss),
        Moments.Shares => new OutputStore(role, LossLevel, (RowShare() ?? 1).Named("share")),
        "logSumExp" => new OutputStore(role, Level.Row, _formula.LogSumExp.Named("logOfSum")),
        "gradient" => Lane(role, _formula.Gradient(_definition.Variable), scale, "slope"),
        "hessian" => Lane(role, _formula.Hessian(_definition.Variable), scale, "curvature"),
        // Two of them only where C# refuses that parameters share a name.
        _ => Lane(role, _formula.Gradient(_definition.Operands.First(o => o.Gradient == role)), scale, role + "Slope"),
    };

    private OutputStore Lane(string role, Expr value, Expr? scale, string name) =>
        new(role, _request.Find(role) is { IsOfRow: true } ? Level.Row : Level.Lane, Weighted(value, scale).Named(name));

    /// <summary>What every derivative is multiplied by: the upstream gradient, and the derivative of the returned value by the sum.</summary>
    private Expr? Scale(Expr total)
    {
        Expr? upstream = _request.Find("upstream") is null ? null : Expr.Input("upstream", Level.Call);
        if (!IsMean)
        {
            return upstream;
        }

        Expr scale = 1 / Divisor();
        if (_definition.Final == FinalStep.Exponential)
        {
            scale = Exp(total / Divisor()) * scale;
        }

        return (upstream is null ? scale : upstream * scale).Named("scale");
    }

    private Expr Divisor() => RowShare() is { } share && _request.Normalizer == Normalizer.WeightSum
        ? OverAll(share).Named("weightSum")
        : Expr.Input("count", Level.Call);

    /// <summary>What an element or row counts in a weighted mean, or null if 1.</summary>
    private Expr? RowShare()
    {
        Expr? own = OwnShare();
        return _formula.RowWeight is not { } byClass ? own : own is null ? byClass : own * byClass;
    }

    // A row that is left out adds nothing, whatever its weight; an element that is left out has weight 0.
    private Expr? OwnShare() => (Included, Weight) switch
    {
        (null, var weight) => weight,
        ({ } included, null) => included,
        ({ } included, { } weight) => RowWise ? weight : Select(Eq(included, 0), 0, weight),
    };

    private Expr? SkipRow() => RowWise ? Either(LeftOut, IsZero(_formula.RowFactor)) : null;

    private static Expr? IsZero(Expr? value) => value is null || value.Is(1) ? null : Eq(value, 0);

    private static Expr? Either(Expr? one, Expr? other) => one is null ? other : other is null ? one : Or(one, other);

    private Expr OverAll(Expr value) => RowWise ? SumOverRows(value) : InRows ? SumOverRows(Sum(value)) : Sum(value);

    /// <summary>w·x·scale. A zero weight gives 0 whatever x is; whole rows of zero weight are skipped instead.</summary>
    private Expr Weighted(Expr value, Expr? scale)
    {
        Expr? factor = Weight is null ? scale : scale is null ? Weight : Weight * scale;
        Expr weighted = factor is null ? value : value * factor;
        return RowWise || LeftOut is not { } leftOut ? weighted : Select(leftOut, 0, weighted);
    }
}
