using System.Collections.Immutable;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Frontend;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Methods;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator;

/// <summary>Writes the bodies of partial methods that are annotated with <c>[Loss]</c>, <c>[Divergence]</c> or <c>[Information]</c>.</summary>
/// <remarks>The run-time library has its functions written by it too.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class LossGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Surroundings> surroundings = context.CompilationProvider
            .Select(static (compilation, _) => new Surroundings(compilation));

        IncrementalValuesProvider<ReadResult> read = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => Candidates.Is(node), static (candidate, _) => (MethodDeclarationSyntax)candidate.Node)
            .Combine(surroundings)
            .SelectMany(static (found, cancellation) =>
                RequestReader.Read(found.Left, found.Right.Model(found.Left.SyntaxTree), formulas: false, cancellation))
            .WithTrackingName(StepNames.Read);

        // A formula is a body, and calls others in any file: each edit has it read again, and none compiles it that does not change it.
        IncrementalValuesProvider<ReadResult> readFormulas = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => Candidates.MayHaveFormula(node), static (candidate, _) => (MethodDeclarationSyntax)candidate.Node)
            .Combine(context.CompilationProvider)
            .SelectMany(static (found, cancellation) =>
                RequestReader.Read(found.Left, found.Right.GetSemanticModel(found.Left.SyntaxTree), formulas: true, cancellation))
            .WithTrackingName(StepNames.ReadFormulas);

        IncrementalValueProvider<ImmutableArray<DiagnosticInfo>> ofProject = Register(context, read), ofFormulas = Register(context, readFormulas);
        context.RegisterSourceOutput(ofProject.Combine(ofFormulas), static (output, same) =>
        {
            if (same.Left.Concat(same.Right).FirstOrDefault() is { } first)
            {
                output.ReportDiagnostic(first.ToDiagnostic());
            }
        });
        foreach (Family family in Families.All)
        {
            ReportMisplaced(context, family);
        }
    }

    /// <summary>Has what was read compiled and reported, but for the diagnostics of the whole project, which are returned.</summary>
    private static IncrementalValueProvider<ImmutableArray<DiagnosticInfo>> Register(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ReadResult> read)
    {
        IncrementalValuesProvider<DiagnosticInfo> diagnostics = read
            .SelectMany(static (result, _) => result.Diagnostics)
            .WithTrackingName(StepNames.Diagnostics);

        IncrementalValuesProvider<KernelRequest> requests = read
            .SelectMany(static (result, _) => result.Requests)
            .WithTrackingName(StepNames.Requests);

        IncrementalValuesProvider<Placeholder> placeholders = read
            .SelectMany(static (result, _) => result.Placeholders)
            .WithTrackingName(StepNames.Placeholders);

        IncrementalValuesProvider<GeneratedFile> files = requests
            .Select(Compile)
            .WithTrackingName(StepNames.Compile);

        context.RegisterSourceOutput(
            diagnostics.Where(static diagnostic => !diagnostic.IsOfProject), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(
            placeholders, static (output, placeholder) => output.AddSource(placeholder.Method.HintName, PlaceholderWriter.Write(placeholder)));
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text));
        return diagnostics.Where(static diagnostic => diagnostic.IsOfProject).Collect();
    }

    private static void ReportMisplaced(IncrementalGeneratorInitializationContext context, Family family)
    {
        IncrementalValuesProvider<DiagnosticInfo?> misplaced = context.SyntaxProvider.ForAttributeWithMetadataName(
            family.AttributeName(), static (node, _) => !Candidates.Is(node), RequestReader.Misplaced);
        context.RegisterSourceOutput(misplaced, static (output, diagnostic) =>
        {
            if (diagnostic is not null)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    private static GeneratedFile Compile(KernelRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new GeneratedFile(request.Method.HintName, Compiler.Compile(request));
    }

    private sealed record GeneratedFile(string HintName, string Text);
}
