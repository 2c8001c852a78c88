using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Follows a value one step back: through variables, elements, tuples, choices, fields and properties of any object, parameters that
/// are written in place, and methods of the project. Every question about where a value comes from takes its steps here.
/// </summary>
internal static class Sources
{
    /// <summary>The values that an expression which is no mathematics can have; none where that cannot be known.</summary>
    public static List<Source> Of(IOperation operation, Trail trail)
    {
        List<Source> found = [];
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                found.Add(new(choice.WhenTrue, trail));
                found.Add(new(whenFalse, trail));
                break;
            case ISwitchExpressionOperation choice:
                found.AddRange(choice.Arms.Select(arm => new Source(arm.Value, trail)));
                break;
            case ICoalesceOperation choice:
                found.Add(new(choice.Value, trail));
                found.Add(new(choice.WhenNull, trail));
                break;
            case ISimpleAssignmentOperation assignment:
                found.Add(new(assignment.Value, trail));
                break;
            case IAwaitOperation wait:
                found.Add(new(wait.Operation, trail));
                break;
            case IDeclarationExpressionOperation or IAddressOfOperation:
                found.Add(new(operation.ChildOperations.First(), trail));
                break;
            case IInstanceReferenceOperation when trail is { Call.Receiver: { } receiver, Caller: { } caller }:
                found.Add(new(receiver, caller));
                break;
            case IObjectCreationOperation { Arguments: [{ Value: { } data }, ..] } creation when Shapes.IsVector(data.Type) && Shapes.IsVector(creation.Type):
                found.Add(new(data, trail));
                break;
            default:
                AddOther(operation, trail, found);
                break;
        }

        return found;
    }

    private static void AddOther(IOperation operation, Trail trail, List<Source> found)
    {
        if (Tuples.Part(operation) is { } part)
        {
            Tuples.Add(part.Tuple, part.Index, trail, found);
        }
        else if (Call.Of(operation) is { } call)
        {
            AddCall(call, trail, found);
        }
        else if (Variables.Container(operation) is { } container)
        {
            found.Add(new(container, trail));
        }
        else if (Variables.Of(operation) is { } variable)
        {
            AddVariable(variable, operation, trail, found);
        }
    }

    private static void AddCall(Call call, Trail trail, List<Source> found)
    {
        if ((Elements.Viewed(call) ?? Elements.MappedValue(call)) is { } viewed)
        {
            found.Add(new(viewed, trail));
        }
        else if (Callees.Of(call, trail) is { } callee && trail.Into(callee.Call) is { } inside)
        {
            if (callee.Summary.IsMove)
            {
                AddOperands(call, trail, found);
            }
            else
            {
                found.AddRange(callee.Summary.Returned.Select(value => new Source(value, inside)));
            }
        }
    }

    private static void AddOperands(Call call, Trail trail, List<Source> found)
    {
        if (call.Receiver is { } receiver && (Shapes.IsVector(receiver.Type) || Shapes.IsScalar(receiver.Type)))
        {
            found.Add(new(receiver, trail));
        }

        foreach (IOperation argument in call.Arguments)
        {
            if (Shapes.IsVector(argument.Type) || Shapes.IsScalar(argument.Type))
            {
                found.Add(new(argument, trail));
            }
        }
    }

    private static void AddVariable(ISymbol variable, IOperation reader, Trail trail, List<Source> found)
    {
        if (variable is IParameterSymbol parameter && Elements.Source(parameter, reader) is { } row)
        {
            found.Add(new(row, trail));
            return;
        }

        bool isReplaced = false;
        List<Write> writes = Reaching.Of(variable, reader);
        foreach (Write write in writes)
        {
            isReplaced |= (write.Kind == WriteKind.Whole || write is { Kind: WriteKind.Filled, Value: { } function } && Terms.Read(function).Op != MathOp.None) && Reaching.Dominates(write.Site, reader);
            AddWrite(write, variable, trail, found);
        }

        if (!isReplaced && variable is IParameterSymbol own && trail.Argument(own) is { } argument)
        {
            found.Add(new(argument, trail.Caller!));
        }
        else if (writes.Count == 0)
        {
            AddStored(variable, reader, trail, found);
        }
    }

    // What other members of the type leave in a field, and what a property computes.
    private static void AddStored(ISymbol variable, IOperation reader, Trail trail, List<Source> found)
    {
        if (variable is IPropertySymbol property && Summary.Of(property, reader) is { } getter)
        {
            found.AddRange(getter.Returned.Select(value => new Source(value, trail)));
            return;
        }

        Called.Add(variable, reader, trail, found);
        foreach (Write write in Stores.Of(variable, reader))
        {
            AddWrite(write, variable, trail, found);
        }
    }

    /// <summary>Adds what a write puts into a variable.</summary>
    public static void AddWrite(Write write, ISymbol variable, Trail trail, List<Source> found)
    {
        if (write is { Kind: WriteKind.Whole, Value: { } tuple, Component: >= 0 })
        {
            Tuples.Add(Terms.Peel(tuple), write.Component, trail, found);
        }
        else if (write is not { Kind: WriteKind.Filled, Value: IInvocationOperation call } || !AddFilled(call, variable, trail, found))
        {
            found.Add(new(write.Value, trail, write));
        }
    }

    // What a method of the project writes into an argument.
    private static bool AddFilled(IInvocationOperation call, ISymbol variable, Trail trail, List<Source> found)
    {
        if (Call.Of(call) is not { } read)
        {
            return false;
        }

        // Exp(x, y) is e to the x in y.
        if (Terms.Read(call).Op != MathOp.None || Elements.MappedFunction(read) != MathOp.None)
        {
            found.Add(new(call, trail, new Write(call, WriteKind.Element, call)));
            return true;
        }

        if (Elements.MappedValue(read) is { } mapped)
        {
            found.Add(new(mapped, trail, new Write(call, WriteKind.Element, mapped)));
            return true;
        }

        if (Callees.Of(read, trail) is not { } callee || trail.Into(callee.Call) is not { } inside)
        {
            return false;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && SymbolEqualityComparer.Default.Equals(Variables.Of(argument.Value), variable))
            {
                foreach (Write write in callee.Summary.Body.Writes(parameter.OriginalDefinition))
                {
                    AddWrite(write, parameter, inside, found);
                }

                return true;
            }
        }

        return false;
    }
}
