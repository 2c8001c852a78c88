using LossGen.Kernels.Tests.References;
using LossGen.Tests;

namespace LossGen.Kernels.Tests;

/// <summary>docs/numerics/kernels.md says how accurate kernels are; LOSSGEN_WRITE_PAGES=1 has it written.</summary>
public sealed class NumericsPageTests
{
    private const string Start = "| references |";

    private static string Page => Path.Combine(RepositoryRoot.Path, "docs", "numerics", "kernels.md");

    [Fact]
    public void No_error_is_larger_than_the_page_says()
    {
        IReadOnlyList<KernelAccuracy> measured = KernelAccuracy.Measure();
        if (Environment.GetEnvironmentVariable("LOSSGEN_WRITE_PAGES") == "1")
        {
            Write(measured);
        }

        string[][] stated = [.. Rows(File.ReadAllLines(Page)).Select(Cells)];
        Assert.Equal(stated.Select(row => (row[0], row[1])), measured.Select(m => (m.Kind, m.Output)));
        Assert.All(measured.Zip(stated), pair => Assert.True(pair.First.IsWithin(pair.Second), $"{pair.First} is measured"));
    }

    // What stands above the table is written by hand.
    private static void Write(IReadOnlyList<KernelAccuracy> measured)
    {
        IEnumerable<string> text = File.ReadAllLines(Page).TakeWhile(line => !line.StartsWith(Start, StringComparison.Ordinal));
        string[] head = [Start + " output | float | double | promised | numbers compared |", "|---|---|--:|--:|--:|--:|"];
        File.WriteAllText(Page, string.Join('\n', [.. text, .. head, .. measured.Select(m => m.ToString())]) + "\n");
    }

    private static IEnumerable<string> Rows(string[] lines) =>
        lines.SkipWhile(line => !line.StartsWith(Start, StringComparison.Ordinal)).Skip(2).Where(line => line.Length > 0);

    private static string[] Cells(string line) => [.. line.Split('|').Skip(1).SkipLast(1).Select(cell => cell.Trim())];
}
