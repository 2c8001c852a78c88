using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>A loss φ(l) of l = −log p of a row's label, where p is the softmax of its logits: its derivatives follow from those of φ.</summary>
/// <remarks>∂l/∂zᵢ is pᵢ, and −(1 − p) at the label: the <see cref="Share"/> up to its sign.</remarks>
internal sealed class LabelProbability(Symbols s)
{
    private readonly Expr _z = s["logit"];

    /// <summary>−log p of the label.</summary>
    public Expr Surprisal => AtLabel(NegativeLogSoftMax(_z)).Named("surprisal");

    /// <summary>The probability of the label.</summary>
    public Expr Probability => AtLabel(SoftMax(_z)).Named("hit");

    /// <summary>The probability of all other classes.</summary>
    public Expr Others => AtLabel(SoftMaxComplement(_z)).Named("miss");

    /// <summary>log p of the label, in two numbers.</summary>
    public DoubleWord Log => new(AtLabel(Expr.Of(Op.LogSoftMaxHigh, _z)), AtLabel(Expr.Of(Op.LogSoftMaxLow, _z)));

    /// <summary>The probability of the lane's class, or of all others at the label.</summary>
    public Expr Share => Select(IsLabel, Others, SoftMax(_z));

    /// <summary>The gradient, from φ′.</summary>
    public Expr Gradient(Expr slope) => slope * Select(IsLabel, -Others, SoftMax(_z));

    /// <summary>The Hessian's diagonal, from φ′ and φ″ times the square of the share.</summary>
    public Expr Hessian(Expr slope, Expr bend) => bend + slope * (SoftMax(_z) * SoftMaxComplement(_z));

    /// <summary>The definition of such a loss.</summary>
    public static LossDefinition Define(
        string kind, string description, SettingDefinition[] settings, Func<Symbols, Expr> value, Func<Symbols, Expr> slope, Func<Symbols, Expr> bend) =>
        LabelRows.Define(kind, description, settings, value, s => new LabelProbability(s).Gradient(slope(s)), s => new LabelProbability(s).Hessian(slope(s), bend(s))) with
        {
            LogSumExp = s => LogSumExp(s["logit"]),
        };
}
