using Basic.Reference.Assemblies;
using LossGen.CodeFixes;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.Generator.Tests.CodeFixes;

public sealed class MakePartialCodeFixTests
{
    private const string Parameters = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t);";

    [Theory]
    [InlineData("partial class C { [Loss(Kind.Huber)] public static float M" + Parameters + " }",
        "partial class C { [Loss(Kind.Huber)] public static partial float M" + Parameters + " }")]
    [InlineData("partial class C { [Loss(Kind.Huber)]\n    /* kept */ float M" + Parameters + " }",
        "partial class C { [Loss(Kind.Huber)]\n    /* kept */ partial float M" + Parameters + " }")]
    [InlineData("static class C { [Loss(Kind.Huber)] static partial float M" + Parameters + " }",
        "static partial class C { [Loss(Kind.Huber)] static partial float M" + Parameters + " }")]
    [InlineData("/// <summary>Kept.</summary>\nrecord struct C { [Loss(Kind.Huber)] static partial float M" + Parameters + " }",
        "/// <summary>Kept.</summary>\npartial record struct C { [Loss(Kind.Huber)] static partial float M" + Parameters + " }")]
    public async Task Fix_AddsPartial_AndNothingElse(string before, string after)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, GeneratorRun.Parse(before, "").ToString());
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(before).Diagnostics);

        CodeAction fix = Assert.Single(await FixesAsync(document, diagnostic));
        SourceText text = await ApplyAsync(document, fix);

        Assert.Equal(GeneratorRun.Parse(after, "").ToString(), text.ToString());
    }

    [Fact]
    public void Fix_AppliesToWhatMustBePartial() =>
        Assert.Equal(["LG0001", "LG0002"], new MakePartialCodeFix().FixableDiagnosticIds);

    private static Document Open(AdhocWorkspace workspace, string text) => workspace
        .AddProject("Consumer", LanguageNames.CSharp)
        .AddMetadataReferences(Net100.References.All)
        .AddDocument("File.cs", text);

    private static async Task<List<CodeAction>> FixesAsync(Document document, Diagnostic diagnostic)
    {
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        Diagnostic located = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan));
        List<CodeAction> fixes = [];
        CodeFixContext context = new(document, located, (fix, _) => fixes.Add(fix), TestContext.Current.CancellationToken);
        await new MakePartialCodeFix().RegisterCodeFixesAsync(context);
        return fixes;
    }

    private static async Task<SourceText> ApplyAsync(Document document, CodeAction fix)
    {
        CodeActionOperation operation = Assert.Single(await fix.GetOperationsAsync(TestContext.Current.CancellationToken));
        Solution changed = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution;
        return await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);
    }
}
