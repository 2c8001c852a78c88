using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.CorpusHarness;

/// <summary>A checked-out repository, compiled as it is: all files that are no tests, against the framework alone.</summary>
internal sealed class Repository
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Symbols = ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET6_0_OR_GREATER", "NET5_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER"];

    private readonly string _folder;

    public Repository(string name, string folder, IEnumerable<string> references)
    {
        Name = name;
        _folder = folder;
        CSharpParseOptions options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: Symbols);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText(string.Concat(ImplicitUsings.Select(space => $"global using {space};\n")), options, "ImplicitUsings.cs"),
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !IsTest(Path.GetRelativePath(folder, file)))
                .Order(StringComparer.Ordinal)
                .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file)),
        ];
        Compilation = CSharpCompilation.Create(
            name,
            trees,
            [.. Net100.References.All, .. references.Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    public string Name { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The path of a file as labels write it.</summary>
    public string PathOf(SyntaxTree tree) => Path.GetRelativePath(_folder, tree.FilePath).Replace('\\', '/');

    /// <summary>The lines of a file; null if it is not there.</summary>
    public string[]? Lines(string path) => Path.Combine(_folder, path) is var file && File.Exists(file) ? File.ReadAllLines(file) : null;

    private static bool IsTest(string path) => path.Split('/', '\\').SkipLast(1).Any(folder =>
        folder.EndsWith("Tests", StringComparison.OrdinalIgnoreCase) || folder.EndsWith("Test", StringComparison.OrdinalIgnoreCase)
        || folder is "obj" or "bin");
}
