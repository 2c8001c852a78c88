using LossGen.Tests;

namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root => RepositoryRoot.Path;

    /// <summary>The page that explains a rule.</summary>
    public static string Page(string id) => Path.Combine(Root, "docs", "rules", $"{id}.md");
}
