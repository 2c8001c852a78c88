using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2011: a divergence that is called a distance is called a divergence, here and where it is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DivergenceNameCodeFix))]
[Shared]
public sealed class DivergenceNameCodeFix : CodeFixProvider
{
    private const string Id = "LG2011";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is MethodDeclarationSyntax declaration && model?.GetDeclaredSymbol(declaration, context.CancellationToken) is IMethodSymbol method
            && NameOf(method) is { } name)
        {
            CodeAction action = CodeAction.Create(
                $"Call it {name}",
                cancellation => Renamer.RenameSymbolAsync(context.Document.Project.Solution, method, default, name, cancellation),
                equivalenceKey: Id);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    // A name that somebody else has prescribed, or that is taken, stays.
    private static string? NameOf(IMethodSymbol method)
    {
        string name = Replaced(Replaced(method.Name, "Distance", "Divergence"), "Metric", method.Name.IndexOf("distance", StringComparison.OrdinalIgnoreCase) >= 0 ? "" : "Divergence");
        bool isPrescribed = method.IsOverride || method.ExplicitInterfaceImplementations.Length > 0
            || method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name)).Any(member => method.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), SymbolEqualityComparer.Default));
        return isPrescribed || name == method.Name || method.ContainingType.GetMembers(name).Length > 0 ? null : name;
    }

    private static string Replaced(string name, string word, string with)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return name;
        }

        string cased = with.Length > 0 && char.IsLower(name[at]) ? char.ToLowerInvariant(with[0]) + with.Substring(1) : with;
        return name.Substring(0, at) + cased + name.Substring(at + word.Length);
    }
}
