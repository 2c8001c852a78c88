using System.Diagnostics;
using LossGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.IdeCost;

/// <summary>What a kernel costs before it runs: its text, its intermediate language, and the time of the C# compiler for them.</summary>
internal sealed record Price(int Characters, int IntermediateBytes, double CompileMilliseconds);

/// <summary>Compiles the kernels of <see cref="FirstCallLosses"/> one by one.</summary>
internal static class Prices
{
    private const int Rounds = 7;

    /// <summary>The price of each method.</summary>
    public static IReadOnlyDictionary<string, Price> Measure()
    {
        string path = Path.Combine(RepositoryRoot.Path, "benchmarks", "LossGen.IdeCost", $"{nameof(FirstCallLosses)}.cs");
        CompilationUnitSyntax file = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();
        ClassDeclarationSyntax type = file.DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        return type.Members.OfType<MethodDeclarationSyntax>().ToDictionary(
            method => method.Identifier.Text,
            method => Of(file.ReplaceNode(type, type.WithMembers([method])).ToFullString()));
    }

    private static Price Of(string source)
    {
        CSharpCompilation alone = Solution.Of("Price", [CSharpSyntaxTree.ParseText(Solution.Usings + source)]);
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(new Generator.LossGenerator())
            .RunGeneratorsAndUpdateCompilation(alone, out Compilation output, out _).GetRunResult();
        List<double> times = [];
        int bytes = 0;
        for (int round = 0; round < Rounds; round++)
        {
            // A compilation keeps what it has bound.
            Compilation fresh = output.Clone();
            Stopwatch watch = Stopwatch.StartNew();
            bytes = IntermediateLanguage.BytesOf(fresh);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return new Price(result.GeneratedTrees.Sum(tree => tree.Length), bytes, Editing.Median(times));
    }
}
