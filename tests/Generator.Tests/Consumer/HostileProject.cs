using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Tests.Consumer;

/// <summary>A project of a consumer who has taken every name that generated code uses, and names the library and the framework in full.</summary>
internal static partial class HostileProject
{
    // What C# itself gives a meaning where it stands; as a type's name the compiler warns of it.
    private static readonly string[] LanguageWords = ["var", "nint", "nuint", "dynamic"];

    /// <summary>Every identifier in the kernels of all shapes; one of those locals that differ in their numbers only.</summary>
    public static ImmutableArray<string> Identifiers { get; } =
    [
        .. Generate(Classes(_ => "")).Output.SyntaxTrees.Skip(Declarations.All.Count)
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Except(LanguageWords)
            .Where(name => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None)
            .Where(name => !CaseName().IsMatch(name))
            .GroupBy(WithoutNumber, (_, alike) => alike.First())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The identifiers that a file of all namespaces can declare beside the framework and the library.</summary>
    public static IEnumerable<string> GlobalIdentifiers => Identifiers.Except(["System", "LossGen"]);

    // Numbers of types are part of their names.
    private static string WithoutNumber(string name) => char.IsLower(name[0]) ? Number().Replace(name, "") : name;

    /// <summary>A declaration of each shape in a class of its own.</summary>
    /// <param name="inside">What else the class declares, by the methods it has.</param>
    /// <param name="typeParameters">The type parameters of the class, with their brackets.</param>
    public static IEnumerable<string> Classes(Func<string, string> inside, string typeParameters = "") => Declarations.All
        .Select((declaration, i) => (Text: Qualified(declaration), Index: i))
        .Where(found => typeParameters.Length == 0 || !found.Text.Contains("(this ", StringComparison.Ordinal))
        .Select(found => $"namespace App {{ static partial class Case{found.Index}{typeParameters} {{ {found.Text}; {inside(found.Text)} }} }}");

    /// <summary>Runs the generator on the files and compiles what comes out.</summary>
    /// <param name="files">The files.</param>
    /// <param name="kind">Whether the project is a library or a program.</param>
    /// <param name="references">What the project refers to.</param>
    public static (Compilation Output, ImmutableArray<Diagnostic> Reported) Generate(
        IEnumerable<string> files, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, IEnumerable<MetadataReference>? references = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Hostile",
            files.Select((file, i) => CSharpSyntaxTree.ParseText(file, path: $"File{i}.cs")),
            references ?? GeneratorRun.References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        return (output, reported);
    }

    /// <summary>A declaration that names the library and the framework in full.</summary>
    public static string Qualified(string declaration) =>
        FrameworkType().Replace(LibraryType().Replace(declaration, "global::LossGen.$0"), "global::System.$0");

    [GeneratedRegex(@"(?<=\[)(Loss|Divergence|Information|Role)(?=\()|\b\w+(?=\.[A-Z])|\bLoss(Sum|Moments)\b")]
    private static partial Regex LibraryType();

    [GeneratedRegex(@"\b(ReadOnlySpan|Span)(?=<)|\bHalf\b")]
    private static partial Regex FrameworkType();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(Case\d+|App|[A-Z]{1,2})$")]
    private static partial Regex CaseName();
}
