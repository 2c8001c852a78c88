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
        return Constant(peeled) is { } value
            ? new Term(peeled, MathOp.Constant, value: value)
            : peeled switch
            {
                IBinaryOperation binary => Read(binary),
                IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => new Term(minus, MathOp.Negate, minus.Operand),
                IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus } plus => Read(plus.Operand),
                IInvocationOperation or IInvalidOperation { Syntax: InvocationExpressionSyntax } when Call.Of(peeled) is { } call => Calls.Read(call),
                IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } => Number(peeled, access.Name.Identifier.ValueText),
                IPropertyReferenceOperation { Arguments.Length: 0 } property when Shapes.IsScalar(property.Type) => Number(property, property.Property.Name),
                _ => new Term(peeled, MathOp.None),
            };
    }

    /// <summary>The expression without casts, conversions and calls that only convert.</summary>
    public static IOperation Peel(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IInvocationOperation or IInvalidOperation when Calls.ConvertedOperand(operation) is { } operand:
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
