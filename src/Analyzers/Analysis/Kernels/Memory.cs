using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The memory that a span is: part of a variable's, as far as constants tell.</summary>
/// <param name="Owner">The array or span.</param>
/// <param name="Start">Where it starts; null if that is not constant.</param>
/// <param name="Length">How long it is; null if it is not constant.</param>
internal readonly record struct Memory(ISymbol? Owner, int? Start, int? Length)
{
    private const int MaximalDepth = 8;

    /// <summary>The memory that an argument is.</summary>
    public static Memory Of(IOperation value) => Of(value, MaximalDepth);

    /// <summary>Whether both certainly start at the same element.</summary>
    public bool StartsLike(Memory other) => IsOf(other) && Start is { } start && start == other.Start;

    /// <summary>Whether both certainly have an element in common.</summary>
    public bool Overlaps(Memory other) => IsOf(other) && Length != 0 && other.Length != 0 && Start is { } start && other.Start is { } otherStart
        && (start <= otherStart ? Length is not { } length || otherStart < start + length : other.Length is not { } otherLength || start < otherStart + otherLength);

    private bool IsOf(Memory other) => Owner is not null && SymbolEqualityComparer.Default.Equals(Owner, other.Owner);

    private static Memory Of(IOperation value, int depth)
    {
        IOperation operation = Terms.Peel(value);
        if (depth == 0)
        {
            return default;
        }

        return operation switch
        {
            IArrayCreationOperation array => new(null, 0, ArrayLength(array)),
            { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => new(null, 0, StackLength(operation)),
            { Syntax: CollectionExpressionSyntax collection } when collection.Elements.All(element => element is ExpressionElementSyntax) => new(null, 0, collection.Elements.Count),
            IInvocationOperation { TargetMethod.Name: "AsSpan" or "Slice" or "AsReadOnlySpan" } call => Slice(call, depth - 1),
            _ => Variables.Of(operation) is { } variable ? OfVariable(variable, operation, depth - 1) : default,
        };
    }

    private static Memory OfVariable(ISymbol variable, IOperation reader, int depth)
    {
        if (variable is ILocalSymbol && Reaching.SingleValue(variable, reader) is { } value && Of(value, depth) is var memory && (memory.Owner ?? (object?)memory.Length) is not null)
        {
            return memory.Owner is null ? memory with { Owner = variable } : memory;
        }

        // What another part of the program can replace between two reads is not the same memory for certain.
        return variable is ILocalSymbol or IParameterSymbol && Reaching.Of(variable, reader).Count <= 1 ? new(variable, 0, null) : default;
    }

    private static Memory Slice(IInvocationOperation call, int depth)
    {
        List<int?> numbers = [];
        IOperation? source = call.Instance;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (source is null)
            {
                source = argument.Value;
            }
            else
            {
                numbers.Add(Number(argument.Value));
            }
        }

        Memory whole = source is null ? default : Of(source, depth);
        int? offset = numbers.Count == 0 ? 0 : numbers[0];
        return new(whole.Owner, whole.Start + offset, numbers.Count == 2 ? numbers[1] : whole.Length - offset);
    }

    private static int? ArrayLength(IArrayCreationOperation array) =>
        array.Initializer is { } initializer ? initializer.ElementValues.Length : array.DimensionSizes is [{ } size] ? Number(size) : null;

    private static int? StackLength(IOperation stack)
    {
        if (stack.Syntax is ImplicitStackAllocArrayCreationExpressionSyntax written)
        {
            return written.Initializer.Expressions.Count;
        }

        return stack.Syntax is StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [{ } size] }] } }
            && stack.SemanticModel?.GetConstantValue(size) is { HasValue: true, Value: int length }
            ? length
            : null;
    }

    private static int? Number(IOperation operation) => Epsilons.ValueOf(operation) is var value && value == System.Math.Floor(value) && value is >= 0 and < int.MaxValue ? (int)value : null;
}
