using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Where a value comes from.</summary>
internal enum Origin
{
    Unknown,

    /// <summary>An element of a softmax, or a whole one.</summary>
    SoftMax,

    /// <summary>σ(x).</summary>
    Sigmoid,

    /// <summary>1 − σ(x).</summary>
    SigmoidComplement,
}

/// <summary>An origin, and the expression that makes it: the call of a softmax, or the quotient.</summary>
internal readonly record struct Provenance(Origin Origin, IOperation? Source)
{
    public static Provenance Unknown => default;
}

/// <summary>
/// Follows a value back to the softmax or sigmoid that made it: through variables, rows, casts, <c>+ ε</c>, <c>Max</c> and
/// <c>Clamp</c>. One path on which it is a softmax is enough: that path fails.
/// </summary>
internal static class Probabilities
{
    private static readonly HashSet<string> Suffixes = Words.Set("softmax output outputs probs probabilities prob probability result results value values p out pred preds prediction predictions span row array vector tensor");

    public static Provenance Of(IOperation value) => Of(value, []);

    private static Provenance Of(IOperation value, HashSet<IOperation> seen)
    {
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.SoftMax => new(Origin.SoftMax, term.Operation),
            MathOp.Sigmoid => new(Origin.Sigmoid, term.Operation),
            MathOp.Add when Epsilons.Is(term.First) => Of(term.Second, seen),
            MathOp.Add when Epsilons.Is(term.Second) => Of(term.First, seen),
            MathOp.Subtract when Terms.Read(term.First).Is(1) => Complement(Of(term.Second, seen)),
            MathOp.Subtract when Epsilons.Is(term.Second) => Of(term.First, seen),
            MathOp.Max or MathOp.Min when term.HasSecond =>
                Of(Terms.Read(term.First).Op == MathOp.Constant || Epsilons.Is(term.First) ? term.Second : term.First, seen),
            MathOp.Clamp => Of(term.First, seen),
            MathOp.Divide => Quotient(term),
            MathOp.Multiply => Product(term),
            MathOp.None => OfOperation(term.Operation, seen),
            _ => Provenance.Unknown,
        };
    }

    private static Provenance Complement(Provenance p) => p.Origin switch
    {
        Origin.Sigmoid => p with { Origin = Origin.SigmoidComplement },
        Origin.SigmoidComplement => p with { Origin = Origin.Sigmoid },
        _ => Provenance.Unknown,
    };

    // exp(x)/Σexp is a softmax; 1/(1 + exp(−x)) and exp(x)/(1 + exp(x)) are sigmoids.
    private static Provenance Quotient(Term quotient)
    {
        if (Sigmoids.Is(quotient))
        {
            return new(Origin.Sigmoid, quotient.Operation);
        }

        return Exponentials.Of(quotient.First) is not null && Exponentials.SummedIn(quotient.Second).Count > 0
            ? new(Origin.SoftMax, quotient.Operation)
            : Provenance.Unknown;
    }

    // exp(x)·(1/Σexp)
    private static Provenance Product(Term product)
    {
        foreach ((IOperation numerator, IOperation inverse) in new[] { (product.First, product.Second), (product.Second, product.First) })
        {
            IOperation? value = Variables.Of(inverse) is { } variable ? Reaching.SingleValue(variable, inverse) : inverse;
            if (value is not null && Terms.Read(value) is { Op: MathOp.Divide } reciprocal && Terms.Read(reciprocal.First).Is(1)
                && Exponentials.Of(numerator) is not null && Exponentials.SummedIn(reciprocal.Second).Count > 0)
            {
                return new(Origin.SoftMax, product.Operation);
            }
        }

        return Provenance.Unknown;
    }

    private static Provenance OfOperation(IOperation operation, HashSet<IOperation> seen)
    {
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                Provenance first = Of(conditional.WhenTrue, seen);
                return first.Origin != Origin.Unknown ? first : Of(whenFalse, seen);
            case IDeclarationExpressionOperation or IAddressOfOperation:
                return Of(operation.ChildOperations.First(), seen);
        }

        if (Call.Of(operation) is { } call)
        {
            return OfCall(call, seen);
        }

        if (Variables.Container(operation) is { } container)
        {
            return Of(container, seen);
        }

        return Variables.Of(operation) is { } variable ? OfVariable(variable, operation, seen) : Provenance.Unknown;
    }

    private static Provenance OfCall(Call call, HashSet<IOperation> seen) =>
        Elements.MappedFunction(call) is MathOp.SoftMax ? new(Origin.SoftMax, call.Operation)
        : Elements.MappedFunction(call) is MathOp.Sigmoid ? new(Origin.Sigmoid, call.Operation)
        : Elements.Viewed(call) is { } viewed ? Of(viewed, seen)
        : Elements.MappedValue(call) is { } mapped ? Of(mapped, seen)
        : seen.Add(call.Operation) && Helpers.Result(call) is { } result ? Of(result, seen) with { Source = call.Operation }
        : Provenance.Unknown;

    private static Provenance OfVariable(ISymbol variable, IOperation reader, HashSet<IOperation> seen)
    {
        if (variable is IParameterSymbol parameter && Elements.Source(parameter, reader) is { } source)
        {
            return Of(source, seen);
        }

        // Each place where a variable is read is looked through once, which ends searches around loops.
        List<Write> writes = seen.Add(reader) ? Reaching.Of(variable, reader) : [];
        if (HasOtherElements(variable, writes, seen))
        {
            return Provenance.Unknown;
        }

        foreach (Write write in writes)
        {
            if (Written(write, writes, seen) is { Origin: not Origin.Unknown } found)
            {
                return found;
            }
        }

        return writes.Count == 0 && IsNamedSoftMax(variable) ? new(Origin.SoftMax, null) : Provenance.Unknown;
    }

    // A row that is filled with this here and with that there.
    private static bool HasOtherElements(ISymbol row, List<Write> writes, HashSet<IOperation> seen)
    {
        HashSet<Origin> origins = [];
        foreach (Write write in writes)
        {
            if (write is { Kind: WriteKind.Element, Value: { } value } && Exponentials.Of(value) is null
                && !value.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(Variables.Of(part), row)))
            {
                origins.Add(Of(value, [.. seen]).Origin);
            }
        }

        return origins.Count > 1;
    }

    private static Provenance Written(Write write, List<Write> all, HashSet<IOperation> seen) => write switch
    {
        { Kind: WriteKind.Whole or WriteKind.Element or WriteKind.Iterated, Value: { } value } => Of(value, seen),
        { Kind: WriteKind.Filled, Value: IInvocationOperation call } => Filled(call),
        { IsUpdate: true, Op: MathOp.Divide, Value: { } divisor } when IsExponential(all) && Exponentials.SummedIn(divisor).Count > 0 =>
            new(Origin.SoftMax, write.Site),
        { IsUpdate: true, Op: MathOp.Multiply, Value: { } factor } when IsExponential(all) && IsInverseOfSum(factor) =>
            new(Origin.SoftMax, write.Site),
        _ => Provenance.Unknown,
    };

    private static Provenance Filled(IInvocationOperation call) => MathNames.Find(call.TargetMethod.Name) switch
    {
        MathOp.SoftMax => new(Origin.SoftMax, call),
        MathOp.Sigmoid => new(Origin.Sigmoid, call),
        _ => Provenance.Unknown,
    };

    private static bool IsExponential(List<Write> writes) => writes.Any(write =>
        write is { Kind: WriteKind.Whole or WriteKind.Element, Value: { } value } && Exponentials.Of(value) is not null);

    private static bool IsInverseOfSum(IOperation factor)
    {
        IOperation? value = Variables.Of(factor) is { } variable ? Reaching.SingleValue(variable, factor) : factor;
        return value is not null && Terms.Read(value) is { Op: MathOp.Divide } reciprocal && Exponentials.SummedIn(reciprocal.Second).Count > 0;
    }

    // A row that comes from elsewhere and is called softmaxOutput.
    private static bool IsNamedSoftMax(ISymbol variable) =>
        MathNames.Find(variable.Name) == MathOp.SoftMax && Words.Of(variable.Name).All(word => Suffixes.Contains(word) || word is "soft" or "max");
}
