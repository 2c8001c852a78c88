using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.IdeCost;

/// <summary>What an edit inside a formula takes: it is read, differentiated twice, rewritten and printed again.</summary>
internal static class FormulaCost
{
    private const int Edits = 60;

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LossAttribute).Assembly.Location)];

    /// <summary>The median time of an edit of a constant, for formulas of some lengths.</summary>
    public static string Table() => "| an edit inside a formula of | |\n|---|---:|\n" + Row("30 operations, with gradient", 30, "gradient")
        + Row("30 operations, with gradient and Hessian", 30, "gradient", "hessian") + Row("500 operations, with gradient", 500, "gradient")
        + Row("500 operations, with gradient and Hessian", 500, "gradient", "hessian");

    private static string Row(string name, int operations, params string[] outputs)
    {
        CSharpCompilation current = CSharpCompilation.Create("Formula", [Parse(operations, 0, outputs)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new Generator.LossGenerator()).RunGenerators(current);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length != 1)
        {
            throw new InvalidOperationException($"a formula of {operations} operations has no kernel: {result.Exception} {string.Join("; ", result.Diagnostics)}");
        }

        List<double> times = [];
        for (int edit = 1; edit <= Edits; edit++)
        {
            current = current.ReplaceSyntaxTree(current.SyntaxTrees[0], Parse(operations, edit, outputs));
            driver = driver.RunGenerators(current);
            times.Add(driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds);
        }

        return $"| {name} | {Editing.Median(times):f1} ms |\n";
    }

    // Eleven operations, with two functions.
    private static string Term(string constant) => $"MathF.Log(1 + MathF.Exp({constant} * r - y)) + r * r / ({constant} + r * r)";

    private static SyntaxTree Parse(int operations, int edit, string[] outputs)
    {
        const int OfTerm = 11;
        IEnumerable<string> terms = Enumerable.Range(0, operations / OfTerm).Select(i => Term($"{1 + i}.{edit:d3}f"));
        string spans = string.Concat(outputs.Select(output => $", Span<float> {output}"));
        return CSharpSyntaxTree.ParseText($$"""
            using System;
            using LossGen;
            static partial class Losses
            {
                [Loss(nameof(F))]
                public static partial float K(ReadOnlySpan<float> x, ReadOnlySpan<float> t{{spans}});
                static float F(float x, float y) { float r = x - y; return {{string.Join(" + ", terms)}}; }
            }
            """, path: "Losses.cs");
    }
}
