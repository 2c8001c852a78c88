using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether an exponent is kept from growing: by its form, or by a condition around it.</summary>
internal static class Bounds
{
    private const int MaximalDepth = 8;

    // Below it a limit cuts what models really give; a hundred and more it is only there against overflow.
    private const double SmallLimit = 80;

    // −½·q: what is multiplied by it is a square, under whatever name.
    private const double QuadraticForm = -0.5;

    private static readonly HashSet<string> Minima = Words.Set("min minimum minval mindist smallest");
    private static readonly HashSet<string> Logarithmic = Words.Set("digamma psi meanlog");

    /// <summary>Whether an exponent cannot be a large positive number: its form has a maximum subtracted, a bound, a negated distance, or is a cosine, a sine or another small number.</summary>
    public static bool IsBoundedAbove(IOperation exponent) => IsBoundedAbove(exponent, Trail.Start());

    /// <summary>The same, on the way of a search.</summary>
    public static bool IsBoundedAbove(IOperation exponent, Trail trail) => IsBoundedAbove(exponent, trail, MaximalDepth) || Cosines.Is(exponent) || Magnitudes.IsSmall(exponent);

    /// <summary>The limit to a constant, if nothing but that keeps an exponent from growing.</summary>
    public static IOperation? LimitOf(IOperation exponent)
    {
        IOperation value = Reaching.LocalValue(exponent) ?? exponent;
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Clamp when term.Third is { } high && IsSmallLimit(high) && !IsBoundedAbove(term.First) => term.Operation,
            MathOp.Min when term.HasSecond && IsSmallLimit(term.Second) && !IsBoundedAbove(term.First) => term.Operation,
            MathOp.Min when term.HasSecond && IsSmallLimit(term.First) && !IsBoundedAbove(term.Second) => term.Operation,
            MathOp.None when term.Operation == value => LimitIn(term.Operation),
            MathOp.Max when term.HasSecond && Terms.Read(term.First).Op == MathOp.Constant => LimitOf(term.Second),
            MathOp.Max when term.HasSecond && Terms.Read(term.Second).Op == MathOp.Constant => LimitOf(term.First),
            _ => null,
        };
    }

    // Clip(x, −10, 10, y), and then the exponential of y.
    private static IOperation? LimitIn(IOperation reader)
    {
        foreach (Source source in Sources.Of(reader, Trail.Start()))
        {
            if (source is { Write: { Kind: WriteKind.Element, Value: { } value } write } && !Reaching.IsAround(write.Site, reader) && Terms.Read(value).Op is MathOp.Clamp or MathOp.Min && LimitOf(value) is { } limit)
            {
                return limit;
            }
        }

        return null;
    }

    private static bool IsSmallLimit(IOperation limit) => Epsilons.ValueOf(limit) is > 0 and <= SmallLimit;

    private static bool IsBoundedAbove(IOperation value, Trail trail, int depth)
    {
        if (depth == 0 || !trail.Spend())
        {
            return false;
        }

        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Constant => true,
            MathOp.Negate => NonNegative.Is(term.First, trail, depth - 1) || Terms.Read(term.First) is { Op: MathOp.Subtract } gap && IsMinimum(gap.Second),
            MathOp.Subtract => Maxima.Is(term.Second, trail) || (IsBoundedAbove(term.First, trail, depth - 1) && NonNegative.Is(term.Second, trail, depth - 1)),
            MathOp.Add => IsBoundedAbove(term.First, trail, depth - 1) && IsBoundedAbove(term.Second, trail, depth - 1),
            MathOp.Min => term.HasSecond && (IsBoundedAbove(term.First, trail, depth - 1) || IsBoundedAbove(term.Second, trail, depth - 1)),
            MathOp.Max => term.HasSecond && IsBoundedAbove(term.First, trail, depth - 1) && IsBoundedAbove(term.Second, trail, depth - 1),
            MathOp.Clamp or MathOp.Tanh or MathOp.Sigmoid or MathOp.SoftMax or MathOp.LogSoftMax or MathOp.LogSigmoid => true,
            MathOp.Log or MathOp.Log2 or MathOp.Log10 => true,
            MathOp.Multiply => IsBoundedProduct(term, trail, depth - 1),
            MathOp.Divide => IsBoundedAbove(term.First, trail, depth - 1),
            MathOp.None => IsBoundedVariable(term.Operation, trail, depth - 1),
            _ => false,
        };
    }

    // −½·d², or a bounded value by a scale, which is taken to be positive.
    private static bool IsBoundedProduct(Term term, Trail trail, int depth)
    {
        IOperation a = term.First, b = term.Second;
        Term first = Terms.Read(a), second = Terms.Read(b);
        return IsNegativeTimes(first, b, trail, depth) || IsNegativeTimes(second, a, trail, depth)
            || (second.Op != MathOp.Constant && IsShifted(first, trail)) || (first.Op != MathOp.Constant && IsShifted(second, trail))
            || (second is { Op: MathOp.Constant, Value: > 0 } && IsBoundedAbove(a, trail, depth))
            || (first is { Op: MathOp.Constant, Value: > 0 } && IsBoundedAbove(b, trail, depth));
    }

    private static bool IsShifted(Term term, Trail trail) => term.Op == MathOp.Subtract && Maxima.Is(term.Second, trail);

    private static bool IsNegativeTimes(Term factor, IOperation other, Trail trail, int depth) =>
        (factor is { Op: MathOp.Constant, Value: <= 0 } && (factor.Value == QuadraticForm || NonNegative.Is(other, trail, depth)))
        || (factor.Op == MathOp.Negate && Terms.Same(factor.First, other))
        || (factor.Op == MathOp.Negate && NonNegative.Is(other, trail, depth) && (NonNegative.Is(factor.First, trail, depth) || Terms.Read(factor.First).Op == MathOp.None))
        || (factor.Op == MathOp.Multiply && Terms.Read(factor.First) is { Op: MathOp.Constant, Value: <= 0 } or { Op: MathOp.Negate } && Terms.Same(factor.Second, other));

    private static bool IsBoundedVariable(IOperation operation, Trail trail, int depth)
    {
        if (IsNamedNegative(operation) || (Call.Of(operation) is { } call && (Words.Any(call.Name, Logarithmic) || call.Name.EndsWith("MeanLog", StringComparison.Ordinal))))
        {
            return true;
        }

        if (Variables.Of(operation) is ILocalSymbol local && Logarithms.IsWeightedSum(local, operation))
        {
            return true;
        }

        bool bounded = false;
        foreach (Source source in Sources.Of(operation, trail))
        {
            if (source is { Write: { IsUpdate: true, Op: MathOp.Subtract, Value: { } shift } } && Maxima.Is(shift, source.Trail))
            {
                return true;
            }

            if (source.IsFresh || source is { Write.Op: MathOp.Multiply or MathOp.Divide } || IsOwnExponential(source, operation))
            {
                continue;
            }

            if (source is not { IsValue: true, Value: { } value } || !IsBoundedAbove(value, source.Trail, depth))
            {
                return false;
            }

            bounded = true;
        }

        return bounded;
    }

    // e[i] = exp(e[i]): what is written around the reader is not what it reads, and exponentials of before are no exponents.
    private static bool IsOwnExponential(Source source, IOperation reader) =>
        source is { Write: { Kind: WriteKind.Element, Value: { } value } write } && (Reaching.IsAround(write.Site, reader) || Exponentials.Of(value, source.Trail.Aside()) is not null);

    // negAbs, minus_abs
    private static bool IsNamedNegative(IOperation operation) =>
        Names.Of(operation) is { } name && Words.Of(name) is var words && words.Contains("abs") && (words.Contains("neg") || words.Contains("minus"));

    private static bool IsMinimum(IOperation value) =>
        Names.HasAny(value, Minima) || Terms.Read(value).Op == MathOp.Min
        || (Reaching.LocalValue(value) is { } written && Terms.Read(written).Op == MathOp.Min);
}
