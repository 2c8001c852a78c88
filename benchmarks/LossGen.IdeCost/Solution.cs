using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.IdeCost;

/// <summary>A project as large as they come: 1,000 annotated methods in 200 files, and one file without any.</summary>
/// <param name="name">Goes into the name of every type, so that two solutions share no text.</param>
internal sealed class Solution(string name)
{
    public const int Files = 200;
    private const int MethodsPerFile = 5;

    /// <summary>What a file begins with.</summary>
    public const string Usings = "using System; using LossGen;\n";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LossAttribute).Assembly.Location)];

    private readonly string _unrelatedPath = $"{name}Unrelated.cs";

    /// <summary>The number of annotated methods.</summary>
    public static int Methods => Files * MethodsPerFile;

    /// <summary>Before any edit.</summary>
    public CSharpCompilation Start() => Of(
        name,
        [.. Enumerable.Range(0, Files).Select(file => Parse(Losses(file), PathOf(file))), Parse(Unrelated(0), _unrelatedPath)]);

    /// <summary>A project of some files.</summary>
    public static CSharpCompilation Of(string name, IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        name,
        files,
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Types in the file that has no losses.</summary>
    public CSharpCompilation TypeElsewhere(CSharpCompilation current, int edit) => Replace(current, _unrelatedPath, Unrelated(edit));

    /// <summary>Renames a parameter of one annotated method.</summary>
    public CSharpCompilation EditMethod(CSharpCompilation current, int edit) =>
        EditLosses(current, "Span<float> losses)", $"[Role(\"losses\")] Span<float> losses{edit})");

    /// <summary>Changes a setting of one attribute.</summary>
    public CSharpCompilation EditAttribute(CSharpCompilation current, int edit) =>
        EditLosses(current, "LabelSmoothing = 0.1, IgnoreIndex = -100", $"LabelSmoothing = 0.1, IgnoreIndex = {-100 - edit}");

    private CSharpCompilation EditLosses(CSharpCompilation current, string before, string after)
    {
        int file = Typical.Declarations.ToList().IndexOf(Typical.Edited) / MethodsPerFile;
        string text = Losses(file);
        return text.Contains(before, StringComparison.Ordinal)
            ? Replace(current, PathOf(file), text.Replace(before, after, StringComparison.Ordinal))
            : throw new InvalidOperationException($"no declaration has '{before}'");
    }

    private static CSharpCompilation Replace(CSharpCompilation current, string path, string text) =>
        current.ReplaceSyntaxTree(current.SyntaxTrees.Single(tree => tree.FilePath == path), Parse(text, path));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(Usings + text, path: path);

    private string PathOf(int file) => $"{name}{file}.cs";

    private string Losses(int file)
    {
        IEnumerable<string> members = Enumerable.Range(file * MethodsPerFile, MethodsPerFile)
            .Select(method => $"    {Typical.Declarations[method % Typical.Declarations.Count].Replace("@", $"Loss{method}", StringComparison.Ordinal)};");
        return $"static partial class {name}{file}\n{{\n{string.Join('\n', members)}\n}}\n";
    }

    private string Unrelated(int edit) => $"class {name}Unrelated {{ int _x = {edit}; }}\n";
}
