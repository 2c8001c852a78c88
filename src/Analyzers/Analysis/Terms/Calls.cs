using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Reads calls of functions, by name and by the types of what goes in and what comes out.</summary>
internal static class Calls
{
    private static readonly HashSet<string> Conversions =
    [
        "ToDouble", "ToSingle", "FromDouble", "FromFloat", "FromSingle", "ToFloat", "CreateChecked", "CreateSaturating", "CreateTruncating",
    ];

    private static readonly HashSet<string> Applications = ["Activate", "Forward", "forward", "call", "Apply", "Call", "Compute", "Evaluate", "Invoke"];

    /// <summary>The call as mathematics.</summary>
    public static Term Read(Call call)
    {
        MathOp op = MathNames.Find(call.Name);
        if (op == MathOp.None)
        {
            return Words.Of(call.Name).Contains("ones") && Shapes.IsVector(call.Operation.Type)
                ? new Term(call.Operation, MathOp.Constant, value: 1)
                : ReadChoice(call);
        }

        if (IsUnused(call, op))
        {
            return new Term(call.Operation, MathOp.None);
        }

        return op switch
        {
            MathOp.SoftMax or MathOp.LogSoftMax => ReadRow(call, op),
            MathOp.Sum or MathOp.LogSumExp => ReadReduction(call, op),
            MathOp.Add or MathOp.Subtract or MathOp.Multiply or MathOp.Divide or MathOp.Power => ReadElementwise(call, op, operands: 2),
            MathOp.Max or MathOp.Min => ReadExtremum(call, op),
            MathOp.Clamp => ReadElementwise(call, op, operands: 3),
            _ => ReadElementwise(call, op, operands: 1),
        };
    }

    /// <summary>What an operation converts, if it is a call that does nothing but convert a number.</summary>
    public static IOperation? ConvertedOperand(IOperation operation) =>
        Call.NameOf(operation) is { } name && Conversions.Contains(name) && Call.Of(operation) is { Arguments: [{ } only] } && (Shapes.IsScalar(operation.Type) || Shapes.IsUnknown(operation.Type))
            ? only
            : null;

    private static Term ReadElementwise(Call call, MathOp op, int operands)
    {
        ImmutableArray<IOperation> values = Operands(call, operands);
        return values.Length >= operands && IsResult(call, op, values)
            ? new Term(call.Operation, op, values[0], At(values, 1), At(values, 2))
            : new Term(call.Operation, MathOp.None);
    }

    // A maximum of two, or the largest of a row.
    private static Term ReadExtremum(Call call, MathOp op)
    {
        ImmutableArray<IOperation> values = Operands(call, 2);
        return values.Length > 0 && (IsResult(call, op, values) || Shapes.IsVector(values[0].Type))
            ? new Term(call.Operation, op, values[0], At(values, 1))
            : new Term(call.Operation, MathOp.None);
    }

    private static Term ReadReduction(Call call, MathOp op)
    {
        ImmutableArray<IOperation> values = Operands(call, 1);
        return values.Length > 0 && Shapes.IsVector(values[0].Type) && Destinations.ResultType(call, op) is var result && (Shapes.IsScalar(result) || Shapes.IsVector(result))
            ? new Term(call.Operation, op, values[0], At(values, 1))
            : new Term(call.Operation, MathOp.None);
    }

    // A softmax is of a row: a function of one number that is called so is something else.
    private static Term ReadRow(Call call, MathOp op)
    {
        foreach (IOperation operand in call.Arguments)
        {
            if (Shapes.IsVector(Terms.Peel(operand).Type))
            {
                return new Term(call.Operation, op, operand);
            }
        }

        return call.Receiver is { } receiver && Shapes.IsVector(receiver.Type) ? new Term(call.Operation, op, receiver) : new Term(call.Operation, MathOp.None);
    }

    // Debug.Log(x), where nobody knows whose Debug that is, and a method called LogRow that writes to a file.
    private static bool IsUnused(Call call, MathOp op) =>
        op is MathOp.Log or MathOp.Log2 or MathOp.Log10
        && (call.Method is null ? call.Operation.Parent is IExpressionStatementOperation && !call.Name.EndsWith("_", StringComparison.Ordinal)
            : call.Method.ReturnsVoid && Summary.Of(call.Method, call.Operation) is { Body.Logarithms: var logarithms } && !logarithms.Any(logarithm => Shapes.IsScalar(logarithm.Type)));

    // Activate(x, "softmax"), Activation(x, ActivationType.Sigmoid): a constant says which function it is.
    private static Term ReadChoice(Call call)
    {
        if (call.Name.IndexOf("activat", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            foreach (IOperation argument in call.Arguments)
            {
                if (Chosen(argument) is { } chosen && MathNames.Find(chosen) is var op && op is MathOp.SoftMax or MathOp.LogSoftMax or MathOp.Sigmoid)
                {
                    return Operands(call, 1) is [{ } value, ..] && value != argument && (Shapes.IsVector(value.Type) || Shapes.IsScalar(value.Type))
                        ? new Term(call.Operation, op, value)
                        : new Term(call.Operation, MathOp.None);
                }
            }
        }

        return ReadApplication(call);
    }

    private static string? Chosen(IOperation argument) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => name,
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } => member.Name,
        _ => null,
    };

    // softmax.Forward(x): an object named after the function, applied to a row.
    private static Term ReadApplication(Call call)
    {
        if (call is not { Receiver.Type: { } type, Arguments: [{ } value, ..] } || !Applications.Contains(call.Name))
        {
            return new Term(call.Operation, MathOp.None);
        }

        MathOp op = MathNames.Find(type.Name);
        return op is MathOp.SoftMax or MathOp.LogSoftMax or MathOp.Sigmoid && Shapes.IsVector(value.Type) && Shapes.IsVector(call.Operation.Type)
            ? new Term(call.Operation, op, value)
            : new Term(call.Operation, MathOp.None);
    }

    // The arguments, with the object in front whose method it is, if that is a value too.
    private static ImmutableArray<IOperation> Operands(Call call, int wanted) =>
        call.Receiver is { } receiver && IsOperand(call, receiver, wanted) ? call.Arguments.Insert(0, receiver) : call.Arguments;

    private static bool IsOperand(Call call, IOperation receiver, int wanted)
    {
        if (!Shapes.IsVector(receiver.Type))
        {
            return Shapes.IsScalar(receiver.Type);
        }

        return Destinations.Values(call) < wanted;
    }

    private static bool IsResult(Call call, MathOp op, ImmutableArray<IOperation> values)
    {
        ITypeSymbol? result = Destinations.ResultType(call, op);
        return Shapes.IsElementwise(values[0].Type, result)
            || (values.Length > 1 && Shapes.IsElementwise(values[1].Type, result) && (Shapes.IsScalar(values[0].Type) || Shapes.IsInteger(values[0].Type)));
    }

    private static IOperation? At(ImmutableArray<IOperation> values, int index) => index < values.Length ? values[index] : null;
}
