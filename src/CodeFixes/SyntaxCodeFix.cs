using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes;

/// <summary>A fix that replaces one node of the reported piece of syntax by another.</summary>
/// <param name="id">The rule it mends.</param>
/// <param name="title">What it is called in the menu.</param>
public abstract class SyntaxCodeFix(string id, string title) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null && model is not null && Replace(root.FindNode(context.Span, getInnermostNodeForTie: true), model, out SyntaxNode replaced) is { } replacement)
        {
            CodeAction action = CodeAction.Create(
                title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(replaced, replacement))), equivalenceKey: id);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    /// <summary>The new node, or null where there is none, and the node that it replaces.</summary>
    private protected abstract SyntaxNode? Replace(SyntaxNode node, SemanticModel model, out SyntaxNode replaced);
}
