using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Evaluates the operations of a control-flow graph: which memory an expression is, and what the operation does to memory. Whatever
/// is not known here is taken to hand its operands to somebody.
/// </summary>
internal sealed partial class Interpreter(GraphContext context)
{
    /// <summary>What is known before the operation that is evaluated next.</summary>
    public Store Store { get; set; } = null!;

    /// <summary>What calls and reads see; null while that is still being found out.</summary>
    public Observations? Observed { get; set; }

    /// <summary>Whether the graph calls what can have effects beyond its arguments.</summary>
    public bool CallsOut { get; private set; }

    public Value Evaluate(IOperation? operation)
    {
        switch (operation)
        {
            case null:
                return Value.Other;
            case { ConstantValue.HasValue: true }:
                return Constant(operation);
            case ILocalReferenceOperation local:
                return Seen(local, Variable(local.Local, local, local.Local.RefKind == RefKind.None));
            case IParameterReferenceOperation parameter:
                return Seen(parameter, Variable(parameter.Parameter, parameter, isTracked: true));
            case IFieldReferenceOperation field:
                return Seen(field, Field(field));
            case IConversionOperation conversion:
                return Conversion(conversion);
            case IFlowCaptureReferenceOperation capture:
                return Store.Local(capture.Id);
            case IFlowCaptureOperation capture:
                Store.SetLocal(capture.Id, Evaluate(capture.Value));
                return Value.Other;
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                return Element(operation);
            case IBinaryOperation or IUnaryOperation:
                return Arithmetic(operation);
            case IFlowAnonymousFunctionOperation or IInstanceReferenceOperation:
                return Value.Other;
            case IDefaultValueOperation:
                return Value.Of(View.Empty);
            case IIsNullOperation:
                Parts(operation, isKept: false);
                return Value.Other;
            default:
                return Action(operation);
        }
    }

    private Value Action(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                return Assignment(assignment);
            case ICompoundAssignmentOperation update:
                return Update(update, update.Target, update.Value, update.OperatorMethod);
            case IIncrementOrDecrementOperation step:
                return Update(step, step.Target, null, step.OperatorMethod);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruction(deconstruction);
            case IArrayCreationOperation array:
                return NewArray(array);
            case IInvocationOperation call:
                return Invocation(call);
            case IObjectCreationOperation creation:
                return Creation(creation);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IReturnOperation { Kind: OperationKind.YieldReturn } or IAwaitOperation or IDynamicInvocationOperation or IDynamicIndexerAccessOperation or IDynamicMemberReferenceOperation
                or IEventAssignmentOperation or IFunctionPointerInvocationOperation:
                Parts(operation, isKept: true);
                CallOthers(isAnybody: true);
                return Value.Unknown;
            case { Kind: not (OperationKind.None or OperationKind.Invalid) }:
                return Literal(operation) ?? Parts(operation, isKept: true);
            default:
                return Literal(operation) ?? Unbound(operation);
        }
    }

    /// <summary>Lets the program's own code do what it can.</summary>
    public void LetOthers() => CallOthers(isAnybody: true);

    /// <summary>Replaces what a value is a view of.</summary>
    public void Write(Value target, Func<ContentSet, ContentSet> written)
    {
        foreach (View view in target.Views)
        {
            CallsOut |= view.Owner is null ? !view.IsEmpty : view.Owner is { IsOwn: false, Key: SyntaxNode };
        }

        Store.Write(target, written);
    }

    private void CallOthers(bool isAnybody)
    {
        CallsOut = true;
        Store.CallOthers(isAnybody);
    }

    // Half-typed code, and what this compiler has no operation for: it can do anything.
    private Value Unbound(IOperation operation)
    {
        foreach (IOperation part in operation.ChildOperations)
        {
            Value value = Evaluate(part);
            Write(value, _ => ContentSet.Unknown);
            Store.Share(value);
            AssignIfVariable(context.Target(part));
        }

        CallOthers(isAnybody: true);
        return Value.Unknown;
    }

    private void AssignIfVariable(IOperation part)
    {
        if (part is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            Assign(part, Value.Unknown, source: null);
        }
    }

    // Evaluates what an operation is made of. Memory that goes in may come out, or be kept.
    private Value Parts(IOperation operation, bool isKept)
    {
        foreach (IOperation part in operation.ChildOperations)
        {
            Value value = Evaluate(part);
            if (isKept)
            {
                Store.Share(value);
            }
        }

        return Value.Unknown;
    }

    private static Value Constant(IOperation operation) => operation.ConstantValue.Value is null ? Value.Of(View.Empty) : Value.Of(Terms.Read(operation).Value);

    private Value Seen(IOperation row, Value value)
    {
        if (Observed is not null && Library.IsRow(row.Type))
        {
            Observed.Read(row, value, Store);
        }

        return value;
    }

    private Value Variable(ISymbol variable, IOperation reader, bool isTracked) =>
        !isTracked ? Value.Unknown
        : !context.IsForeign(variable) ? Store.Local(variable)
        : Store.Shared(variable) ?? Meet(variable, reader);

    // A variable of others, read for the first time since they could change it.
    private Value Meet(ISymbol variable, IOperation reader)
    {
        CallsOut |= reader.Type is not { SpecialType: not SpecialType.None and not SpecialType.System_Object };
        Value value = Store.Make(new Storage(reader.Syntax, IsOwn: false), ContentSet.Untouched, length: null);
        Store.SetShared(variable, value);
        return value;
    }

    private Value Field(IFieldReferenceOperation field)
    {
        if (field.Instance is null or IInstanceReferenceOperation)
        {
            return Store.Shared(field.Field) ?? Meet(field.Field, field);
        }

        Evaluate(field.Instance);
        return Value.Unknown;
    }

    private Value Conversion(IConversionOperation conversion)
    {
        Value value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method && !Library.IsOfSystem(method))
        {
            Store.Share(value);
            CallOthers(isAnybody: true);
            return Value.Unknown;
        }

        return value.Views.Length > 0 || conversion.IsImplicit || conversion.Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Int64 ? value : Value.Other;
    }

    private Value Element(IOperation element)
    {
        Value row = Value.Other;
        foreach (IOperation part in element.ChildOperations)
        {
            Value value = Evaluate(part);
            row = part == Variables.Container(element) ? value : row;
        }

        return Part(element, row);
    }

    // A range of a span is a part of it; one of an array is a copy.
    private static Value Part(IOperation element, Value row) =>
        Shapes.IsScalar(element.Type) || Shapes.IsInteger(element.Type) ? Value.Other
        : element is IImplicitIndexerReferenceOperation && Library.IsSpan(element.Type) ? row.Map(view => new View(view.Owner, null, null, IsPart: true))
        : Value.Unknown;
}
