using System.Collections.Immutable;
using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Performance;

/// <summary>LG3003: the loop becomes the call of a kernel, which is declared beside the method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandwrittenLossCodeFix))]
[Shared]
public sealed class HandwrittenLossCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("LG3003");

    /// <summary>None: two loops of one type can share a kernel, which fixes that do not see each other would declare twice.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null && model is not null && root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax node
            && model.GetOperation(node) is ICompoundAssignmentOperation update && LossLoop.Of(update) is { } loop && LoopReplacement.Plan(loop, model) is { } replacement)
        {
            CodeAction action = CodeAction.Create("Call a kernel", _ => Task.FromResult(context.Document.WithSyntaxRoot(replacement.Apply(root))), equivalenceKey: "LG3003");
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }
}
