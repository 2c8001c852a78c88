using LossGen.Tests;

namespace LossGen.Compositions.Tests;

/// <summary>docs/losses/compositions.md shows the code that the tests run.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)!)];

    private static string Folder => Path.Combine(RepositoryRoot.Path, "tests", "Compositions.Tests", "Code");

    [Theory]
    [MemberData(nameof(Files))]
    public void The_page_shows_the_code(string file)
    {
        string page = Text(Path.Combine(RepositoryRoot.Path, "docs", "losses", "compositions.md")), code = Text(Path.Combine(Folder, file));
        string members = code[code.IndexOf("internal static", StringComparison.Ordinal)..].TrimEnd();

        Assert.Contains($"```csharp\n{members}\n```", page, StringComparison.Ordinal);
    }

    private static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
