using System.Globalization;
using System.Text;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Diagnostics;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Every cell of the matrix is a kernel, or a hole with a reason.</summary>
public sealed class MatrixTests
{
    [Fact]
    public void Every_cell_is_a_kernel_or_a_hole()
    {
        Cell[] cells = [.. Cells.All];
        string source = GeneratorRun.InClass(string.Join("\n", cells.Select((cell, k) => cell.Declaration($"Cell{k}"))));
        GeneratorRunResult result = GeneratorRun.Run(source);
        ILookup<int, string> rules = result.Diagnostics.ToLookup(d => d.Location.GetLineSpan().StartLinePosition.Line, d => d.Id);
        HashSet<string> generated = [.. GeneratorRun.Outputs(result, StepNames.Requests).Cast<KernelRequest>().Select(request => request.Method.Name)];
        for (int k = 0; k < cells.Length; k++)
        {
            // The first declaration follows the usings, the class and its brace.
            string[] reported = [.. rules[k + 3].Distinct()];
            Hole? hole = Hole.Of(cells[k]);
            Assert.True(generated.Contains($"Cell{k}") == hole is null, $"{cells[k]}: {string.Join(", ", reported)}");
            Assert.True(hole is null ? reported.Length == 0 : reported.Contains(hole.Rule), $"{cells[k]}: {string.Join(", ", reported)}");
        }
    }

    [Fact]
    public void The_documentation_lists_the_holes()
    {
        if (Environment.GetEnvironmentVariable("LOSSGEN_WRITE_PAGES") == "1")
        {
            File.WriteAllText(RepositoryFiles.Combinations, Page());
        }

        Assert.Equal(Page(), File.ReadAllText(RepositoryFiles.Combinations).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        StringBuilder page = new("# What can be combined\n\n");
        page.Append("Every kind, divergence and measure works with every element type (`float`, `double`, `Half`), input space, target\n");
        page.Append("encoding and reduction (`Mean`, `Sum`, `None`, and a `LossSum` or `LossMoments` as the return type), except for these. A test generates\n");
        page.Append(CultureInfo.InvariantCulture, $"all {Cells.All.Count} combinations and runs one of each kind, space and encoding; it writes what this page must say.\n\n");
        page.Append("| what | where | why | diagnostic |\n|---|---|---|---|\n");
        foreach (var group in Cells.All.Select(cell => (cell, hole: Hole.Of(cell))).Where(pair => pair.hole is not null).GroupBy(pair => (pair.cell.Name, pair.hole)))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key.Name} | {Where([.. group.Select(pair => pair.cell)], group.Key.hole!)} | {group.Key.hole!.Reason} | {group.Key.hole.Rule} |\n");
        }

        return page.ToString();
    }

    // Only the dimension that makes the hole is named.
    private static string Where(Cell[] cells, Hole hole)
    {
        bool byResult = cells.All(cell => Hole.Of(cell with { Result = "Mean" })?.Reason != hole.Reason);
        bool byInput = cells.All(cell => cell.Input is { } input && !cell.Entry.Inputs.Contains(input));
        return string.Join(", ", cells.Select(cell => byResult ? cell.Result : byInput ? $"{cell.Input}" : cell.Encoding?.ToString() ?? cell.Element).Distinct());
    }
}
