using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>Runs the generator on sources held in memory.</summary>
internal static partial class GeneratorRun
{
    private const string Usings = "using System; using LossGen;\n";

    /// <summary>The framework and the run-time library.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LossAttribute).Assembly.Location)];

    /// <summary>A member inside a class that can hold it.</summary>
    public static string InClass(string member) => $"static partial class Losses\n{{\n    {member}\n}}\n";

    /// <summary>A compilation of some files, each of which may use the namespaces System and LossGen.</summary>
    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((source, i) => Parse(source, $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A file; a comment <c>&lt;LangVersion&gt;10&lt;/LangVersion&gt;</c> in it makes it one of that version.</summary>
    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(Usings + source, Options(source), path);

    public static GeneratorDriver Driver(CSharpParseOptions? options = null) => CSharpGeneratorDriver.Create(
        [new LossGenerator().AsSourceGenerator()],
        parseOptions: options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The result of one run, which must not have thrown.</summary>
    public static GeneratorRunResult Run(params string[] sources) => Complete(sources).Result;

    /// <summary>The result of one run, and the files with all that is generated for them.</summary>
    public static (GeneratorRunResult Result, Compilation Output) Complete(params string[] sources)
    {
        GeneratorDriver driver = Driver(Options(string.Concat(sources))).RunGeneratorsAndUpdateCompilation(
            Compile(sources), out Compilation output, out _, TestContext.Current.CancellationToken);
        return (Result(driver), output);
    }

    public static GeneratorRunResult Result(GeneratorDriver driver)
    {
        GeneratorRunResult result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>The requests that the frontend made.</summary>
    public static KernelRequest[] Requests(params string[] sources)
    {
        GeneratorRunResult result = Run(sources);
        Assert.Empty(result.Diagnostics);
        return [.. Outputs(result, StepNames.Requests).Cast<KernelRequest>()];
    }

    /// <summary>The values that left a step; none if it had nothing to do.</summary>
    public static IEnumerable<object> Outputs(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => output.Value)
            : [];

    private static CSharpParseOptions Options(string source) =>
        LanguageVersionFacts.TryParse(LangVersion().Match(source).Groups[1].Value, out LanguageVersion version) ? new(version) : CSharpParseOptions.Default;

    [GeneratedRegex("<LangVersion>(.*?)</LangVersion>")]
    private static partial Regex LangVersion();
}
