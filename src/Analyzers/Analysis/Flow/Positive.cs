using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether a value is kept from being 0: it is clipped, has an epsilon added, or counts what is there.</summary>
internal static class Positive
{
    private const int MaximalDepth = 5;

    public static bool Is(IOperation operation) => Is(operation, Trail.Start(), MaximalDepth) || Clamps.IsClamped(operation);

    private static bool Is(IOperation operation, Trail trail, int depth)
    {
        Term term = Terms.Read(operation);
        return depth > 0 && term.Op switch
        {
            MathOp.Constant => term.Value > 0,
            MathOp.Exp => true,
            MathOp.Clamp => Clamps.IsClamped(operation),
            MathOp.Sigmoid or MathOp.SoftMax => false,
            MathOp.Max => term.HasSecond && Epsilons.ValueOf(term.First) is not 0 && Epsilons.ValueOf(term.Second) is not 0,
            MathOp.Add => Is(term.First, trail, depth - 1) || Is(term.Second, trail, depth - 1) || Epsilons.Is(term.First) || Epsilons.Is(term.Second),
            MathOp.Subtract when Complements.Of(term) is { } complemented => Complements.HasAddend(term) || Clamps.IsClamped(complemented) || IsChosen(complemented, trail),
            MathOp.Negate => Is(term.First, trail, depth - 1),
            MathOp.Divide or MathOp.Multiply => (Is(term.First, trail, depth - 1) && (Is(term.Second, trail, depth - 1) || term.Op == MathOp.Divide)) || IsCount(term.First) || IsTableEntry(Terms.Peel(term.First)),
            MathOp.None => IsVariable(term.Operation, trail, depth - 1),
            _ => false,
        };
    }

    private static bool IsVariable(IOperation operation, Trail trail, int depth)
    {
        // A choice clips: p > ε ? p : ε.
        if (operation is IConditionalOperation or IInvocationOperation { TargetMethod.Name: "Where" } || IsTableEntry(operation))
        {
            return true;
        }

        if (!trail.Spend())
        {
            return false;
        }

        List<Source> sources = Sources.Of(operation, trail);
        foreach (Source source in sources)
        {
            // One of several values that is a constant says nothing of the others.
            if (source is { IsValue: true, Value: { } value } && (sources.Count == 1 || Terms.Read(value).Op != MathOp.Constant) && Is(value, source.Trail, depth))
            {
                return true;
            }
        }

        return false;
    }

    // p = p < hi ? p : hi, whoever compares.
    private static bool IsChosen(IOperation operation, Trail trail) =>
        Terms.Read(operation) is { Op: MathOp.None } term && trail.Spend()
        && (term.Operation is IConditionalOperation || Sources.Of(term.Operation, trail).Any(source => source.Value is { } value && Terms.Peel(value) is IConditionalOperation));

    // Values of a table of what was seen.
    private static bool IsTableEntry(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "KeyValuePair" } or { Name: "Values", ContainingType.Arity: 2 } } or IInvocationOperation { TargetMethod.Name: "Count" }
        || (operation is ILocalReferenceOperation { Local: var local } && IsPartOfEntry(local, operation));

    // foreach (var (move, p) in policy): a list of what there is, which has no entry for what is not.
    private static bool IsPartOfEntry(ILocalSymbol local, IOperation reader) =>
        local.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax().FirstAncestorOrSelf<ForEachVariableStatementSyntax>() is { } loop && loop.Variable.Span.Contains(reference.Span)
        && reader.SemanticModel?.GetForEachStatementInfo(loop).ElementType is INamedTypeSymbol { IsTupleType: true, TupleElements: var parts } && parts.Any(part => !Shapes.IsScalar(part.Type));

    // Counts that come from a table of what was seen are at least 1.
    private static bool IsCount(IOperation operation) => Shapes.IsInteger(Terms.Peel(operation).Type) && Terms.Read(operation).Op != MathOp.Constant;
}
