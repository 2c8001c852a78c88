using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <content>Sums and products of numbers that are known, and operators of the program's own.</content>
internal sealed partial class Interpreter
{
    private Value Arithmetic(IOperation operation)
    {
        // Sums are nested on the left, as deep as they are long.
        Stack<IBinaryOperation> nested = new();
        while (operation is IBinaryOperation { ConstantValue.HasValue: false } binary)
        {
            nested.Push(binary);
            operation = binary.LeftOperand;
        }

        double number = operation is IUnaryOperation unary ? Unary(unary) : Evaluate(operation).Number;
        while (nested.Count > 0)
        {
            IBinaryOperation binary = nested.Pop();
            number = Numbers.Apply(binary.OperatorKind, number, Evaluate(binary.RightOperand).Number);
            CallOperator(binary.OperatorMethod);
        }

        return Value.Of(number);
    }

    private double Unary(IUnaryOperation unary)
    {
        double number = Evaluate(unary.Operand).Number;
        CallOperator(unary.OperatorMethod);
        return unary.OperatorKind switch { UnaryOperatorKind.Minus => -number, UnaryOperatorKind.Plus => number, _ => double.NaN };
    }

    private void CallOperator(IMethodSymbol? method)
    {
        if (method is not null && !Library.IsOfSystem(method))
        {
            CallOthers(isAnybody: true);
        }
    }
}
