using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises entropies, cross-entropies and divergences in what a loop adds up.</summary>
/// <param name="elements">Which values are elements of rows.</param>
internal sealed class LogarithmicTerms(RowElements elements)
{
    /// <summary>The loss that a term is; the factor is negative where the term itself is the negated loss.</summary>
    public HandwrittenLoss? Find(IOperation value, double factor)
    {
        Term term = RowElements.Read(value);
        return term.Op switch
        {
            MathOp.Add => Binary(term.First, term.Second, 1, -factor) ?? WithLogits(term.First, term.Second, factor) ?? WithLogits(term.Second, term.First, factor),
            MathOp.Subtract => Binary(term.First, term.Second, -1, factor),
            MathOp.Multiply => Product(term.First, term.Second, factor) ?? Product(term.Second, term.First, factor),
            _ => null,
        };
    }

    // p·log p, p·log q, p·log(p/q), p·(log p − log q)
    private HandwrittenLoss? Product(IOperation factor, IOperation rest, double sign)
    {
        (IOperation weight, double scale) = Unsigned(factor);
        if (elements.Row(weight) is not { } p)
        {
            return null;
        }

        Term logarithm = RowElements.Read(rest);
        if (logarithm.Op == MathOp.Subtract)
        {
            return Argument(logarithm.First) is { } own && RowElements.Same(own, weight) && Argument(logarithm.Second) is { } other && elements.Row(other) is { } q && !Terms.Same(p, q)
                ? new(LoopLoss.KullbackLeibler, sign * scale, p, q)
                : null;
        }

        if (Argument(rest) is not { } argument)
        {
            return null;
        }

        Term quotient = RowElements.Read(argument);
        if (quotient.Op == MathOp.Divide)
        {
            return logarithm.Op == MathOp.Log && RowElements.Same(quotient.First, weight) && elements.Row(Logarithms.Argument(quotient.Second)) is { } q && !Terms.Same(p, q)
                ? new(LoopLoss.KullbackLeibler, sign * scale, p, q)
                : null;
        }

        return elements.Row(argument) is not { } row ? null
            : Terms.Same(p, row) ? new(LoopLoss.Entropy, -sign * scale, p, Unit: Unit(logarithm))
            : new(LoopLoss.CrossEntropy, -sign * scale, p, row, Unit: Unit(logarithm));
    }

    // y·log p + (1 − y)·log(1 − p); the sign is that of the second term.
    private HandwrittenLoss? Binary(IOperation first, IOperation second, double sign, double factor)
    {
        (Term Log, IOperation Weight, double Sign)? a = Weighted(first), b = Weighted(second);
        if (a is not { } left || b is not { } right || left.Sign != right.Sign * sign)
        {
            return null;
        }

        HandwrittenLoss? found = Complements(left.Log, left.Weight, right.Log, right.Weight) ?? Complements(right.Log, right.Weight, left.Log, left.Weight);
        return found is null ? null : found with { Factor = factor * left.Sign * (sign > 0 ? 1 : -1) };
    }

    private HandwrittenLoss? Complements(Term log, IOperation weight, Term otherLog, IOperation otherWeight) =>
        elements.Row(weight) is { } y && Argument(log.Operation) is { } p && elements.Row(p) is { } row && !Terms.Same(row, y)
        && Complement(otherWeight) is { } label && RowElements.Same(label, weight) && Argument(otherLog.Operation) is { } rest && Complement(rest) is { } other && RowElements.Same(Logarithms.Argument(other), p)
            ? new(LoopLoss.BinaryCrossEntropy, 1, row, y)
            : null;

    // max(x, 0) − x·y + log(1 + exp(−|x|))
    private HandwrittenLoss? WithLogits(IOperation linear, IOperation softplus, double factor)
    {
        Term difference = RowElements.Read(linear);
        if (difference.Op != MathOp.Subtract || RowElements.Read(difference.First) is not { Op: MathOp.Max, HasSecond: true } positive || RowElements.Read(difference.Second) is not { Op: MathOp.Multiply } product)
        {
            return null;
        }

        IOperation logit = Terms.Read(positive.First).Is(0) ? positive.Second : positive.First;
        IOperation label = RowElements.Same(product.First, logit) ? product.Second : product.First;
        return elements.Row(logit) is { } x && elements.Row(label) is { } y && !Terms.Same(x, y) && IsOfMagnitude(RowElements.Read(softplus), logit)
            ? new(LoopLoss.BinaryCrossEntropy, factor, x, y, IsLogits: true)
            : null;
    }

    // log(1 + exp(−|x|))
    private static bool IsOfMagnitude(Term softplus, IOperation logit)
    {
        Term sum = softplus.Op == MathOp.Log ? RowElements.Read(softplus.First) : default;
        IOperation? exponential = softplus.Op == MathOp.LogP1 ? softplus.First
            : softplus.Op != MathOp.Log || sum.Op != MathOp.Add ? null
            : Terms.Read(sum.First).Is(1) ? sum.Second
            : Terms.Read(sum.Second).Is(1) ? sum.First
            : null;
        return exponential is not null && RowElements.Read(exponential) is { Op: MathOp.Exp } exp && RowElements.Read(exp.First) is { Op: MathOp.Negate } negated
            && RowElements.Read(negated.First) is { Op: MathOp.Abs } magnitude && RowElements.Same(magnitude.First, logit);
    }

    private static IOperation? Complement(IOperation value) => RowElements.Read(value) is { Op: MathOp.Subtract } difference && Terms.Read(difference.First).Is(1) ? difference.Second : null;

    // A logarithm, what it is multiplied by, and the sign of the product.
    private static (Term Log, IOperation Weight, double Sign)? Weighted(IOperation value)
    {
        Term term = RowElements.Read(value);
        if (term.Op == MathOp.Negate)
        {
            return Weighted(term.First) is { } negated ? (negated.Log, negated.Weight, -negated.Sign) : null;
        }

        if (term.Op != MathOp.Multiply)
        {
            return null;
        }

        (IOperation first, double firstSign) = Unsigned(term.First);
        (IOperation second, double secondSign) = Unsigned(term.Second);
        return RowElements.Read(second) is { Op: MathOp.Log, HasSecond: false } log ? (log, first, firstSign * secondSign)
            : RowElements.Read(first) is { Op: MathOp.Log, HasSecond: false } other ? (other, second, firstSign * secondSign)
            : null;
    }

    private static (IOperation Value, double Sign) Unsigned(IOperation value) => Terms.Read(value) is { Op: MathOp.Negate } negation ? (negation.First, -1) : (value, 1);

    // What a logarithm is of, without what keeps it from 0.
    private static IOperation? Argument(IOperation value) => RowElements.Read(value) is { Op: MathOp.Log or MathOp.Log2, HasSecond: false } logarithm ? Logarithms.Argument(logarithm.First) : null;

    private static InformationBase Unit(Term logarithm) => logarithm.Op == MathOp.Log2 ? InformationBase.Bits : InformationBase.Nats;
}
