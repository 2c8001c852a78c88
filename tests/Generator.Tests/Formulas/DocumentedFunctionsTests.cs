using System.Text.RegularExpressions;
using LossGen.Generator.Frontend.Formulas;
using LossGen.Generator.Tests.Diagnostics;

namespace LossGen.Generator.Tests.Formulas;

/// <summary>The page on custom losses lists the functions that there are, and no others.</summary>
public sealed partial class DocumentedFunctionsTests
{
    private static readonly string[] Types = ["Math", "MathF", "LossMath", "T"];

    [Fact]
    public void Page_ListsEveryFunction()
    {
        string row = File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "custom-losses.md")).Single(line => line.StartsWith("| calls |", StringComparison.Ordinal));

        string[] listed = [.. Word().Matches(row).Select(match => match.Groups[1].Value).Except(Types)];

        Assert.Equal(MathFunctions.Names.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([A-Z][A-Za-z0-9]*)`")]
    private static partial Regex Word();
}
