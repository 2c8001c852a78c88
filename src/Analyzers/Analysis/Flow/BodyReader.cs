using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Notes what one operation of a body writes, divides or multiplies.</summary>
internal static class BodyReader
{
    public static void Read(IOperation operation, Body body)
    {
        switch (operation.Kind)
        {
            case OperationKind.VariableDeclarator:
                ReadDeclarator((IVariableDeclaratorOperation)operation, body);
                break;
            case OperationKind.SimpleAssignment:
                ISimpleAssignmentOperation assignment = (ISimpleAssignmentOperation)operation;
                ReadTarget(assignment.Target, assignment, assignment.Value, body);
                break;
            case OperationKind.DeconstructionAssignment:
                IDeconstructionAssignmentOperation deconstruction = (IDeconstructionAssignmentOperation)operation;
                ReadParts(deconstruction.Target, deconstruction, deconstruction.Value, body);
                break;
            case OperationKind.FieldInitializer:
                foreach (IFieldSymbol field in ((IFieldInitializerOperation)operation).InitializedFields)
                {
                    body.Add(field, new Write(operation, WriteKind.Whole, ((IFieldInitializerOperation)operation).Value));
                }

                break;
            case OperationKind.PropertyInitializer:
                foreach (IPropertySymbol property in ((IPropertyInitializerOperation)operation).InitializedProperties)
                {
                    body.Add(property, new Write(operation, WriteKind.Whole, ((IPropertyInitializerOperation)operation).Value));
                }

                break;
            case OperationKind.CompoundAssignment:
                ReadUpdate((ICompoundAssignmentOperation)operation, body);
                break;
            case OperationKind.Increment or OperationKind.Decrement:
                ReadTarget(((IIncrementOrDecrementOperation)operation).Target, operation, null, body);
                break;
            case OperationKind.Loop when operation is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                body.Add(variable.Symbol, new Write(variable, WriteKind.Iterated, loop.Collection));
                break;
            case OperationKind.Binary:
                ReadBinary((IBinaryOperation)operation, body);
                break;
            case OperationKind.Invocation or OperationKind.Invalid:
                ReadCall(operation, body);
                break;
        }
    }

    private static void ReadBinary(IBinaryOperation operation, Body body)
    {
        switch (operation.OperatorKind)
        {
            case BinaryOperatorKind.Divide:
                body.Divisions.Add(operation);
                break;
            case BinaryOperatorKind.Multiply:
                body.Products.Add(operation);
                break;
        }
    }

    private static void ReadCall(IOperation operation, Body body)
    {
        if (Call.NameOf(operation) is { } name)
        {
            ReadArithmetic(name, operation, body);
        }

        if (operation is IInvocationOperation call)
        {
            if (FilledParameters.IsKnown(call.TargetMethod))
            {
                body.Calls.Add(call);
            }

            ReadArguments(call, body);
            ReadReceiver(call, body);
        }
    }

    // list.Add(x), m.Exp(), m.Map(Math.Exp): what a call as a statement does to the object it is called on.
    private static void ReadReceiver(IInvocationOperation call, Body body)
    {
        if (call.Instance is not { } receiver || call.Parent is not IExpressionStatementOperation || (Variables.Of(receiver) ?? Variables.Row(Terms.Peel(receiver))) is not { } variable || !Shapes.IsVector(receiver.Type))
        {
            return;
        }

        if (call is { TargetMethod.Name: "Add" or "Insert" or "Enqueue" or "Push", Arguments: [.., { Value: { } added }] } && (Shapes.IsScalar(added.Type) || Shapes.IsVector(added.Type))
            && call.TargetMethod.ContainingNamespace?.Name is "Generic" or "Collections")
        {
            body.Add(variable, new Write(call, WriteKind.Element, added));
        }
        else if (Call.Of(call) is { } read && (MathNames.Function(read.Name) is var op && op != MathOp.None ? !call.TargetMethod.ReturnsVoid || Destinations.Of(read, op) == receiver : Elements.IsMap(read)))
        {
            body.Add(variable, new Write(call, WriteKind.Filled, call));
        }
    }

