using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>A fix that begins with the reported expression; it is offered only where it leads to code that compiles.</summary>
/// <param name="id">The rule it mends.</param>
/// <param name="title">What it is called in the menu.</param>
public abstract class ExpressionCodeFix(string id, string title) : CodeFixProvider
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
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || model?.GetOperation(expression, context.CancellationToken) is not { } operation)
        {
            return;
        }

        Action<SyntaxEditor>? edit = Plan(operation, model);
        if (edit is not null)
        {
            CodeAction action = CodeAction.Create(title, _ => Task.FromResult(Apply(context.Document, root, edit)), equivalenceKey: id);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    /// <summary>The edit that mends a reported expression, or null where there is none.</summary>
    private protected abstract Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model);

    private static Document Apply(Document document, SyntaxNode root, Action<SyntaxEditor> edit)
    {
        SyntaxEditor editor = new(root, document.Project.Solution.Services);
        edit(editor);
        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
