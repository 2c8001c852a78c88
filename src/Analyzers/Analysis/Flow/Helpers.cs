using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>What private helpers in the same file return.</summary>
internal static class Helpers
{
    /// <summary>The value that a private method of the same file or a local function returns at its end.</summary>
    public static IOperation? Result(Call call)
    {
        if (call.Method is not { DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences: [{ } reference] }
            || reference.SyntaxTree != call.Operation.Syntax.SyntaxTree || call.Operation.SemanticModel is not { } model)
        {
            return null;
        }

        return reference.GetSyntax() is MethodDeclarationSyntax declaration && ReturnedSyntax(declaration) is { } returned ? model.GetOperation(returned) : null;
    }

    private static ExpressionSyntax? ReturnedSyntax(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression ?? (method.Body is { Statements: [.., ReturnStatementSyntax { Expression: { } value }] } ? value : null);
}
