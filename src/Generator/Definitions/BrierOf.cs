using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Definitions.LabelRows;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Σ(p − t)² of a row, for labels or distributions as targets, and its derivatives.</summary>
internal sealed class BrierOf
{
    private readonly Symbols _s;
    private readonly Distribution _model;
    private readonly Expr? _target;

    public BrierOf(Selection selection, Form form, Symbols s)
    {
        _s = s;
        _model = new(s["logit"], selection.Input);
        _target = form.TakesIgnoreIndex ? null : s["target"];
    }

    private bool OfLogits => _model.Space == InputSpace.Logits;

    private Expr Factor => _target is null ? Weight(_s) : 1;

    public Expr Value()
    {
        Expr value = Sum(Guarded(Square(ErrorAnywhere)));
        return Factor * (OfLogits ? Distribution.Defined(value, _model) : value);
    }

    public Expr Gradient(Operand operand) => Factor * (
        operand.Name == "targets" ? -2 * Error(IsLabel)
        : !OfLogits ? 2 * Error(IsLabel)
        : 2 * _model.Probability * Deviation);

    /// <summary>2p((1 − 2p)(e − m) + p(1 − 2p + Σp²)), where e = p − t and m = Σ p·e.</summary>
    public Expr Hessian()
    {
        if (!OfLogits)
        {
            return Factor * 2;
        }

        Expr p = _model.Probability, others = _model.Others;
        if (_target is not null)
        {
            return 2 * p * ((others - p) * Deviation + p * (others - p + Sum(p * p)));
        }

        // At the label 1 − 2p + Σp² is the value itself.
        Expr hit = AtLabel(p), ofLabel = (2 * hit - AtLabel(others)) * OfLabel;
        return Factor * (2 * p * Select(IsLabel, ofLabel, (others - p) * Deviation + p * (others - p + (hit * hit + OthersSquared))));
    }

    /// <summary>p − t, with the digits of 1 − p where the target is 1.</summary>
    private Expr Error(Expr isLabel) => _target is { } t
        ? OfLogits ? (1 - t) * _model.Probability - t * _model.Others : _model.Probability - t
        : OfLogits ? Select(isLabel, -_model.Others, _model.Probability) : _model.Probability - Select(isLabel, 1, 0);

    private Expr ErrorAnywhere => Error(IsLabelLane).Named("error");

    /// <summary>e − Σ p·e. At the label the difference is minus the value: nothing is subtracted there.</summary>
    private Expr Deviation
    {
        get
        {
            if (_target is not null)
            {
                return ErrorAnywhere - Sum(_model.Probability * ErrorAnywhere).Named("meanError");
            }

            Expr hit = AtLabel(_model.Probability), miss = AtLabel(_model.Others);
            return Select(IsLabel, -OfLabel, _model.Probability + (hit * miss - OthersSquared));
        }
    }

    /// <summary>The value, of a label.</summary>
    private Expr OfLabel => Sum(Square(ErrorAnywhere));

    private Expr OthersSquared => Sum(Select(IsLabelLane, 0, _model.Probability * _model.Probability)).Named("othersSquared");

    private Expr Guarded(Expr term)
    {
        Distribution[] given = _target is null ? [_model] : [_model, new(_target, InputSpace.Probabilities)];
        return Distribution.Guarded(term, given);
    }

    private static Expr Square(Expr x) => x * x;
}
