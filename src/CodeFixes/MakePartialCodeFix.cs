using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.CodeFixes;

/// <summary>Adds <c>partial</c> to a loss method (LG0001) or to a type around one (LG0002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialCodeFix))]
[Shared]
public sealed class MakePartialCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("LG0001", "LG0002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is MemberDeclarationSyntax declaration && TokenAfterModifiers(declaration) is { } next)
        {
            CodeAction action = CodeAction.Create(
                "Make partial",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, MakePartial(declaration, next)))),
                nameof(MakePartialCodeFix));
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    private static SyntaxToken? TokenAfterModifiers(MemberDeclarationSyntax declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType.GetFirstToken(),
        TypeDeclarationSyntax type => type.Keyword,
        _ => null,
    };

    // The new word is the last modifier; comments and line breaks in front of the old text stay in front.
    private static MemberDeclarationSyntax MakePartial(MemberDeclarationSyntax declaration, SyntaxToken next)
    {
        SyntaxToken partial = SyntaxFactory.Token(next.LeadingTrivia, SyntaxKind.PartialKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        MemberDeclarationSyntax stripped = declaration.ReplaceToken(next, next.WithLeadingTrivia());
        return stripped.WithModifiers(stripped.Modifiers.Add(partial));
    }
}
