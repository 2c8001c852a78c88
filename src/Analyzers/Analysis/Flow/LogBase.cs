using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>The unit that an amount of information is in, by the logarithms it is made of.</summary>
internal enum InformationBase
{
    /// <summary>No logarithm, logarithms of several bases, or one that is converted to another base.</summary>
    Unknown,
    Nats,
    Bits,
    Dits,
}

/// <summary>Finds the base of the logarithms that a value is a sum or a mean of.</summary>
internal sealed class LogBase
{
    private readonly HashSet<InformationBase> _found = [];
    private bool _isConverted;

    /// <summary>The base, if all logarithms in a value have one; the value is followed through variables, sums, means and private helpers.</summary>
    public static InformationBase Of(IOperation value)
    {
        LogBase search = new();
        search.Visit(value, Trail.Start());
        return search is { _isConverted: false, _found.Count: 1 } ? search._found.First() : InformationBase.Unknown;
    }

    private void Visit(IOperation value, Trail trail)
    {
        if (!trail.Enter(value))
        {
            return;
        }

        Term term = Terms.Read(value);
        switch (term.Op)
        {
            case MathOp.Log when !term.HasSecond || Terms.Read(term.Second).Is(System.Math.E):
            case MathOp.LogP1 or MathOp.LogSumExp or MathOp.LogSoftMax or MathOp.LogSigmoid:
                _found.Add(InformationBase.Nats);
                break;
            case MathOp.Log when Terms.Read(term.Second).Is(2):
            case MathOp.Log2:
                _found.Add(InformationBase.Bits);
                break;
            case MathOp.Log when Terms.Read(term.Second).Is(10):
            case MathOp.Log10:
                _found.Add(InformationBase.Dits);
                break;
            case MathOp.Log:
                _isConverted = true;
                break;
            case MathOp.Add or MathOp.Subtract or MathOp.Max or MathOp.Min when term.HasSecond:
                Visit(term.First, trail);
                Visit(term.Second, trail);
                break;
            case MathOp.Multiply or MathOp.Divide:
                VisitProduct(term, trail);
                break;
            case MathOp.Negate or MathOp.Abs or MathOp.Max or MathOp.Min or MathOp.Clamp:
                Visit(term.First, trail);
                break;
            case MathOp.Sum:
                Visit(term.HasSecond && Elements.Lambda(term.Second) is { } lambda && Elements.Result(lambda) is { } mapped ? mapped : term.First, trail);
                break;
            case MathOp.None:
                VisitOperation(term.Operation, trail);
                break;
        }
    }

    // A constant factor that is not a plain number of something converts between bases: 1/ln 2 = 1.4427.
    private void VisitProduct(Term product, Trail trail)
    {
        bool converts = IsLogOfConstant(product.First) || IsLogOfConstant(product.Second) || IsFraction(product.First) || IsFraction(product.Second);
        _isConverted |= converts;
        Visit(product.First, trail);
        if (product.Op == MathOp.Multiply)
        {
            Visit(product.Second, trail);
        }
    }

    private void VisitOperation(IOperation operation, Trail trail)
    {
        if (Call.Of(operation) is { Name: "Average" or "Mean" or "mean" or "sum" } call)
        {
            if ((Elements.Lambda(call) is { } lambda ? Elements.Result(lambda) : call.First) is { } mapped)
            {
                Visit(mapped, trail);
            }

            return;
        }

        foreach (Source source in Sources.Of(operation, trail))
        {
            if (source is { Write: { IsUpdate: true, Op: MathOp.Divide or MathOp.Multiply }, Value: { } factor })
            {
                _isConverted |= IsLogOfConstant(factor) || IsFraction(factor);
            }
            else if (source is { Write: null or { Kind: not WriteKind.Filled }, Value: { } value })
            {
                Visit(value, source.Trail);
            }
        }
    }

    private static bool IsFraction(IOperation operation) => Terms.Read(operation) is { Op: MathOp.Constant } constant && constant.Value != System.Math.Floor(constant.Value)
        && constant.Value is not (0.5 or -0.5);

    private static bool IsLogOfConstant(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op is MathOp.Log or MathOp.Log2 or MathOp.Log10 ? Terms.Read(term.First).Op == MathOp.Constant
            : term.Op == MathOp.Multiply ? IsLogOfConstant(term.First) || IsLogOfConstant(term.Second)
            : Reaching.LocalValue(term.Operation) is { } value && IsLogOfConstant(value);
    }
}
