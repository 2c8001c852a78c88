using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The cross-entropy of one element with two classes, and its derivatives, in the space its model is given in.</summary>
/// <remarks>The value is P·y·(−log p) + (1 − y)·(−log(1 − p)), with P the weight of positives.</remarks>
internal sealed class BinaryCrossEntropyOf(Selection selection, Symbols s)
{
    // Never negative zero where it is divided by, and never positive where it is a logarithm: hence the magnitudes below.
    private readonly Expr _x = s["logit"];

    /// <summary>The target in [0, 1], before smoothing.</summary>
    private Expr Share => selection.Labels == LabelEncoding.PlusMinusOne ? (0.5 * (s["target"] + 1)).Named("share") : s["target"];

    private Expr Smoothing => s["labelSmoothing"];

    private Expr Positive => Weighted(Smoothing.Is(0) ? Share : ((1 - Smoothing) * Share + 0.5 * Smoothing).Named("positive"));

    private Expr Negative => Smoothing.Is(0) ? 1 - Share : ((1 - Smoothing) * (1 - Share) + 0.5 * Smoothing).Named("negative");

    public Expr Domain()
    {
        Expr weight = s["positiveWeight"], target = And(Share >= 0, Share <= 1);
        if (weight.Level == Level.Lane)
        {
            // A setting is checked before anything is computed; the weights of classes are contents of a span.
            target = And(target, And(weight >= 0, weight < double.PositiveInfinity));
        }

        return selection.Input switch
        {
            InputSpace.Logits => target,
            InputSpace.Probabilities => And(target, And(_x >= 0, _x <= 1)),
            _ => And(target, _x <= 0),
        };
    }

    public Expr Value() => selection.Input switch
    {
        InputSpace.Logits => OfLogit(),
        InputSpace.Probabilities => ZeroTimes(Positive, LogRatio(1, _x)) + ZeroTimes(Negative, 0 - LogP1(-_x)),
        _ => ZeroTimes(Positive, 0 - _x) + ZeroTimes(Negative, 0 - LogComplementExp(_x)),
    };

    public Expr Gradient(Operand operand) => operand.Name == "logits" ? selection.Input switch
    {
        InputSpace.Logits => Negative * Sigmoid(_x) - Positive * Sigmoid(-_x),
        InputSpace.Probabilities => Zero(Negative, Negative / (1 - _x)) - Zero(Positive, Positive / Abs(_x)),
        _ => Zero(Negative, Negative / ExpM1(Abs(_x))) - Positive,
    } : OfTarget();

    public Expr Hessian() => selection.Input switch
    {
        InputSpace.Logits => (Positive + Negative) * (Sigmoid(_x) * Sigmoid(-_x)),
        InputSpace.Probabilities => Zero(Positive, Positive / _x / _x) + Zero(Negative, Negative / (1 - _x) / (1 - _x)),
        _ => Zero(Negative, Negative / ExpM1(Abs(_x)) * (1 + 1 / ExpM1(Abs(_x)))),
    };

    // Both classes decay with e^−|z|; only the one that the logit speaks against adds |z|.
    private Expr OfLogit()
    {
        Expr unlikely = Select(_x > 0, Negative, Positive).Named("unlikely");
        Expr decayed = LogP1(Exp(-Abs(_x)));
        Expr total = s["positiveWeight"].Is(1) ? decayed : (Positive + Negative) * decayed;
        return ZeroTimes(unlikely, Abs(_x)) + total;
    }

    private Expr OfTarget()
    {
        Expr slope = selection.Input switch
        {
            InputSpace.Logits => s["positiveWeight"].Is(1) ? -_x : Weighted(Softplus(-_x)) - Softplus(_x),
            InputSpace.Probabilities => s["positiveWeight"].Is(1) ? LogRatio(1 - _x, _x) : LogP1(-_x) - Weighted(Log(_x)),
            _ => LogComplementExp(_x) - Weighted(_x),
        };
        Expr kept = Smoothing.Is(0) ? slope : (1 - Smoothing) * slope;
        return selection.Labels == LabelEncoding.PlusMinusOne ? 0.5 * kept : kept;
    }

    private Expr Weighted(Expr share) => s["positiveWeight"].Is(1) ? share : s["positiveWeight"] * share;

    private static Expr Zero(Expr weight, Expr value) => Select(Eq(weight, 0), 0, value);
}
