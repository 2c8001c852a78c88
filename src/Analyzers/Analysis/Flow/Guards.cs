using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Whether an expression is only reached where a condition on what is in it allows it.</summary>
internal static class Guards
{
    private static readonly HashSet<string> Comparisons = new()
    {
        "GreaterThan", "GreaterThanOrEquals", "GreaterThanOrEqual", "LessThan", "LessThanOrEquals", "LessThanOrEqual", "Equals", "NotEquals", "IsZero",
        "IsPositive", "IsNegative", "Compare", "CompareTo", "AlmostEqual", "AlmostEquals", "IsNaN", "IsFinite",
    };

    /// <summary>
    /// Whether a comparison decides about the site: around it, or in front of it with a way out, and of a value that the
    /// operand is, is made of, or makes.
    /// </summary>
    /// <param name="operand">What must be guarded.</param>
    /// <param name="site">Where it must be.</param>
    /// <param name="byReplacing">Whether it is enough that the operand is replaced where it is out of bounds.</param>
    /// <param name="byEnds">Whether 0 and 1 can be what it is replaced by.</param>
    public static bool Protect(IOperation operand, IOperation site, bool byReplacing = true, bool byEnds = true)
    {
        HashSet<ISymbol> symbols = new(SymbolEqualityComparer.Default), named = new(SymbolEqualityComparer.Default);
        Gather(operand, symbols, depth: 3, isOperand: true);
        Gather(operand, named, depth: 0, isOperand: true);
        return symbols.Count > 0 && (IsInsideCondition(site, symbols) || IsBehindExit(site, symbols, named, byReplacing, byEnds));
    }

    private static bool IsInsideCondition(IOperation site, HashSet<ISymbol> symbols)
    {
        IOperation child = site;
        for (IOperation? parent = site.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            bool guarded = parent switch
            {
                IConditionalOperation conditional => child != conditional.Condition && Mentions(conditional.Condition, symbols),
                ISwitchExpressionArmOperation arm => arm.Parent is ISwitchExpressionOperation choice && MentionsAny(choice.Value, symbols),
                IWhileLoopOperation loop => child == loop.Body && loop.Condition is { } condition && Mentions(condition, symbols),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
                    child == both.RightOperand && Mentions(both.LeftOperand, symbols),
                IAnonymousFunctionOperation lambda => IsFiltered(lambda),
                _ => false,
            };
            if (guarded)
            {
                return true;
            }
        }

        return false;
    }

    // if (x > c) return x; in front of it, in one of the blocks around it. What throws checks arguments: it must name the
    // operand itself.
    private static bool IsBehindExit(IOperation site, HashSet<ISymbol> symbols, HashSet<ISymbol> named, bool byReplacing, bool byEnds)
    {
        IOperation child = site;
        for (IOperation? parent = site.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is not (IBlockOperation or ISwitchCaseOperation))
            {
                continue;
            }

            foreach (IConditionalOperation conditional in Exits.Before(child, parent))
            {
                IOperation exit = conditional.WhenTrue;
                if ((Exits.Leaves(exit) || (byReplacing && Replaces(exit, symbols, byEnds))) && Mentions(conditional.Condition, Throws(exit) ? named : symbols))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Throws(IOperation statement) => statement switch
    {
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: [.., { } last] } => Throws(last),
        _ => false,
    };

    // if (p < 1e-10) p = 1e-10;
    private static bool Replaces(IOperation statement, HashSet<ISymbol> symbols, bool byEnds) => statement switch
    {
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => MentionsAny(assignment.Target, symbols) && (byEnds || Epsilons.ValueOf(assignment.Value) is not (0 or 1)),
        IBlockOperation { Operations: [{ } only] } => Replaces(only, symbols, byEnds),
        _ => false,
    };

    // x.Where(p => p > 0).Sum(p => p * Math.Log(p))
    private static bool IsFiltered(IAnonymousFunctionOperation lambda)
    {
        Call? call = Elements.CallAround(lambda);
        while (call?.First is { } row && Call.Of(Terms.Peel(row)) is { } source)
        {
            if (source.Name is "Where" or "TakeWhile" or "SkipWhile")
            {
                return true;
            }

            call = source;
        }

        return false;
    }

    // Operators are told by the syntax, which has them even where the types of the operands are missing.
    private static bool Mentions(IOperation condition, HashSet<ISymbol> symbols) => !IsNullTest(condition) && condition.Syntax.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => condition.ChildOperations.Any(part => Mentions(part, symbols)),
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
            or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => MentionsAny(condition, symbols),
        _ => MentionsOtherwise(condition, symbols),
    };

    // Whether a row is there says nothing of what is in it.
    private static bool IsNullTest(IOperation condition) => condition.Syntax switch
    {
        BinaryExpressionSyntax { Left: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } or BinaryExpressionSyntax { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } => true,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } or UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } } } => true,
        _ => false,
    };

    private static bool MentionsOtherwise(IOperation condition, HashSet<ISymbol> symbols) => condition switch
    {
        IConversionOperation conversion => Mentions(conversion.Operand, symbols),
        IUnaryOperation not => Mentions(not.Operand, symbols),
        IIsPatternOperation pattern => MentionsAny(pattern.Value, symbols),
        ILocalReferenceOperation { Local: { } flag } local => Reaching.SingleValue(flag, local) is { } value && Mentions(value, symbols),
        _ => Call.Of(condition) is { } call && Comparisons.Contains(call.Name) && MentionsAny(condition, symbols),
    };

    private static bool MentionsAny(IOperation operation, HashSet<ISymbol> symbols)
    {
        HashSet<ISymbol> mentioned = new(SymbolEqualityComparer.Default);
        Gather(operation, mentioned, depth: 2);
        return mentioned.Overlaps(symbols);
    }

    // The variables in an expression, and in the values of those with one value; counters and lengths say nothing.
    private static void Gather(IOperation operation, HashSet<ISymbol> symbols, int depth, bool isOperand = false)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if ((isOperand && IsLimited(part, operation)) || Variable(part) is not { } variable || Shapes.IsInteger(part.Type) || IsCounted(part) || !symbols.Add(variable) || depth == 0)
            {
                continue;
            }

            foreach (Write write in variable is ILocalSymbol ? Reaching.Of(variable, part) : [])
            {
                if (write is { Kind: WriteKind.Whole or WriteKind.Element, Value: { } value })
                {
                    Gather(value, symbols, depth - 1, isOperand);
                }
            }
        }
    }

    // tanh(x) and sign(x) are small whatever x is: who asks for x asks for something else.
    private static bool IsLimited(IOperation part, IOperation whole)
    {
        for (IOperation? outer = part.Parent; part != whole && outer is not null; outer = outer.Parent)
        {
            if (Call.NameOf(outer) is "Tanh" or "Sign" or "CopySign" or "Sin" or "Cos")
            {
                return true;
            }

            if (outer == whole)
            {
                break;
            }
        }

        return false;
    }

    // x.Length
    private static bool IsCounted(IOperation part) => part.Parent is IPropertyReferenceOperation { Arguments.Length: 0 } property && property.Instance == part && Shapes.IsInteger(property.Type);

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { ConstantValue.HasValue: false } field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property when Shapes.IsScalar(property.Type) => property.Property,
        _ => null,
    };
}
