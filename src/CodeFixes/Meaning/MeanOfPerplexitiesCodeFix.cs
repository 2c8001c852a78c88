using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2006: the exponential moves from the terms of the mean to the mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeanOfPerplexitiesCodeFix))]
[Shared]
public sealed class MeanOfPerplexitiesCodeFix() : ExpressionCodeFix("LG2006", "Take the exponential of the mean")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        if (Terms.Read(operation) is not { Op: MathOp.Exp, Operation: IInvocationOperation { Syntax: InvocationExpressionSyntax exponential } call } term
            || Mean(call) is not { Syntax: ExpressionSyntax mean } value || !SymbolEqualityComparer.Default.Equals(value.Type, call.Type))
        {
            return null;
        }

        ExpressionSyntax loss = ((ExpressionSyntax)term.First.Syntax).WithoutTrivia();
        string function = exponential.Expression.WithoutTrivia().ToString();
        if (mean.Span.Contains(exponential.Span))
        {
            ExpressionSyntax plain = mean.ReplaceNode(exponential, loss.Like(exponential));
            return editor => editor.ReplaceNode(mean, Around(function, plain, mean));
        }

        return editor =>
        {
            editor.ReplaceNode(exponential, loss.Like(exponential));
            editor.ReplaceNode(mean, Around(function, mean, mean));
        };
    }

    private static ExpressionSyntax Around(string function, ExpressionSyntax argument, ExpressionSyntax old) =>
        SyntaxFactory.ParseExpression($"{function}({argument.WithoutTrivia()})").Like(old);

    // The call of Average that the exponential is in, or the only quotient of the sum that it is added to.
    private static IOperation? Mean(IOperation exponential)
    {
        if (Terms.Outer(exponential) is ICompoundAssignmentOperation update)
        {
            IOperation[] quotients = [.. Body.Of(exponential).Divisions.Where(division => division is IBinaryOperation binary && IsSame(binary.LeftOperand, update.Target))];
            return quotients.Length == 1 && Readers(update, quotients[0]) ? quotients[0] : null;
        }

        IOperation? parent = exponential;
        while (parent is not (null or IInvocationOperation { TargetMethod.Name: "Average" }))
        {
            parent = parent.Parent;
        }

        return parent;
    }

    // Whether nothing but the quotient reads the sum.
    private static bool Readers(ICompoundAssignmentOperation update, IOperation quotient)
    {
        IOperation root = update;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Count(part => part is ILocalReferenceOperation && IsSame(part, update.Target)) == 2 && Terms.Outer(quotient) is not null;
    }

    private static bool IsSame(IOperation a, IOperation b) => Variables.Of(a) is { } variable && SymbolEqualityComparer.Default.Equals(variable, Variables.Of(b));
}
