using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Reads calls of functions, by name and by the types of what goes in and what comes out.</summary>
internal static class Calls
{
    private static readonly HashSet<string> Conversions = new()
    {
        "ToDouble", "ToSingle", "FromDouble", "FromFloat", "FromSingle", "ToFloat", "CreateChecked", "CreateSaturating", "CreateTruncating",
    };

    private static readonly HashSet<string> Applications = new() { "Activate", "Forward", "forward", "call", "Apply", "Call", "Compute", "Evaluate", "Invoke" };

    /// <summary>The call as mathematics.</summary>
    public static Term Read(IInvocationOperation call)
    {
        MathOp op = MathNames.Find(call.TargetMethod.Name);
        if (op == MathOp.None)
        {
            return Words.Of(call.TargetMethod.Name).Contains("ones") && Shapes.IsVector(call.Type)
                ? new Term(call, MathOp.Constant, value: 1)
                : ReadApplication(call);
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

    /// <summary>What a call that does nothing but convert a number converts.</summary>
    public static IOperation? ConvertedOperand(IInvocationOperation call) =>
        call.Arguments.Length == 1 && Conversions.Contains(call.TargetMethod.Name) && Shapes.IsScalar(call.Type)
            ? call.Arguments[0].Value
            : null;

    /// <summary>What a function is applied to: its arguments, with the object in front whose method it is if that is a value too.</summary>
    public static ImmutableArray<IOperation> Operands(IInvocationOperation call, int wanted)
    {
        ImmutableArray<IOperation>.Builder operands = ImmutableArray.CreateBuilder<IOperation>(call.Arguments.Length + 1);
        if (call.Instance is { } instance && IsOperand(call, instance, wanted))
        {
            operands.Add(instance);
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            operands.Add(argument.Value);
        }

        return operands.ToImmutable();
    }

    private static Term ReadElementwise(IInvocationOperation call, MathOp op, int operands)
    {
        ImmutableArray<IOperation> values = Operands(call, operands);
        return values.Length >= operands && IsResult(call, values)
            ? new Term(call, op, values[0], At(values, 1), At(values, 2))
            : new Term(call, MathOp.None);
    }

    // A maximum of two, or the largest of a row.
    private static Term ReadExtremum(IInvocationOperation call, MathOp op)
    {
        ImmutableArray<IOperation> values = Operands(call, 2);
        return values.Length > 0 && (IsResult(call, values) || Shapes.IsVector(values[0].Type))
            ? new Term(call, op, values[0], At(values, 1))
            : new Term(call, MathOp.None);
    }

    private static Term ReadReduction(IInvocationOperation call, MathOp op)
    {
        ImmutableArray<IOperation> values = Operands(call, 1);
        return values.Length > 0 && Shapes.IsVector(values[0].Type) && (Shapes.IsScalar(call.Type) || Shapes.IsVector(call.Type))
            ? new Term(call, op, values[0], At(values, 1))
            : new Term(call, MathOp.None);
    }

    // A softmax is of a row: a function of one number that is called so is something else.
    private static Term ReadRow(IInvocationOperation call, MathOp op)
    {
        foreach (IOperation operand in Operands(call, 1))
        {
            if (Shapes.IsVector(Terms.Peel(operand).Type))
            {
                return new Term(call, op, operand);
            }
        }

        return new Term(call, MathOp.None);
    }

    // softmax.Forward(x): an object named after the function, applied to a row.
    private static Term ReadApplication(IInvocationOperation call)
    {
        if (call.Instance?.Type is not { } type || call.Arguments.Length == 0 || !Applications.Contains(call.TargetMethod.Name))
        {
            return new Term(call, MathOp.None);
        }

        MathOp op = MathNames.Find(type.Name);
        IOperation value = call.Arguments[0].Value;
        return op is MathOp.SoftMax or MathOp.LogSoftMax or MathOp.Sigmoid && Shapes.IsVector(value.Type) && Shapes.IsVector(call.Type)
            ? new Term(call, op, value)
            : new Term(call, MathOp.None);
    }

    private static bool IsResult(IInvocationOperation call, ImmutableArray<IOperation> values) =>
        Shapes.IsElementwise(values[0].Type, call.Type)
        || (values.Length > 1 && Shapes.IsElementwise(values[1].Type, call.Type) && (Shapes.IsScalar(values[0].Type) || Shapes.IsInteger(values[0].Type)));

    private static bool IsOperand(IInvocationOperation call, IOperation instance, int wanted)
    {
        if (!Shapes.IsVector(instance.Type))
        {
            return Shapes.IsScalar(instance.Type);
        }

        int values = 0;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            values += Shapes.IsScalar(argument.Value.Type) || Shapes.IsVector(argument.Value.Type) ? 1 : 0;
        }

        return values < wanted;
    }

    private static IOperation? At(ImmutableArray<IOperation> values, int index) => index < values.Length ? values[index] : null;
}
