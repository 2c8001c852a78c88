using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Tests.Consumer;

/// <summary>Generated code in the project of a strict user: nullable, checked, an old language, and a warning is an error.</summary>
public sealed class StrictConsumerTests
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Strict = new(
        OutputKind.DynamicallyLinkedLibrary,
        checkOverflow: true,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 9999,
        nullableContextOptions: NullableContextOptions.Enable);

    [Fact]
    public void Declarations_CompileWithoutAWarning()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        CSharpCompilation compilation = CSharpCompilation.Create("Strict", Sources(), GeneratorRun.References, Strict);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new LossGenerator().AsSourceGenerator()], parseOptions: Parse);

        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellation);

        GeneratorRunResult result = GeneratorRun.Result(driver);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Declarations.All.Count, result.GeneratedSources.Length);
        Assert.Empty(output.GetDiagnostics(cancellation).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    // A class each, so that a name need not be found for every method.
    private static IEnumerable<SyntaxTree> Sources() => Declarations.All.Select((declaration, i) => CSharpSyntaxTree.ParseText(
        $"using System; using LossGen; namespace Strict; internal static partial class Case{i} {{ {declaration}; }}", Parse, $"Case{i}.cs"));
}
