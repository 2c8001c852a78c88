using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises the loss of one element in what a loop adds up.</summary>
/// <param name="elements">Which values are elements of rows.</param>
internal sealed class LossTerms(RowElements elements)
{
    /// <summary>The loss that a term is, constant factors apart.</summary>
    public HandwrittenLoss? Find(IOperation value) => Find(value, 1);

    private HandwrittenLoss? Find(IOperation value, double factor)
    {
        Term term = RowElements.Read(value);
        return Squared(term, factor) ?? Logarithmic(value, factor) ?? Scaled(term, factor) ?? term.Op switch
        {
            MathOp.Abs => Residual(term.First) is { } r ? new(LoopLoss.AbsoluteError, factor, r.First, r.Second) : null,
            MathOp.Max when term.HasSecond => Hinge(term.First, term.Second, factor) ?? Hinge(term.Second, term.First, factor),
            MathOp.None when term.Operation is IConditionalOperation { WhenFalse: { } large } choice => Huber(choice.WhenTrue, large, factor),
            _ => null,
        };
    }

    /// <summary>A Huber loss, by what is added for small residuals and what for large ones.</summary>
    public HandwrittenLoss? Huber(IOperation small, IOperation large, double factor)
    {
        // ½r², and δ·(|r| − ½δ).
        if (Find(small) is not { Loss: LoopLoss.SquaredError, Factor: 0.5 } square || RowElements.Read(large) is not { Op: MathOp.Multiply } product)
        {
            return null;
        }

        double delta = Threshold(product.First, product.Second) ?? Threshold(product.Second, product.First) ?? double.NaN;
        return delta > 0 ? square with { Loss = LoopLoss.Huber, Factor = factor, Setting = delta } : null;
    }

    private double? Threshold(IOperation delta, IOperation rest)
    {
        Term difference = RowElements.Read(rest);
        if (Epsilons.ValueOf(delta) is not > 0 || difference.Op != MathOp.Subtract || RowElements.Read(difference.First) is not { Op: MathOp.Abs } magnitude || Residual(magnitude.First) is null)
        {
            return null;
        }

        double half = RowElements.Read(difference.Second) switch
        {
            { Op: MathOp.Constant } constant => constant.Value,
            { Op: MathOp.Multiply } product => Epsilons.ValueOf(product.First) * Epsilons.ValueOf(product.Second),
            { Op: MathOp.Divide } quotient => Epsilons.ValueOf(quotient.First) / Epsilons.ValueOf(quotient.Second),
            _ => double.NaN,
        };
        return half == Epsilons.ValueOf(delta) / 2 ? Epsilons.ValueOf(delta) : null;
    }

    // r·r, r²
    private HandwrittenLoss? Squared(Term term, double factor)
    {
        IOperation? r = term.Op == MathOp.Multiply && RowElements.Same(term.First, term.Second) ? term.First
            : term.Op == MathOp.Power && Terms.Read(term.Second).Is(2) ? term.First
            : null;
        return r is not null && Residual(r) is { } rows ? new(LoopLoss.SquaredError, factor, rows.First, rows.Second) : null;
    }

    // c·loss, loss/c, −loss, and 0.5·r·r, which is (0.5·r)·r.
    private HandwrittenLoss? Scaled(Term term, double factor)
    {
        switch (term.Op)
        {
            case MathOp.Negate:
                return Find(term.First, -factor);
            case MathOp.Divide when Epsilons.ValueOf(term.Second) is var divisor and not 0 && !double.IsNaN(divisor):
                return Find(term.First, factor / divisor);
            case MathOp.Multiply when Epsilons.ValueOf(term.First) is var left && !double.IsNaN(left):
                return Find(term.Second, factor * left);
            case MathOp.Multiply when Epsilons.ValueOf(term.Second) is var right && !double.IsNaN(right):
                return Find(term.First, factor * right);
            case MathOp.Multiply when Terms.Read(term.First) is { Op: MathOp.Multiply } inner && Epsilons.ValueOf(inner.First) is var scale && !double.IsNaN(scale)
                && RowElements.Same(inner.Second, term.Second) && Residual(term.Second) is { } rows:
                return new(LoopLoss.SquaredError, factor * scale, rows.First, rows.Second);
            default:
                return null;
        }
    }

    private HandwrittenLoss? Logarithmic(IOperation value, double factor) => new LogarithmicTerms(elements).Find(value, factor);

    // Max(0, m − y·p)
    private HandwrittenLoss? Hinge(IOperation zero, IOperation rest, double factor)
    {
        if (!Terms.Read(zero).Is(0) || RowElements.Read(rest) is not { Op: MathOp.Subtract } difference || Epsilons.ValueOf(difference.First) is not (> 0 and var margin)
            || RowElements.Read(difference.Second) is not { Op: MathOp.Multiply } product || elements.Row(product.First) is not { } first || elements.Row(product.Second) is not { } second
            || Terms.Same(first, second))
        {
            return null;
        }

        return ProbabilityNames.IsTarget(first) && !ProbabilityNames.IsTarget(second)
            ? new(LoopLoss.Hinge, factor, second, first, margin)
            : new(LoopLoss.Hinge, factor, first, second, margin);
    }

    // The rows that a residual is the difference of, the predictions first as far as names tell.
    private (IOperation First, IOperation Second)? Residual(IOperation value)
    {
        Term difference = RowElements.Read(value);
        if (difference.Op != MathOp.Subtract || elements.Row(difference.First) is not { } first || elements.Row(difference.Second) is not { } second || Terms.Same(first, second)
            || !SymbolEqualityComparer.Default.Equals(Shapes.Element(first.Type), Shapes.Element(second.Type)))
        {
            return null;
        }

        return ProbabilityNames.IsTarget(first) && !ProbabilityNames.IsTarget(second) ? (second, first) : (first, second);
    }
}
