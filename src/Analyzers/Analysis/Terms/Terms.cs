using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Reads expressions as mathematics.</summary>
internal static class Terms
{
    /// <summary>The expression as mathematics, looking through casts and conversions but not through variables.</summary>
    public static Term Read(IOperation operation)
    {
        if (Constant(operation) is { } whole)
        {
            return new Term(operation, MathOp.Constant, value: whole);
        }

        IOperation peeled = Peel(operation);
        return Constant(peeled) is { } value ? new Term(peeled, MathOp.Constant, value: value) : ReadPeeled(peeled);
    }

    // The kind of an operation is told faster than its type, and most are none of these.
    private static Term ReadPeeled(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Binary:
                return Read((IBinaryOperation)operation);
            case OperationKind.Unary:
                return Read((IUnaryOperation)operation);
            case OperationKind.Invocation or OperationKind.Invalid when Call.Of(operation) is { } call:
                return Calls.Read(call);
            case OperationKind.Invalid when operation.Syntax is MemberAccessExpressionSyntax access:
                return Number(operation, access.Name.Identifier.ValueText);
            case OperationKind.PropertyReference when operation is IPropertyReferenceOperation { Arguments.Length: 0 } property && Shapes.IsScalar(property.Type):
                return Number(property, property.Property.Name);
            default:
                return new Term(operation, MathOp.None);
        }
    }

    private static Term Read(IUnaryOperation unary) => unary.OperatorKind switch
    {
        UnaryOperatorKind.Minus => new Term(unary, MathOp.Negate, unary.Operand),
        UnaryOperatorKind.Plus => Read(unary.Operand),
        _ => new Term(unary, MathOp.None),
    };

    /// <summary>The expression without casts, conversions and calls that only convert.</summary>
    public static IOperation Peel(IOperation operation)
    {
        while (true)
        {
            switch (operation.Kind)
            {
                case OperationKind.Conversion:
                    operation = ((IConversionOperation)operation).Operand;
                    break;
                case OperationKind.Parenthesized:
                    operation = ((IParenthesizedOperation)operation).Operand;
                    break;
                case OperationKind.Invocation or OperationKind.Invalid when Calls.ConvertedOperand(operation) is { } operand:
                    operation = operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The nearest operation around this one that is not a conversion of it.</summary>
    public static IOperation? Outer(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation
            || (parent is IInvocationOperation or IInvalidOperation && Calls.ConvertedOperand(parent) is not null))
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>Whether two expressions are written alike, casts apart.</summary>
    public static bool Same(IOperation a, IOperation b) => SyntaxFactory.AreEquivalent(Peel(a).Syntax, Peel(b).Syntax);

    private static Term Read(IBinaryOperation binary)
    {
        MathOp op = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => MathOp.Add,
            BinaryOperatorKind.Subtract => MathOp.Subtract,
            BinaryOperatorKind.Multiply => MathOp.Multiply,
            BinaryOperatorKind.Divide => MathOp.Divide,
            _ => MathOp.None,
        };
        return new Term(binary, op, binary.LeftOperand, binary.RightOperand);
    }

    // The numbers that objects for generic arithmetic offer.
    private static Term Number(IOperation property, string name) => name switch
    {
        "One" => new Term(property, MathOp.Constant, value: 1),
        "Zero" => new Term(property, MathOp.Constant, value: 0),
        _ => new Term(property, MathOp.None),
    };

    private static double? Constant(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: IConvertible value and not (string or bool or char) }
            ? value.ToDouble(CultureInfo.InvariantCulture)
            : null;
}
