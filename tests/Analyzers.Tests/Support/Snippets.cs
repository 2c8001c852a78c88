using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using LossGen.Analyzers.Rules;
using LossGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Tests;

/// <summary>Runs all rules on short sources, which compile unless they are said not to.</summary>
internal static class Snippets
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Numerics; using LossGen;\n";

    private static readonly string[] Attributes = ["[Loss(", "[Divergence(", "[Information("];

    /// <summary>The framework and the run-time library.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LossMath).Assembly.Location)];

    /// <summary>Members of a class that computes nothing in particular, as far as its name tells.</summary>
    public static string InClass(string members) => $"static partial class C\n{{\n{members}\n}}\n";

    /// <summary>A whole file: members are put into a class, types stay as they are.</summary>
    public static string File(string code) => Usings + (code.Contains("class ", StringComparison.Ordinal) ? code : InClass(code));

    public static CSharpCompilation Compile(string file, bool compiles = true)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(file, path: "Snippet.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        compilation = WithKernels(compilation, file);
        Assert.Equal(compiles, !compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    // Partial methods get the bodies that the package generates.
    private static CSharpCompilation WithKernels(CSharpCompilation compilation, string file)
    {
        if (!Attributes.Any(attribute => file.Contains(attribute, StringComparison.Ordinal)))
        {
            return compilation;
        }

        CSharpGeneratorDriver.Create(new LossGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out Compilation completed, out _);
        return (CSharpCompilation)completed;
    }

    /// <summary>What the rules report, hidden ones included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string code, bool compiles = true)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. RuleAnalyzers.All];
        CSharpCompilation compilation = Compile(File(code), compiles);
        Dictionary<string, ReportDiagnostic> all = analyzers
            .SelectMany(a => a.SupportedDiagnostics)
            .ToDictionary(d => d.Id, d => d.IsEnabledByDefault ? ReportDiagnostic.Default : ReportDiagnostic.Warn);
        return await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(all))
            .WithAnalyzers(analyzers)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
