using System.Globalization;
using System.Text;
using LossGen.Generator.Tests.Diagnostics;
using LossGen.Generator.Tests.Frontend;
using LossGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Tests.Printing;

/// <summary>
/// Text and intermediate language of the kernels that benchmarks/LossGen.IdeCost measures, against what is recorded: no kernel grows unseen.
/// With LOSSGEN_WRITE_PAGES=1 the record is written instead.
/// </summary>
public sealed class PriceTests
{
    private const double Growth = 1.05;

    private static readonly string Record = Path.Combine(RepositoryFiles.Root, "tests", "Generator.Tests", "Printing", "Golden", "prices.txt");

    [Fact]
    public void Kernels_CostNoMoreThanRecorded()
    {
        (string Kernel, int Characters, int Bytes)[] prices = [.. Methods().Select(Price)];
        if (Environment.GetEnvironmentVariable("LOSSGEN_WRITE_PAGES") == "1")
        {
            File.WriteAllText(
                Record, string.Concat(prices.Select(p => $"{p.Kernel} {p.Characters} characters {p.Bytes} bytes\n")), new UTF8Encoding(false));
        }

        Dictionary<string, string[]> recorded = File.ReadAllLines(Record).Select(line => line.Split(' ')).ToDictionary(words => words[0]);
        Assert.Equal(recorded.Keys.Order(), prices.Select(p => p.Kernel).Order());
        Assert.All(prices, price =>
        {
            Assert.InRange(price.Characters, 1, Most(recorded[price.Kernel][1]));
            Assert.InRange(price.Bytes, 1, Most(recorded[price.Kernel][3]));
        });
    }

    private static int Most(string recorded) => (int)(Growth * int.Parse(recorded, CultureInfo.InvariantCulture));

    private static IEnumerable<MethodDeclarationSyntax> Methods() =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "benchmarks", "LossGen.IdeCost", "FirstCallLosses.cs")))
            .GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();

    private static (string Kernel, int Characters, int Bytes) Price(MethodDeclarationSyntax method)
    {
        (GeneratorRunResult result, Compilation output) = GeneratorRun.Complete(GeneratorRun.InClass(method.ToString()));
        return (
            method.Identifier.Text,
            Assert.Single(result.GeneratedSources).SourceText.Length,
            IntermediateLanguage.BytesOf(output.WithOptions(output.Options.WithOptimizationLevel(OptimizationLevel.Release))));
    }
}