    // a.Subtract(b) without a result is a, less b.
    private static bool IsWrittenItself(IInvocationOperation call) =>
        call.Instance is { } receiver && MathNames.Function(call.TargetMethod.Name) is var op && op != MathOp.None && Call.Of(call) is { } read && Destinations.Of(read, op) == receiver;

    private static void ReadDeclarator(IVariableDeclaratorOperation declarator, Body body)
    {
        IOperation? value = declarator.Initializer?.Value ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer?.Value;
        if (value is not null)
        {
            body.Add(declarator.Symbol, new Write(declarator, WriteKind.Whole, value));
        }
    }

    private static void ReadUpdate(ICompoundAssignmentOperation update, Body body)
    {
        MathOp op = update.OperatorKind switch
        {
            BinaryOperatorKind.Add => MathOp.Add,
            BinaryOperatorKind.Subtract => MathOp.Subtract,
            BinaryOperatorKind.Multiply => MathOp.Multiply,
            BinaryOperatorKind.Divide => MathOp.Divide,
            _ => MathOp.None,
        };
        if (op == MathOp.Divide)
        {
            body.Divisions.Add(update);
        }

        if (Variables.Of(update.Target) is { } variable)
        {
            body.Add(variable, new Write(update, WriteKind.Update, update.Value, op));
        }
        else if (Variables.Row(update.Target) is { } row)
        {
            body.Add(row, new Write(update, WriteKind.ElementUpdate, update.Value, op));
        }
    }

    // var (a, b) = …, from a tuple that is written out or from one that somebody returns.
    private static void ReadParts(IOperation target, IOperation site, IOperation value, Body body)
    {
        IOperation parts = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (parts is not ITupleOperation { Elements: var targets })
        {
            return;
        }

        IOperation source = Terms.Peel(value);
        for (int i = 0; i < targets.Length; i++)
        {
            IOperation part = targets[i] is IDeclarationExpressionOperation inner ? inner.Expression : targets[i];
            if (source is ITupleOperation { Elements: var values } && i < values.Length)
            {
                ReadTarget(part, site, values[i], body);
            }
            else if (Variables.Of(part) is { } variable)
            {
                body.Add(variable, new Write(site, WriteKind.Whole, source, Component: i));
            }
        }
    }

    private static void ReadTarget(IOperation target, IOperation site, IOperation? value, Body body)
    {
        if (Variables.Of(target) is { } variable)
        {
            body.Add(variable, new Write(site, value is null ? WriteKind.Unknown : WriteKind.Whole, value));
        }
        else if (Variables.Row(target) is { } row)
        {
            body.Add(row, new Write(site, WriteKind.Element, value));
        }
    }

    private static void ReadArithmetic(string name, IOperation call, Body body)
    {
        switch (MathNames.Function(name))
        {
            case MathOp.Divide:
                body.Divisions.Add(call);
                break;
            case MathOp.Multiply:
                body.Products.Add(call);
                break;
            case MathOp.Exp:
                body.Exponentials.Add(call);
                break;
            case MathOp.Log or MathOp.Log2 or MathOp.Log10:
                body.Logarithms.Add(call);
                break;
        }
    }

    // Arguments by reference, the rows that a method of the project writes to, and the row that another without a result is there to fill.
    private static void ReadArguments(IInvocationOperation call, Body body)
    {
        ISymbol? last = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Variables.Of(argument.Value) is not { } variable)
            {
                continue;
            }

            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
            {
                body.Add(variable, new Write(call, WriteKind.Filled, call));
            }
            else if (argument.Parameter is { } parameter && Shapes.IsVector(parameter.Type))
            {
                if (!FilledParameters.IsKnown(call.TargetMethod) || MathNames.Find(call.TargetMethod.Name) != MathOp.None)
                {
                    last = call.TargetMethod.ReturnsVoid && !IsWrittenItself(call) ? variable : null;
                }
                else if (FilledParameters.Contains(call.TargetMethod, parameter))
                {
                    body.Add(variable, new Write(call, WriteKind.Filled, call));
                }
            }
        }

        if (last is not null)
        {
            body.Add(last, new Write(call, WriteKind.Filled, call));
        }
    }
}
