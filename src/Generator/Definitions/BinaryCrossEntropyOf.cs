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

    /// <summary>The target after smoothing.</summary>
    private Expr Target => Smoothing.Is(0) ? Share : ((1 - Smoothing) * Share + 0.5 * Smoothing).Named("positive");

    private Expr Positive => Weighted(Target);

    // The weight of a class may be so small that its product with the target is 0, where neither of them is.
    private bool IsWeightApart => s["positiveWeight"].Level == Level.Lane;

    private Expr Negative => Smoothing.Is(0) ? 1 - Share : ((1 - Smoothing) * (1 - Share) + 0.5 * Smoothing).Named("negative");

    public Expr Domain()
    {
        Expr weight = s["positiveWeight"], target = And(Share >= 0, Share <= 1);
        if (IsWeightApart)
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
        InputSpace.Probabilities => OfPositive(share => ZeroTimes(share, LogRatio(1, _x))) + ZeroTimes(Negative, 0 - LogP1(-_x)),
        _ => OfPositive(share => ZeroTimes(share, 0 - _x)) + ZeroTimes(Negative, 0 - LogComplementExp(_x)),
    };

    public Expr Gradient(Operand operand) => operand.Name == "logits" ? selection.Input switch
    {
        InputSpace.Logits => Negative * Sigmoid(_x) - Positive * Sigmoid(-_x),
        InputSpace.Probabilities => Zero(Negative, Negative / (1 - _x)) - OfPositive(share => Zero(share, share / Abs(_x))),
        _ => Zero(Negative, Negative / ExpM1(Abs(_x))) - Positive,
    } : OfTarget();

    public Expr Hessian() => selection.Input switch
    {
        InputSpace.Logits => (Positive + Negative) * (Sigmoid(_x) * Sigmoid(-_x)),
        InputSpace.Probabilities => OfPositive(share => Zero(share, share / _x / _x)) + Zero(Negative, Negative / (1 - _x) / (1 - _x)),
        _ => Zero(Negative, Negative / ExpM1(Abs(_x)) * (1 + 1 / ExpM1(Abs(_x)))),
    };

    // Both classes decay with e^−|z|; only the one that the logit speaks against adds |z|.
    private Expr OfLogit()
    {
        Expr decayed = LogP1(Exp(-Abs(_x)));
        Expr total = s["positiveWeight"].Is(1) ? decayed : (Positive + Negative) * decayed;
        if (IsWeightApart)
        {
            Expr share = Select(_x > 0, Negative, Target).Named("unlikely");
            return ZeroTimes(Select(_x > 0, 1, s["positiveWeight"]), ZeroTimes(share, Abs(_x))) + total;
        }

        Expr unlikely = Select(_x > 0, Negative, Positive).Named("unlikely");
        return ZeroTimes(unlikely, Abs(_x)) + total;
    }

    /// <summary>A multiple of the positive share, by what it is of the share.</summary>
    private Expr OfPositive(Func<Expr, Expr> multiple) =>
        IsWeightApart ? ZeroTimes(s["positiveWeight"], multiple(Target)) : multiple(Positive);

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
