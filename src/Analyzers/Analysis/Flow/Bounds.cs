using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether an exponent is kept from growing: by its form, or by a condition around it.</summary>
internal static class Bounds
{
    private const int MaximalDepth = 6;

    // −½·q: what is multiplied by it is a square, under whatever name.
    private const double QuadraticForm = -0.5;

    private static readonly HashSet<string> Maxima = Words.Set("max maximum maxval maxvalue maxlogit maxlogits maxscore maxima largest peak shift offset lse logsumexp lognorm lognormalizer logz logpartition logtotal logsum top");
    private static readonly HashSet<string> Minima = Words.Set("min minimum minval mindist smallest");
    private static readonly HashSet<string> Logarithmic = Words.Set("digamma psi meanlog");
    private static readonly HashSet<string> Distances = Words.Set("dist distance distances distsq dist2 sqdist sqdistance squared sq norm d2 r2 dsq r2sq mahalanobis radius age elapsed variance");

    /// <summary>Whether an exponent cannot be a large positive number: its form has a maximum subtracted, a bound, a negated distance, or is a cosine, a sine or another small number.</summary>
    public static bool IsBoundedAbove(IOperation exponent) => IsBoundedAbove(exponent, MaximalDepth) || Cosines.Is(exponent) || Magnitudes.IsSmall(exponent);

