using System.Text.RegularExpressions;
using LossGen.Tests;

namespace LossGen.Package.Tests;

/// <summary>Follows <c>docs/getting-started.md</c> word for word.</summary>
/// <remarks>
/// Blocks of <c>console</c> are commands, blocks of <c>text</c> are what the last command prints, and a block of <c>csharp</c> or
/// <c>xml</c> goes into the file that the line before it ends with.
/// </remarks>
public sealed partial class GettingStartedTests(PackedPackage package)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "getting-started.md"));

    [Fact]
    public async Task Page_LeadsToARunningKernel()
    {
        string folder = package.CreateFolder("getting-started"), printed = "";
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="package-under-test" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """, TestContext.Current.CancellationToken);
        HashSet<string> kinds = [];
        foreach (Match block in Blocks().Matches(Page))
        {
            string kind = block.Groups["kind"].Value, content = block.Groups["content"].Value, file = block.Groups["file"].Value;
            kinds.Add(kind);
            switch (kind)
            {
                case "console":
                    foreach (string command in content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        (folder, printed) = await Execute(folder, command);
                    break;
                case "text":
                    Assert.Equal(content.Trim(), printed.Trim(), ignoreLineEndingDifferences: true);
                    break;
                default:
                    await File.WriteAllTextAsync(Path.Combine(folder, file), content, TestContext.Current.CancellationToken);
                    break;
            }
        }

        Assert.Superset(new HashSet<string> { "console", "csharp", "text" }, kinds);
    }

    private static async Task<(string Folder, string Printed)> Execute(string folder, string command)
    {
        string[] words = command.Split(' ');
        return words[0] == "cd" ? (Path.Combine(folder, words[1]), "") : (folder, await DotNet.Start(folder, words[0], words[1..]));
    }

    [GeneratedRegex("(?:`(?<file>[^`\n]+)`:\n\n)?```(?<kind>console|text|csharp|xml)\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
