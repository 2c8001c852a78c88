using System.Collections.Immutable;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Operators.</content>
internal sealed partial class BodyReader
{
    // A sum of many terms is a chain of operations to the left: it is followed in a loop.
    private Value Binary(IBinaryOperation binary)
    {
        Stack<IBinaryOperation> chain = new();
        IOperation first = binary;
        while (first is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } next)
        {
            chain.Push(next);
            first = Bare(next.LeftOperand);
        }

        if (chain.Count == 0)
        {
            return Logic(binary);
        }

        Value left = Evaluate(chain.Peek().LeftOperand);
        while (chain.Count > 0)
        {
            IBinaryOperation link = chain.Pop();
            left = Apply(link.OperatorKind, left, Evaluate(link.RightOperand), link, link.LeftOperand, link.RightOperand);
            if (left is Number { Expr.Height: > MostHeight })
            {
                throw TooLarge(link, $"{MostHeight} operations in a chain", "make it shorter");
            }
        }

        return left;
    }

    // Numbers that C# widens stay the same numbers.
    private static IOperation Bare(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        IConversionOperation { IsImplicit: true, Operand: IBinaryOperation inner } when Numbers.IsNumber(inner.Type) => inner,
        _ => operation,
    };

    private Truth Logic(IBinaryOperation binary)
    {
        Truth left = Condition(binary.LeftOperand);
        bool isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        if (isAnd ? left.IsFalse : left.IsTrue)
        {
            return left;
        }

        // The right side changes variables only where it is reached.
        ImmutableDictionary<ISymbol, Value> before = _variables;
        Truth right = Condition(binary.RightOperand);
        _variables = Flow.Join(isAnd ? left : !left, _variables, before);
        return isAnd ? left & right : left | right;
    }

    private static Value Apply(BinaryOperatorKind kind, Value left, Value right, IOperation whole, IOperation leftPlace, IOperation rightPlace)
    {
        if (left is Truth a && right is Truth b)
        {
            return kind switch
            {
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.Equals => Truth.Same(a, b),
                BinaryOperatorKind.NotEquals or BinaryOperatorKind.ExclusiveOr => !Truth.Same(a, b),
                _ => throw Refused(whole),
            };
        }

        if (left is not Number { Expr: var x } || right is not Number { Expr: var y })
        {
            throw Unsupported(whole, $"'{whole.Syntax}', which does not compute with numbers", "compute with numbers of float, double or the type parameter");
        }

        CheckWhole(kind, leftPlace.Type, rightPlace.Type, whole);
        return kind switch
        {
            BinaryOperatorKind.Add => Folded(x + y),
            BinaryOperatorKind.Subtract => Folded(x - y),
            BinaryOperatorKind.Multiply => Folded(x * y),
            BinaryOperatorKind.Divide => Folded(x / y),
            BinaryOperatorKind.LessThan => Truth.Of(x < y),
            BinaryOperatorKind.LessThanOrEqual => Truth.Of(x <= y),
            BinaryOperatorKind.GreaterThan => Truth.Of(x > y),
            BinaryOperatorKind.GreaterThanOrEqual => Truth.Of(x >= y),
            BinaryOperatorKind.Equals => Truth.Of(Formula.Eq(x, y)),
            BinaryOperatorKind.NotEquals => !Truth.Of(Formula.Eq(x, y)),
            _ => throw Unsupported(whole, "arithmetic of bits", "compute with real numbers"),
        };
    }

    private static Number Folded(Expr expr) => new(ConstantFolding.Fold(expr) ?? expr);

    private static void CheckWhole(BinaryOperatorKind kind, ITypeSymbol? left, ITypeSymbol? right, IOperation whole)
    {
        if (kind == BinaryOperatorKind.Remainder)
        {
            throw new FormulaError(
                FormulaRules.WholeDivision, whole.Syntax, whole.Syntax.ToString(), "a remainder has no derivative, so write x - y * MathF.Floor(x / y) if it is meant");
        }

        if (kind == BinaryOperatorKind.Divide && Numbers.IsWhole(left) && Numbers.IsWhole(right))
        {
            throw new FormulaError(
                FormulaRules.WholeDivision, whole.Syntax, whole.Syntax.ToString(), "convert one of the two first, as in (float)a / b, or write 1f / 2");
        }
    }

    private Value Compound(ICompoundAssignmentOperation assignment)
    {
        Value before = Evaluate(assignment.Target);
        Value operand = Evaluate(assignment.Value);
        return Store(assignment.Target, Apply(assignment.OperatorKind, before, operand, assignment, assignment.Target, assignment.Value));
    }

    private Value Unary(IUnaryOperation unary)
    {
        Value operand = Evaluate(unary.Operand);
        return (unary.OperatorKind, operand) switch
        {
            (UnaryOperatorKind.Plus, Number) => operand,
            (UnaryOperatorKind.Minus, Number { Expr: { Op: Op.Constant } constant }) => new Number(-constant.Value),
            (UnaryOperatorKind.Minus, Number { Expr: var x }) => new Number(-x),
            (UnaryOperatorKind.Not, Truth truth) => !truth,
            _ => throw Refused(unary),
        };
    }
}
