using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <content>Assignments, and the arrays that are made.</content>
internal sealed partial class Interpreter
{
    private Value Assignment(ISimpleAssignmentOperation assignment)
    {
        IOperation target = context.Target(assignment.Target);
        EvaluateTarget(target);
        Value value = Evaluate(assignment.Value);
        if (assignment.IsRef)
        {
            // From now on the memory has a name that is not followed.
            Store.Share(RowOf(context.Target(assignment.Value)));
            return value;
        }

        Assign(target, value, assignment.Value);
        return value;
    }

    private Value Update(IOperation update, IOperation written, IOperation? operand, IMethodSymbol? method)
    {
        IOperation target = context.Target(written);
        EvaluateTarget(target);
        Evaluate(operand);
        CallOperator(method);
        if (Variables.Container(target) is not null)
        {
            Write(RowOf(target), old => ElementForms.Updated(context, update, old));
        }
        else
        {
            Assign(target, Value.Other, source: null);
        }

        return Value.Other;
    }

    // Everything on the right is read before anything on the left is written.
    private Value Deconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        List<(IOperation Target, Value Value)> pairs = [];
        Pair(deconstruction.Target, deconstruction.Value, pairs);
        foreach ((IOperation target, Value value) in pairs)
        {
            Assign(context.Target(target), value, source: null);
        }

        return Value.Unknown;
    }

    private void Pair(IOperation target, IOperation? source, List<(IOperation, Value)> pairs)
    {
        IOperation inner = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (inner is not ITupleOperation targets)
        {
            EvaluateTarget(context.Target(inner));
            pairs.Add((inner, source is null ? Value.Unknown : Evaluate(source)));
            return;
        }

        ITupleOperation? sources = source is null ? null : Terms.Peel(source) as ITupleOperation;
        if (source is not null && sources is null)
        {
            Store.Share(Evaluate(source));
        }

        for (int i = 0; i < targets.Elements.Length; i++)
        {
            Pair(targets.Elements[i], sources is { Elements: var elements } && i < elements.Length ? elements[i] : null, pairs);
        }
    }

    // What stands around the place that is written is evaluated first: rows, indices, objects.
    private void EvaluateTarget(IOperation target)
    {
        if (target is not (ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation or IDeclarationExpressionOperation))
        {
            foreach (IOperation part in target.ChildOperations)
            {
                Evaluate(part);
            }
        }
    }

    // Writes a variable, an element or a property. The source is the code of the value, where the code is all that there is.
    private void Assign(IOperation target, Value value, IOperation? source)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } local:
                AssignVariable(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                CallsOut = true;
                Store.SetShared(field.Field, value);
                break;
            case IFieldReferenceOperation field:
                CallsOut = true;
                Store.Share(value);
                Store.Forget(field.Field);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, source);
                break;
            case IDiscardOperation:
                break;
            case IPropertyReferenceOperation { Property.ReturnsByRef: false } property:
                Store.Share(value);
                SetProperty(property);
                break;
            case not null when Variables.Container(target) is not null:
                Store.Share(value);
                Write(RowOf(target), _ => ElementForms.Written(context, target, source));
                break;
            default:
                AssignThroughReference(value);
                break;
        }
    }

    // An indexer of a list or an interface may write an array.
    private void SetProperty(IPropertyReferenceOperation property)
    {
        Value instance = Evaluate(property.Instance);
        Write(instance, _ => ContentSet.Of(new Content(ContentKind.Rewritten, Evidence.Form, property.Syntax)));
        Store.Share(instance);
        CallOthers(isAnybody: property.Property.SetMethod is not { } setter || (!Library.IsOfSystem(setter) && !Calling.IsAutomatic(property.Property)));
    }

    private void AssignVariable(ISymbol variable, Value value)
    {
        if (context.IsForeign(variable))
        {
            Store.SetShared(variable, value);
        }
        else
        {
            Store.SetLocal(variable, value);
        }
    }

    // A reference can be to any variable that others can change, and into any memory.
    private void AssignThroughReference(Value value)
    {
        Store.Share(value);
        CallOthers(isAnybody: true);
    }

    // The memory that an element is in.
    private Value RowOf(IOperation element) => Variables.Container(element) is { } row ? Evaluate(row) : Value.Unknown;

    private Value NewArray(IArrayCreationOperation array)
    {
        double length = double.NaN;
        foreach (IOperation size in array.DimensionSizes)
        {
            length = array.DimensionSizes.Length == 1 ? Evaluate(size).Number : double.NaN;
        }

        ImmutableArray<IOperation> elements = array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty;
        return array.Type is IArrayTypeSymbol { Rank: 1 } && array.Initializer?.ElementValues.Any(element => element is IArrayInitializerOperation) != true
            ? NewRow(array, elements, array.Initializer is null ? Numbers.Index(length) : elements.Length)
            : Parts(array, isKept: true);
    }

    // [1, 2] and stackalloc, which have no operation of their own everywhere.
    private Value? Literal(IOperation operation) => operation.Syntax switch
    {
        CollectionExpressionSyntax collection when Library.IsRow(operation.Type) && collection.Elements.All(element => element is ExpressionElementSyntax) =>
            NewRow(operation, [.. operation.ChildOperations], collection.Elements.Count),
        ImplicitStackAllocArrayCreationExpressionSyntax stack => NewRow(operation, [], stack.Initializer.Expressions.Count),
        StackAllocArrayCreationExpressionSyntax stack => NewRow(operation, [], context.StackLength(stack)),
        _ => null,
    };

    private Value NewRow(IOperation creation, IReadOnlyList<IOperation> elements, int? length)
    {
        ImmutableArray<double>.Builder numbers = ImmutableArray.CreateBuilder<double>(elements.Count);
        foreach (IOperation element in elements)
        {
            Value value = Evaluate(element);
            Store.Share(value);
            numbers.Add(value.Number);
        }

        Content content = numbers.Count > 0 && !numbers.Any(double.IsNaN)
            ? new Content(ContentKind.Numbers, Evidence.Proof, creation.Syntax, numbers.ToImmutable())
            : new Content(ContentKind.Rewritten, Evidence.Proof, creation.Syntax);
        return Store.Make(new Storage(creation.Syntax, IsOwn: true), ContentSet.Of(content), length);
    }
}
