using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    private readonly HashSet<IOperation> _seen = [];
    private readonly HashSet<InformationBase> _found = [];
    private bool _isConverted;

    /// <summary>The base, if all logarithms in a value have one; the value is followed through variables, sums, means and private helpers.</summary>
    public static InformationBase Of(IOperation value)
    {
        LogBase search = new();
        search.Visit(value, 12);
        return search is { _isConverted: false, _found.Count: 1 } ? search._found.First() : InformationBase.Unknown;
    }

    private void Visit(IOperation value, int depth)
    {
        if (depth == 0 || !_seen.Add(value))
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
                Visit(term.First, depth - 1);
                Visit(term.Second, depth - 1);
                break;
            case MathOp.Multiply or MathOp.Divide:
                VisitProduct(term, depth - 1);
                break;
            case MathOp.Negate or MathOp.Abs or MathOp.Max or MathOp.Min or MathOp.Clamp:
                Visit(term.First, depth - 1);
                break;
            case MathOp.Sum:
                Visit(term.HasSecond && Elements.Lambda(term.Second) is { } lambda && Elements.Result(lambda) is { } mapped ? mapped : term.First, depth - 1);
                break;
            case MathOp.None:
                VisitOperation(term.Operation, depth - 1);
                break;
        }
    }

    // A constant factor that is not a plain number of something converts between bases: 1/ln 2 = 1.4427.
    private void VisitProduct(Term product, int depth)
    {
        bool converts = IsLogOfConstant(product.First) || IsLogOfConstant(product.Second) || IsFraction(product.First) || IsFraction(product.Second);
        _isConverted |= converts;
        Visit(product.First, depth);
        if (product.Op == MathOp.Multiply)
        {
            Visit(product.Second, depth);
        }
    }

    private void VisitOperation(IOperation operation, int depth)
    {
        if (Call.Of(operation) is { } call)
        {
            VisitCall(call, depth);
        }
        else if (operation is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            Visit(choice.WhenTrue, depth);
            Visit(whenFalse, depth);
        }
        else if (Variables.Of(operation) is { } variable and not IParameterSymbol)
        {
            foreach (Write write in Reaching.Of(variable, operation))
            {
                VisitWrite(write, depth);
            }
        }
        else if (Variables.Container(operation) is { } container)
        {
            Visit(container, depth);
        }
    }

    private void VisitCall(Call call, int depth)
    {
        if (call.Name is "Average" or "Mean" or "mean" or "sum")
        {
            IOperation? mapped = Elements.Lambda(call) is { } lambda ? Elements.Result(lambda) : call.First;
            if (mapped is not null)
            {
                Visit(mapped, depth);
            }
        }
        else if ((Elements.MappedValue(call) ?? Elements.Viewed(call) ?? Helpers.Result(call)) is { } value)
        {
            Visit(value, depth);
        }
    }

    private void VisitWrite(Write write, int depth)
    {
        if (write is { IsUpdate: true, Op: MathOp.Divide or MathOp.Multiply, Value: { } factor })
        {
            _isConverted |= IsLogOfConstant(factor) || IsFraction(factor);
        }
        else if (write is { Kind: not WriteKind.Filled, Value: { } value })
        {
            Visit(value, depth);
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
