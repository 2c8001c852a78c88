using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using LossGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Fuzz;

/// <summary>What must hold for any source: nothing throws, what the generator adds compiles if what the user wrote does, and no method is without a kernel in silence.</summary>
internal static class Oracle
{
    private const string MissingBody = "CS8795";
    private const string AnalyzerFailed = "AD0001";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LossAttribute).Assembly.Location)];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. RuleAnalyzers.All];

    /// <summary>Runs the generator and the analyzers over a source.</summary>
    public static Outcome Judge(string source)
    {
        CSharpCompilation input = Compilation(source);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new Generator.LossGenerator())
            .RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> reported);
        if (driver.GetRunResult().Results.Single().Exception is { } exception)
        {
            return new Outcome(false, false, $"the generator threw {exception}");
        }

        bool compiles = Errors(input).All(error => error.Id == MissingBody && IsAnnotated(error, input));
        bool generates = output.SyntaxTrees.Skip(1).Any();
        Diagnostic? failure = Analyze(output).FirstOrDefault(diagnostic => diagnostic.Id == AnalyzerFailed);
        string? broken = failure is not null ? failure.GetMessage(null)
            : compiles && reported.IsEmpty && HasNoKernel(output) ? "a method has no kernel, and nothing says why"
            : compiles && Errors(output).FirstOrDefault(error => reported.IsEmpty || error.Id != MissingBody) is { } error ? $"the generated code does not compile: {error}"
            : null;
        return new Outcome(compiles, generates, broken);
    }

    /// <summary>A library of some sources.</summary>
    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Mutant",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"Mutant{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    // A partial method that lost its attribute to a mutation is the user's own mistake.
    private static bool IsAnnotated(Diagnostic missing, CSharpCompilation compilation)
    {
        SyntaxTree tree = missing.Location.SourceTree!;
        MethodDeclarationSyntax? method = tree.GetRoot().FindNode(missing.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>();
        return method is not null
            && compilation.GetSemanticModel(tree).GetDeclaredSymbol(method) is { } symbol
            && symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ContainingNamespace.Name == nameof(LossGen));
    }

    // The body that stands for a kernel that is wrong throws.
    private static bool HasNoKernel(Compilation output) => output.SyntaxTrees.Skip(1).Any(tree => tree.ToString().Contains("There is no kernel", StringComparison.Ordinal));

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) =>
        compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}

/// <summary>What came of one mutant.</summary>
/// <param name="Compiles">Whether it is right C#, generated bodies apart.</param>
/// <param name="Generates">Whether the generator wrote something.</param>
/// <param name="Failure">What must not happen and did.</param>
internal sealed record Outcome(bool Compiles, bool Generates, string? Failure);
