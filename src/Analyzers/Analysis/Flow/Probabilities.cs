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

    /// <summary>1 − p, where p is an element of a softmax.</summary>
    SoftMaxComplement,
}

/// <summary>An origin, and the expression that makes it: the call of a softmax, or the quotient.</summary>
internal readonly record struct Provenance(Origin Origin, IOperation? Source)
{
    public static Provenance Unknown => default;
}

/// <summary>
/// Follows a value back to the softmax or sigmoid that made it: through everything that hands it on, casts, <c>+ ε</c>, <c>Max</c> and
/// <c>Clamp</c>. One path on which it is a softmax is enough: that path fails.
/// </summary>
internal static class Probabilities
{
    private static readonly HashSet<string> Suffixes = Words.Set("softmax output outputs probs probabilities prob probability result results value values p out pred preds prediction predictions span row array vector tensor");

    /// <summary>Where a value comes from.</summary>
    public static Provenance Of(IOperation value) => Of(value, Trail.Start());

    /// <summary>The same, on the way of a search.</summary>
    public static Provenance Of(IOperation value, Trail trail)
    {
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.SoftMax => new(Origin.SoftMax, term.Operation),
            MathOp.Sigmoid => new(Origin.Sigmoid, term.Operation),
            MathOp.Add when Epsilons.Is(term.First) => Of(term.Second, trail),
            MathOp.Add when Epsilons.Is(term.Second) => Of(term.First, trail),
            MathOp.Subtract when Complements.Of(term) is { } complemented => Complement(Of(complemented, trail)),
            MathOp.Subtract when Epsilons.Is(term.Second) => Of(term.First, trail),
            MathOp.Max or MathOp.Min when term.HasSecond =>
                Of(Terms.Read(term.First).Op == MathOp.Constant || Epsilons.Is(term.First) ? term.Second : term.First, trail),
            MathOp.Clamp => Of(term.First, trail),
            MathOp.Divide => Quotient(term, trail),
            MathOp.Multiply => Product(term, trail),
            MathOp.None => OfOperation(term.Operation, trail),
            _ => Provenance.Unknown,
        };
    }

    private static Provenance Complement(Provenance p) => p.Origin switch
    {
        Origin.Sigmoid => p with { Origin = Origin.SigmoidComplement },
        Origin.SigmoidComplement => p with { Origin = Origin.Sigmoid },
        Origin.SoftMax => p with { Origin = Origin.SoftMaxComplement },
        Origin.SoftMaxComplement => p with { Origin = Origin.SoftMax },
        _ => Provenance.Unknown,
    };

    // exp(x)/Σexp is a softmax; 1/(1 + exp(−x)) and exp(x)/(1 + exp(x)) are sigmoids.
    private static Provenance Quotient(Term quotient, Trail trail) =>
        Sigmoids.Is(quotient, trail) ? new(Origin.Sigmoid, quotient.Operation)
        : Exponentials.Of(quotient.First, trail.Aside()) is not null && Exponentials.Total(quotient.Second, trail.Aside()).Count > 0 ? new(Origin.SoftMax, quotient.Operation)
        : Provenance.Unknown;

    // exp(x)·(1/Σexp)
    private static Provenance Product(Term product, Trail trail) =>
        IsShare(product.First, product.Second, trail) || IsShare(product.Second, product.First, trail) ? new(Origin.SoftMax, product.Operation) : Provenance.Unknown;

    private static bool IsShare(IOperation numerator, IOperation inverse, Trail trail) =>
        IsInverseOfSum(inverse, trail) && Exponentials.Of(numerator, trail.Aside()) is not null;

    private static Provenance OfOperation(IOperation operation, Trail trail)
    {
        if (Call.Of(operation) is { } call && Elements.MappedFunction(call) is MathOp.SoftMax or MathOp.Sigmoid)
        {
            return new(Elements.MappedFunction(call) == MathOp.SoftMax ? Origin.SoftMax : Origin.Sigmoid, operation);
        }

        if (Call.Of(operation) is { Receiver: not null } application && Modules.ActivationOf(application, trail.Aside()) is var activation && activation is MathOp.SoftMax or MathOp.Sigmoid)
        {
            return new(activation == MathOp.SoftMax ? Origin.SoftMax : Origin.Sigmoid, operation);
        }

        // Each place where a value is read is looked through once, which ends searches around loops.
        if (!trail.Enter(operation))
        {
            return Provenance.Unknown;
        }

        List<Source> sources = Sources.Of(operation, trail);
        if (HasOtherElements(operation, sources))
        {
            return Provenance.Unknown;
        }

        foreach (Source source in sources)
        {
            if (Of(source, sources) is { Origin: not Origin.Unknown } found)
            {
                return source.Trail == trail ? found : found with { Source = operation };
            }
        }

        return sources.Count == 0 && Variables.Of(operation) is { } variable && IsNamedSoftMax(variable) ? new(Origin.SoftMax, null) : Provenance.Unknown;
    }

    // A row that is filled with this here and with that there.
    private static bool HasOtherElements(IOperation operation, List<Source> sources)
    {
        if (Variables.Of(operation) is not { } row)
        {
            return false;
        }

        Origin? first = null;
        foreach (Source source in sources)
        {
            if (source is { Write: { Kind: WriteKind.Element } write, Value: { } value } && write.Site != value && Exponentials.Of(value, source.Trail.Aside()) is null
                && !value.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(Variables.Of(part), row)))
            {
                Origin origin = Of(value, source.Trail.Fork()).Origin;
                if (first is not null && first != origin)
                {
                    return true;
                }

                first = origin;
            }
        }

        return false;
    }

    private static Provenance Of(Source source, List<Source> all) => source switch
    {
        { IsValue: true, Value: { } value } => Of(value, source.Trail),
        { Write: { Kind: WriteKind.Filled, Value: IInvocationOperation call } } => Filled(call),
        { Write: { IsUpdate: true, Op: MathOp.Divide, Value: { } divisor } update } when IsExponential(all) && Exponentials.Total(divisor, source.Trail.Aside()).Count > 0 =>
            new(Origin.SoftMax, update.Site),
        { Write: { IsUpdate: true, Op: MathOp.Multiply, Value: { } factor } update } when IsExponential(all) && IsInverseOfSum(factor, source.Trail) =>
            new(Origin.SoftMax, update.Site),
        _ => Provenance.Unknown,
    };

    private static Provenance Filled(IInvocationOperation call) => MathNames.Find(call.TargetMethod.Name) switch
    {
        MathOp.SoftMax => new(Origin.SoftMax, call),
        MathOp.Sigmoid => new(Origin.Sigmoid, call),
        _ => Provenance.Unknown,
    };

    private static bool IsExponential(List<Source> sources) => sources.Any(source =>
        source is { Write.Kind: WriteKind.Whole or WriteKind.Element, Value: { } value } && Exponentials.Of(value, source.Trail.Aside()) is not null);

    // 1/Σ, at once, in a variable, or as an argument.
    private static bool IsInverseOfSum(IOperation factor, Trail trail)
    {
        Term term = Terms.Read(factor);
        if (term.Op != MathOp.None)
        {
            return term.Op == MathOp.Divide && Terms.Read(term.First).Is(1) && Exponentials.Total(term.Second, trail.Aside()).Count > 0;
        }

        Trail aside = trail.Aside();
        return aside.Enter(term.Operation) && Variables.Of(term.Operation) is not null
            && Sources.Of(term.Operation, aside).Any(source => source is { IsValue: true, Value: { } value } && Terms.Read(value).Op is MathOp.Divide or MathOp.None && IsInverseOfSum(value, source.Trail));
    }

    // A row that comes from elsewhere and is called softmaxOutput.
    private static bool IsNamedSoftMax(ISymbol variable) =>
        MathNames.Find(variable.Name) == MathOp.SoftMax && Words.Of(variable.Name).All(word => Suffixes.Contains(word) || word is "soft" or "max");
}
