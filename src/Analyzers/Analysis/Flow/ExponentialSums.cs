using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds what a sum of exponentials adds up: in a loop, by a library's function, or term by term.</summary>
internal sealed class ExponentialSums
{
    private readonly bool _weighted;

    private ExponentialSums(bool weighted) => _weighted = weighted;

    /// <summary>The exponentials that a value is the sum of; none if it is not a sum.</summary>
    /// <param name="value">The value.</param>
    /// <param name="trail">The way of the search to it.</param>
    /// <param name="weighted">Whether each can have a factor that varies.</param>
    public static List<Exponential> In(IOperation value, Trail trail, bool weighted)
    {
        List<Exponential> found = [];
        return new ExponentialSums(weighted).Collect(value, trail, found) ? found : [];
    }

    // Adds what is summed, and says whether there is a sum at all.
    private bool Collect(IOperation value, Trail trail, List<Exponential> found)
    {
        Term term = Terms.Read(value);
        switch (term.Op)
        {
            case MathOp.Add:
                bool left = Collect(term.First, trail, found), right = Collect(term.Second, trail, found);
                int before = found.Count;
                AddTerm(term.First, left, trail, found);
                AddTerm(term.Second, right, trail, found);
                return left || right || found.Count - before > 1;
            case MathOp.Sum:
                return CollectRow(term, trail, found);
            case MathOp.Max or MathOp.Clamp:
                return Collect(Terms.Read(term.First).Op == MathOp.Constant && term.HasSecond ? term.Second : term.First, trail, found);
            case MathOp.None when Call.Of(term.Operation) is { Name: "Aggregate" } call && Elements.Lambda(call) is { } step && Elements.Result(step) is { } next && Terms.Read(next) is { Op: MathOp.Add } sum:
                AddTerm(sum.First, isSum: false, trail, found);
                AddTerm(sum.Second, isSum: false, trail, found);
                return found.Count > 0;
            case MathOp.None when Call.Of(term.Operation) is null || Elements.Lambda(Call.Of(term.Operation)!.Value) is null:
                return CollectSources(term.Operation, trail, found);
            default:
                return false;
        }
    }

    // A term of the sum: an exponential, or a multiple of one: by a constant, or, where weights count, by one that is given. One of two
    // factors that are both computed, as the probability of a step of a chain is, is no part of it.
    private Exponential? Term(IOperation value, Trail trail) =>
        Terms.Read(value) is { Op: MathOp.Multiply } product && !IsWeight(product.First) && !IsWeight(product.Second) ? null : Exponentials.Of(value, trail.Aside());

    private bool IsWeight(IOperation factor)
    {
        Term term = Terms.Read(factor);
        return term.Op == MathOp.Constant || (_weighted && IsCopyOfWeight(term))
            || (_weighted && term.Op == MathOp.None && (Variables.Of(term.Operation) ?? Variables.Row(term.Operation)) is { } variable
                && variable is not ILocalSymbol && Body.Of(factor).Writes(variable).Count == 0);
    }

    // var w = weights is null ? 1 : weights[i];
    private static bool IsCopyOfWeight(Term term) => term.Op == MathOp.None && Reaching.LocalValue(term.Operation) is { } value && IsGiven(value);

    private static bool IsGiven(IOperation value) => Terms.Peel(value) switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } choice => IsGiven(choice.WhenTrue) && IsGiven(whenFalse),
        { ConstantValue.HasValue: true } => true,
        var element => Variables.Row(element) is { } row && Body.Of(value).Writes(row).All(write => write is { Kind: WriteKind.Whole, Value: { } given } && Terms.Peel(given) is IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation),
    };

    private void AddTerm(IOperation value, bool isSum, Trail trail, List<Exponential> found)
    {
        if (!isSum && Term(value, trail) is { } exponential)
        {
            found.Add(exponential);
        }
    }

    private bool CollectRow(Term sum, Trail trail, List<Exponential> found)
    {
        if (sum.HasSecond && Elements.Method(sum.Second) is { } method && MathNames.Function(method.Name) == MathOp.Exp)
        {
            found.Add(new(sum.Operation, sum.Operation, sum.First, trail));
            return true;
        }

        IOperation? mapped = sum.HasSecond && Elements.Lambda(sum.Second) is { } lambda ? Elements.Result(lambda) : null;
        if (Term(mapped ?? sum.First, trail) is { } exponential)
        {
            found.Add(exponential);
            return true;
        }

        return false;
    }

    private bool CollectSources(IOperation reader, Trail trail, List<Exponential> found)
    {
        if (!trail.Enter(reader) || IsOfNumbers(reader))
        {
            return false;
        }

        bool isSum = false;
        ISymbol? variable = Variables.Of(reader);
        foreach (Source source in Sources.Of(reader, trail))
        {
            int before = found.Count;
            isSum |= Collect(source, variable, found);
            for (int i = before; i < found.Count && source.Trail != trail; i++)
            {
                found[i] = found[i] with { Operation = reader };
            }
        }

        return isSum;
    }

    // A method that is given no row has none to sum: what it sums is a series.
    private static bool IsOfNumbers(IOperation reader) =>
        Call.Of(reader) is { Receiver: null or IInstanceReferenceOperation, Method.Parameters: var parameters } && !parameters.Any(parameter => Shapes.IsVector(parameter.Type));

    private bool Collect(Source source, ISymbol? variable, List<Exponential> found)
    {
        if (source is { Write: { IsUpdate: true, Op: MathOp.Add, Value: { } added } write })
        {
            return Term(added, source.Trail) is { } exponential && IsComputedAnew(exponential, write) && Add(exponential, found);
        }

        return source is { IsValue: true, Value: { } value }
            && (variable is not null && Terms.Read(value) is { Op: MathOp.Add } sum && (Is(sum.First, variable) || Is(sum.Second, variable))
                ? Term(Is(sum.First, variable) ? sum.Second : sum.First, source.Trail) is { } other && Add(other, found)
                : Collect(value, source.Trail, found));
    }

    private static bool Add(Exponential exponential, List<Exponential> found)
    {
        found.Add(exponential);
        return true;
    }

    // A loop that adds up what was computed before it sums a series, not a row of exponentials.
    private static bool IsComputedAnew(Exponential exponential, Write sum) =>
        Reaching.Loop(sum.Site) is null || Reaching.Loop(exponential.Operation) is not null || !Shapes.IsScalar(exponential.Operation.Type)
        || exponential.Operation.Syntax.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null;

    private static bool Is(IOperation operation, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals(Variables.Of(operation), variable)
        || (Variables.Container(Terms.Peel(operation)) is { } container && SymbolEqualityComparer.Default.Equals(Variables.Of(container), variable));
}
