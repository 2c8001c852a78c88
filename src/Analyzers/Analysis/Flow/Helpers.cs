using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>What private helpers in the same file return.</summary>
internal static class Helpers
{
    /// <summary>The value that a private method of the same file or a local function returns at its end.</summary>
    public static IOperation? Result(Call call)
    {
        if (call.Method is not { DeclaringSyntaxReferences: [{ } reference] } method || (method.DeclaredAccessibility != Accessibility.Private && method.MethodKind != MethodKind.LocalFunction)
            || reference.SyntaxTree != call.Operation.Syntax.SyntaxTree || call.Operation.SemanticModel is not { } model)
        {
            return null;
        }

        ExpressionSyntax? returned = reference.GetSyntax() switch
        {
            MethodDeclarationSyntax declared => Returned(declared.ExpressionBody, declared.Body),
            LocalFunctionStatementSyntax local => Returned(local.ExpressionBody, local.Body),
            _ => null,
        };
        return returned is null ? null : model.GetOperation(returned);
    }

    private static ExpressionSyntax? Returned(ArrowExpressionClauseSyntax? arrow, BlockSyntax? body) =>
        arrow?.Expression ?? (body is { Statements: [.., ReturnStatementSyntax { Expression: { } value }] } ? value : null);
}
