namespace LossGen.Generator.Expressions;

/// <summary>A number as the unevaluated sum <see cref="High"/> + <see cref="Low"/>, with about twice the digits of one.</summary>
/// <remarks>
/// In real arithmetic, the low parts that make up for rounding are 0: that is their value to the evaluator, and they have
/// no derivative.
/// </remarks>
/// <param name="High">The number, more or less rounded.</param>
/// <param name="Low">What it lacks. Where <paramref name="High"/> is infinite it is finite, and means nothing.</param>
internal readonly record struct DoubleWord(Expr High, Expr Low)
{
    /// <summary>A number as it is.</summary>
    public static implicit operator DoubleWord(Expr x) => new(x, 0);

    /// <summary>A constant as it is.</summary>
    public static implicit operator DoubleWord(double x) => new(x, 0);

    public static DoubleWord operator +(DoubleWord a, DoubleWord b) =>
        new(a.High + b.High, a.Low + b.Low + Expr.Of(Op.SumLow, a.High, b.High));

    public static DoubleWord operator -(DoubleWord x) => new(-x.High, -x.Low);

    public static DoubleWord operator -(DoubleWord a, DoubleWord b) =>
        new(a.High - b.High, a.Low - b.Low + Expr.Of(Op.SumLow, a.High, -b.High));

    public static DoubleWord operator *(Expr factor, DoubleWord x) =>
        new(factor * x.High, factor * x.Low + Expr.Of(Op.ProductLow, factor, x.High));

    public static DoubleWord operator /(DoubleWord x, Expr divisor)
    {
        Expr low = Expr.Of(Op.QuotientLow, x.High, divisor);
        return new(x.High / divisor, x.Low.Is(0) ? low : x.Low / divisor + low);
    }

    /// <summary>The number in one word.</summary>
    public Expr Rounded => High + Low;

    /// <summary>high + low with the sum, rounded, as its first part, for |low| ≤ |high|.</summary>
    public static DoubleWord Normalized(Expr high, Expr low)
    {
        Expr sum = high + low;
        return new(sum, (high - sum) + low);
    }

    /// <summary>The same number with its high part rounded once, also where a difference left it smaller than its low part.</summary>
    public DoubleWord Renormalized() => new(Rounded, Expr.Of(Op.SumLow, High, Low));

    /// <summary>The number times a power of two, which rounds nothing.</summary>
    public DoubleWord Scaled(Expr power) => new(power * High, power * Low);

    /// <summary>|x|.</summary>
    public static DoubleWord Abs(DoubleWord x) => new(Formula.Abs(x.High), Formula.Sign(x.High) * x.Low);

    /// <summary>log x.</summary>
    public static DoubleWord Log(Expr x) => new(Expr.Of(Op.LogHigh, x), Expr.Of(Op.LogLow, x));

    /// <summary>tanh x.</summary>
    public static DoubleWord Tanh(DoubleWord x) => new(Formula.Of(Op.TanhHigh, x), Formula.Of(Op.TanhLow, x));

    /// <summary>log softmax of a row.</summary>
    public static DoubleWord LogSoftMax(DoubleWord x) => new(Formula.Of(Op.LogSoftMaxHigh, x), Formula.Of(Op.LogSoftMaxLow, x));

    /// <summary>The same number, whose high part has a name in generated code.</summary>
    public DoubleWord Named(string name) => this with { High = High.Named(name) };

    /// <summary>The number within [low, high]; a NaN stays NaN. What lies outside may be too large for its low part to be small.</summary>
    public DoubleWord Clamped(Expr low, Expr high)
    {
        Expr limited = Formula.Clamp(High, low, high);
        return new(limited, Low.Is(0) ? 0 : Formula.Select(Formula.Eq(limited, High), Low, 0));
    }
}
