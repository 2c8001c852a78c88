using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>A fix that begins with the reported expression, as the compiler understands it.</summary>
/// <param name="id">The rule it mends.</param>
/// <param name="title">What it is called in the menu.</param>
public abstract class ExpressionCodeFix(string id, string title) : SyntaxCodeFix(id, title)
{
    /// <summary>The edit that mends a reported expression, or null where there is none.</summary>
    private protected abstract Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model);

    private protected sealed override Action<SyntaxEditor>? Plan(SyntaxNode node, SemanticModel model) =>
        node is ExpressionSyntax && model.GetOperation(node) is { } operation ? Plan(operation, model) : null;
}
