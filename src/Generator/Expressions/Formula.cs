namespace LossGen.Generator.Expressions;

/// <summary>The vocabulary that definitions, derivative rules and rewrite rules are written in.</summary>
internal static partial class Formula
{
    public static Expr Abs(Expr x) => Expr.Of(Op.Absolute, x);

    /// <summary>−1, 0 or 1; the sign of zero is kept.</summary>
    public static Expr Sign(Expr x) => Expr.Of(Op.Sign, x);

    public static Expr Sqrt(Expr x) => Expr.Of(Op.SquareRoot, x);

    public static Expr Min(Expr a, Expr b) => Expr.Of(Op.Minimum, a, b);

    public static Expr Max(Expr a, Expr b) => Expr.Of(Op.Maximum, a, b);

    /// <summary>x limited to [low, high]; a NaN stays NaN.</summary>
    public static Expr Clamp(Expr x, Expr low, Expr high) => Min(high, Max(low, x));

    public static Expr Fma(Expr a, Expr b, Expr c) => Expr.Of(Op.MultiplyAdd, a, b, c);

    public static Expr Scale(Expr x, Expr n) => Expr.Of(Op.Scale, x, n);

    public static Expr Exponent(Expr x) => Expr.Of(Op.Exponent, x);

    public static Expr LogB(Expr x) => Expr.Of(Op.LogB, x);

    public static Expr Aligned(Expr p, Expr q) => Expr.Of(Op.Aligned, p, q);

    public static Expr Alignment(Expr p, Expr q) => Expr.Of(Op.Alignment, p, q);

    public static Expr Eq(Expr a, Expr b) => Expr.Of(Op.Equal, a, b);

    public static Expr And(Expr a, Expr b) => Expr.Of(Op.And, a, b);

    public static Expr Or(Expr a, Expr b) => Expr.Of(Op.Or, a, b);

    public static Expr Select(Expr condition, Expr ifTrue, Expr ifFalse) => Expr.Of(Op.Select, condition, ifTrue, ifFalse);

    /// <summary>A value that has a shorter form where a condition on operands holds.</summary>
    public static Expr Guard(Expr isOrdinary, Expr ordinary, Expr general) => Expr.Of(Op.Guard, isOrdinary, ordinary, general);

    /// <summary>a·b, and 0 where a is 0, whatever b is.</summary>
    public static Expr ZeroTimes(Expr a, Expr b) => Select(Eq(a, 0), 0, a * b);

    public static Expr Exp(Expr x) => Expr.Of(Op.Exp, x);

    /// <summary>e^(high + low): an exponential is as wrong as its argument, whose rounding error grows with it.</summary>
    public static Expr Exp(DoubleWord x) => Of(Op.Exp, x);

    /// <summary>eˣ − 1; ±0 is kept.</summary>
    public static Expr ExpM1(Expr x) => Expr.Of(Op.ExpM1, x);

    public static Expr ExpM1(DoubleWord x) => Of(Op.ExpM1, x);

    /// <summary>eˣ − 1 − x, which is never negative.</summary>
    public static Expr ExpResidual(Expr x) => Expr.Of(Op.ExpResidual, x);

    public static Expr ExpResidual(DoubleWord x) => Of(Op.ExpResidual, x);

    /// <summary>log x: −∞ at both zeros, NaN for x &lt; 0.</summary>
    public static Expr Log(Expr x) => Expr.Of(Op.Log, x);

    /// <summary>log(1 + x) for x ≥ −1; ±0 is kept.</summary>
    public static Expr LogP1(Expr x) => Expr.Of(Op.LogP1, x);

    /// <summary>x − log(1 + x) for x ≥ 0, which is never negative.</summary>
    public static Expr LogResidual(Expr x) => Expr.Of(Op.LogResidual, x);

    /// <summary>log(p/q) for p, q ≥ 0, also where p/q would overflow or underflow.</summary>
    public static Expr LogRatio(Expr p, Expr q) => Expr.Of(Op.LogRatio, p, q);

    /// <summary>log(1 − eˣ) for x ≤ 0.</summary>
    public static Expr LogComplementExp(Expr x) => Expr.Of(Op.LogComplementExp, x);

    /// <summary>x·log y, and 0 where x is 0 and y a number.</summary>
    public static Expr XLogY(Expr x, Expr y) => Expr.Of(Op.XLogY, x, y);

    /// <summary>−p·log p, what an event of probability p adds to an entropy; 0 where p is 0.</summary>
    public static Expr EntropyTerm(Expr p) => Expr.Of(Op.EntropyTerm, p);

    /// <summary>p·log(p/q), a term of the Kullback–Leibler divergence: 0 where p is 0, ∞ where only q is.</summary>
    public static Expr RelativeEntropyTerm(Expr p, Expr q) => Expr.Of(Op.RelativeEntropyTerm, p, q);

    /// <summary>p·log(p/q) − p + q, a term of the generalized Kullback–Leibler divergence, which is never negative.</summary>
    public static Expr GeneralizedTerm(Expr p, Expr q) => Expr.Of(Op.GeneralizedTerm, p, q);

    public static Expr Tanh(Expr x) => Expr.Of(Op.Tanh, x);

    /// <summary>log(1 + eˣ).</summary>
    public static Expr Softplus(Expr x) => Expr.Of(Op.Softplus, x);

    /// <summary>1/(1 + e⁻ˣ).</summary>
    public static Expr Sigmoid(Expr x) => Expr.Of(Op.Sigmoid, x);

    /// <summary>Whether the lane is the one the row's label names.</summary>
    public static Expr IsLabel { get; } = Expr.Of(Op.IsLabel);

    public static Expr AtLabel(Expr x) => x.Level < Level.Lane ? x : Expr.Of(Op.AtLabel, x);

    public static Expr LogSumExp(DoubleWord x) => Of(Op.LogSumExp, x);

    /// <summary>The sum of a row's exponentials, up to a power of two; NaN where the row is no distribution.</summary>
    public static Expr SoftMaxTotal(DoubleWord x) => Of(Op.SoftMaxTotal, x);

    public static Expr SoftMax(DoubleWord x) => Of(Op.SoftMax, x);

    public static Expr SoftMaxComplement(DoubleWord x) => Of(Op.SoftMaxComplement, x);

    public static Expr NegativeLogSoftMax(DoubleWord x) => Of(Op.NegativeLogSoftMax, x);

    /// <summary>The sum over a row's lanes.</summary>
    public static Expr Sum(Expr x) => Expr.Of(Op.Sum, x);

    /// <summary>The maximum over a row's lanes.</summary>
    public static Expr MaxOverLanes(Expr x) => Expr.Of(Op.Max, x);

    /// <summary>The sum over a row's lanes without one of the largest, where no lane is negative.</summary>
    public static Expr SumOfOthers(Expr x) => Expr.Of(Op.SumOfOthers, x);

    /// <summary>A number of the row that its maximum is not far above.</summary>
    public static Expr NearMax(Expr x) => Expr.Of(Op.NearMax, x);

    /// <summary>The sum over all rows.</summary>
    public static Expr SumOverRows(Expr x) => Expr.Of(Op.SumOverRows, x);

    /// <summary>A function of x, with the low part as another operand where there is one.</summary>
    internal static Expr Of(Op op, DoubleWord x) => x.Low.Is(0) ? Expr.Of(op, x.High) : Expr.Of(op, x.High, x.Low);
}
