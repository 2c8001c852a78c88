using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>A fix that begins with the reported piece of syntax; it is offered only where it leads to code that compiles.</summary>
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
        if (root is not null && model is not null && Plan(root.FindNode(context.Span, getInnermostNodeForTie: true), model) is { } edit)
        {
            CodeAction action = CodeAction.Create(title, _ => Task.FromResult(Apply(context.Document, root, edit)), equivalenceKey: id);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    /// <summary>The edit that mends what is reported, or null where there is none.</summary>
    private protected abstract Action<SyntaxEditor>? Plan(SyntaxNode node, SemanticModel model);

    private static Document Apply(Document document, SyntaxNode root, Action<SyntaxEditor> edit)
    {
        SyntaxEditor editor = new(root, document.Project.Solution.Services);
        edit(editor);
        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
