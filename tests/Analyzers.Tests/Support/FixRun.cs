using System.Collections.Immutable;
using LossGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.Analyzers.Tests;

/// <summary>Applies the fixes of the package to short sources.</summary>
internal static class FixRun
{
    private static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(ExpressionCodeFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)) && type != typeof(MakePartialCodeFix))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules that have a fix.</summary>
    public static IEnumerable<string> FixableIds => Fixes.SelectMany(fix => fix.FixableDiagnosticIds);

    /// <summary>The source after the first report of a rule is mended, or null if no fix is offered.</summary>
    public static async Task<string?> FixAsync(string id, string file)
    {
        Diagnostic? diagnostic = (await Snippets.DiagnosticsAsync(file)).Where(d => d.Id == id).MinBy(d => d.Location.SourceSpan.Start);
        Assert.NotNull(diagnostic);
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, Snippets.File(file));
        List<CodeAction> actions = [];
        SyntaxTree tree = (await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        Diagnostic located = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree, diagnostic.Location.SourceSpan), diagnostic.Properties);
        await Provider(id).RegisterCodeFixesAsync(new CodeFixContext(document, located, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.Count == 0 ? null : (await ApplyAsync(document, Assert.Single(actions))).ToString();
    }

    /// <summary>The source after all reports of a rule are mended at once.</summary>
    public static async Task<string> FixAllAsync(string id, string file)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. (await Snippets.DiagnosticsAsync(file)).Where(d => d.Id == id)];
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, Snippets.File(file));
        SyntaxTree tree = (await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> located = [.. diagnostics.Select(d => Diagnostic.Create(d.Descriptor, Location.Create(tree, d.Location.SourceSpan), d.Properties))];
        FixAllContext context = new(document, Provider(id), FixAllScope.Document, id, [id], new Diagnostics(located), TestContext.Current.CancellationToken);
        CodeAction? action = await Provider(id).GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return (await ApplyAsync(document, action)).ToString();
    }

    private static CodeFixProvider Provider(string id) => Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    private static Document Open(AdhocWorkspace workspace, string text) => workspace
        .AddProject("Consumer", LanguageNames.CSharp)
        .AddMetadataReferences(Snippets.References)
        .AddDocument("Snippet.cs", text);

    private static async Task<SourceText> ApplyAsync(Document document, CodeAction fix)
    {
        ImmutableArray<CodeActionOperation> operations = await fix.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Diagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
