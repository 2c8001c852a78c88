using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.IdeCost;

/// <summary>What the generator takes at the start and after an edit, by the compiler's own account.</summary>
internal static class Editing
{
    /// <summary>The first run over a compilation, and the time to parse what it wrote again.</summary>
    public static (double Generator, double Parse, long Characters) Cold(CSharpCompilation compilation)
    {
        GeneratorDriver driver = NewDriver().RunGenerators(compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length != Solution.Methods)
        {
            throw new InvalidOperationException($"{result.GeneratedSources.Length} files instead of {Solution.Methods}: {result.Exception}");
        }

        Stopwatch watch = Stopwatch.StartNew();
        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            CSharpSyntaxTree.ParseText(source.SourceText).GetRoot();
        }

        return (Milliseconds(driver), watch.Elapsed.TotalMilliseconds, result.GeneratedSources.Sum(source => (long)source.SourceText.Length));
    }

    /// <summary>The median time of each kind of edit, and what is alive in the end more than after a tenth of the edits, in bytes.</summary>
    public static (double[] Medians, long Growth) Edits(CSharpCompilation start, Func<CSharpCompilation, int, CSharpCompilation>[] kinds, int count)
    {
        CSharpCompilation current = start;
        GeneratorDriver driver = NewDriver().RunGenerators(current);
        List<double>[] times = [.. kinds.Select(_ => new List<double>(count / kinds.Length + 1))];
        long early = 0;
        for (int i = 0; i < count; i++)
        {
            int kind = i % kinds.Length;
            current = kinds[kind](current, i);
            driver = driver.RunGenerators(current);
            times[kind].Add(Milliseconds(driver));
            early = i == count / 10 ? GC.GetTotalMemory(forceFullCollection: true) : early;
        }

        long growth = GC.GetTotalMemory(forceFullCollection: true) - early;
        GC.KeepAlive(driver);
        return ([.. times.Select(Median)], growth);
    }

    /// <summary>The middle one of some figures.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(new Generator.LossGenerator());

    private static double Milliseconds(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds;
}