    private static bool IsBoundedAbove(IOperation value, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Constant => true,
            MathOp.Negate => IsNonNegative(term.First, depth - 1) || Terms.Read(term.First) is { Op: MathOp.Subtract } gap && IsMinimum(gap.Second),
            MathOp.Subtract => IsMaximum(term.Second, depth - 1) || (IsBoundedAbove(term.First, depth - 1) && IsNonNegative(term.Second, depth - 1)),
            MathOp.Add => IsBoundedAbove(term.First, depth - 1) && IsBoundedAbove(term.Second, depth - 1),
            MathOp.Min => term.HasSecond && (IsBoundedAbove(term.First, depth - 1) || IsBoundedAbove(term.Second, depth - 1)),
            MathOp.Max => term.HasSecond && IsBoundedAbove(term.First, depth - 1) && IsBoundedAbove(term.Second, depth - 1),
            MathOp.Clamp or MathOp.Tanh or MathOp.Sigmoid or MathOp.SoftMax or MathOp.LogSoftMax or MathOp.LogSigmoid => true,
            MathOp.Log or MathOp.Log2 or MathOp.Log10 => true,
            MathOp.Multiply => IsBoundedProduct(term, depth - 1),
            MathOp.Divide => IsBoundedAbove(term.First, depth - 1),
            MathOp.None => IsBoundedVariable(term.Operation, depth - 1),
            _ => false,
        };
    }

    // −½·d², or a bounded value by a scale, which is taken to be positive.
    private static bool IsBoundedProduct(Term term, int depth)
    {
        IOperation a = term.First, b = term.Second;
        Term first = Terms.Read(a), second = Terms.Read(b);
        return IsNegativeTimes(first, b, depth) || IsNegativeTimes(second, a, depth)
            || (second.Op != MathOp.Constant && IsShifted(first, depth)) || (first.Op != MathOp.Constant && IsShifted(second, depth))
            || (second is { Op: MathOp.Constant, Value: > 0 } && IsBoundedAbove(a, depth))
            || (first is { Op: MathOp.Constant, Value: > 0 } && IsBoundedAbove(b, depth));
    }

    private static bool IsShifted(Term term, int depth) => term.Op == MathOp.Subtract && IsMaximum(term.Second, depth);

    private static bool IsNegativeTimes(Term factor, IOperation other, int depth) =>
        (factor is { Op: MathOp.Constant, Value: <= 0 } && (factor.Value == QuadraticForm || IsNonNegative(other, depth)))
        || (factor.Op == MathOp.Negate && Terms.Same(factor.First, other))
        || (factor.Op == MathOp.Negate && IsNonNegative(other, depth) && (IsNonNegative(factor.First, depth) || Terms.Read(factor.First).Op == MathOp.None))
        || (factor.Op == MathOp.Multiply && Terms.Read(factor.First) is { Op: MathOp.Constant, Value: <= 0 } or { Op: MathOp.Negate } && Terms.Same(factor.Second, other));

    private static bool IsBoundedVariable(IOperation operation, int depth)
    {
        if (IsNamedNegative(operation) || (Call.Of(operation) is { } call && (Words.Any(call.Name, Logarithmic) || call.Name.EndsWith("MeanLog", StringComparison.Ordinal))))
        {
            return true;
        }

        if (Call.Of(operation) is { } map && Elements.MappedValue(map) is { } mapped)
        {
            return IsBoundedAbove(mapped, depth);
        }

        if (operation is IConditionalOperation { WhenFalse: { } whenFalse } conditional)
        {
            return IsBoundedAbove(conditional.WhenTrue, depth) && IsBoundedAbove(whenFalse, depth);
        }

        if (Variables.Of(operation) is ILocalSymbol local)
        {
            return Reaching.SingleValue(local, operation) is { } value ? IsBoundedAbove(value, depth) : Logarithms.IsWeightedSum(local, operation);
        }

        return Variables.Container(operation) is { } container && Variables.Of(container) is { } row && IsBoundedRow(row, operation, depth);
    }

    // negAbs, minus_abs
    private static bool IsNamedNegative(IOperation operation) =>
        Names.Of(operation) is { } name && Words.Of(name) is var words && words.Contains("abs") && (words.Contains("neg") || words.Contains("minus"));

    // A row whose elements have all been shifted before.
    private static bool IsBoundedRow(ISymbol row, IOperation reader, int depth)
    {
        bool bounded = false;
        foreach (Write write in Reaching.Of(row, reader))
        {
            switch (write)
            {
                case { Kind: WriteKind.ElementUpdate, Op: MathOp.Subtract, Value: { } shift }:
                    return IsMaximum(shift, depth);
                case { Kind: WriteKind.Element, Value: { } value } when !Reaching.IsAround(write.Site, reader):
                    if (Exponentials.Of(value) is null && !(bounded = IsBoundedAbove(value, depth)))
                    {
                        return false;
                    }

                    break;
            }
        }

        return bounded;
    }

    /// <summary>Whether a value cannot be negative, by its form or its name.</summary>
    public static bool IsNonNegative(IOperation value) => IsNonNegative(value, MaximalDepth);

    private static bool IsNonNegative(IOperation value, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Constant => term.Value >= 0,
            MathOp.Abs or MathOp.Exp or MathOp.Sqrt or MathOp.Cosh or MathOp.Softplus or MathOp.Sigmoid or MathOp.SoftMax => true,
            MathOp.Power => Terms.Read(term.Second) is { Op: MathOp.Constant } power && power.Value % 2 == 0,
            MathOp.Multiply => Terms.Same(term.First, term.Second) || (IsNonNegative(term.First, depth - 1) && IsNonNegative(term.Second, depth - 1)),
            MathOp.Divide or MathOp.Add => IsNonNegative(term.First, depth - 1) && (term.Op == MathOp.Divide || IsNonNegative(term.Second, depth - 1)),
            MathOp.Max => term.HasSecond && (IsNonNegative(term.First, depth - 1) || IsNonNegative(term.Second, depth - 1)),
            MathOp.None => IsNonNegativeVariable(term.Operation, depth - 1),
            _ => false,
        };
    }

    private static bool IsNonNegativeVariable(IOperation operation, int depth) =>
        (operation is IConditionalOperation { WhenFalse: { } whenFalse } choice
            && (IsMagnitude(choice.WhenTrue, whenFalse) || (IsNonNegative(choice.WhenTrue, depth) && IsNonNegative(whenFalse, depth))))
        || (Variables.Container(operation) is { } container && Variables.Of(container) is { } row && IsNonNegativeRow(row, operation, depth))
        || Names.HasAny(operation, Distances)
        || (Call.Of(operation) is { } call && Words.Any(call.Name, Distances))
        || Shapes.IsInteger(operation.Type)
        || (Reaching.LocalValue(operation) is { } value && IsNonNegative(value, depth));

    // x >= 0 ? x : -x
    private static bool IsMagnitude(IOperation a, IOperation b) =>
        (Terms.Read(a) is { Op: MathOp.Negate } first && Terms.Same(first.First, b)) || (Terms.Read(b) is { Op: MathOp.Negate } second && Terms.Same(second.First, a));

    private static bool IsNonNegativeRow(ISymbol row, IOperation reader, int depth)
    {
        bool any = false;
        foreach (Write write in Reaching.Of(row, reader))
        {
            if (write.Kind != WriteKind.Whole && !(any = write is { Kind: WriteKind.Element, Value: { } value } && depth > 0 && IsNonNegative(value, depth - 1)))
            {
                return false;
            }
        }

        return any;
    }

    private static bool IsMinimum(IOperation value) =>
        Names.HasAny(value, Minima) || Terms.Read(value).Op == MathOp.Min
        || (Reaching.LocalValue(value) is { } written && Terms.Read(written).Op == MathOp.Min);

    private static bool IsMaximum(IOperation value, int depth)
    {
        Term term = Terms.Read(value);
        if (term.Op is MathOp.Max or MathOp.LogSumExp || Names.HasAny(term.Operation, Maxima)
            || (Call.Of(term.Operation) is { } call && Words.Any(call.Name, Maxima)))
        {
            return true;
        }

        if (depth <= 0 || Variables.Of(term.Operation) is not { } variable)
        {
            return false;
        }

        foreach (Write write in Reaching.Of(variable, term.Operation))
        {
            if (write is { Kind: WriteKind.Whole, Value: { } written } && (Terms.Read(written).Op is MathOp.Max or MathOp.LogSumExp || IsRunningMaximum(write, variable)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a write is the one in <c>if (x &gt; m) m = x;</c>.</summary>
    public static bool IsRunningMaximum(Write write, ISymbol variable)
    {
        for (IOperation? parent = write.Site.Parent; parent is not null and not ILoopOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { Condition: IBinaryOperation condition })
            {
                return Compares(condition.LeftOperand, variable) || Compares(condition.RightOperand, variable);
            }
        }

        return false;
    }

    private static bool Compares(IOperation operand, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variables.Of(operand), variable);
}
