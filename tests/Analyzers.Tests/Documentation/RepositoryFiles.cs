namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The page that explains a rule.</summary>
    public static string Page(string id) => Path.Combine(Root, "docs", "rules", $"{id}.md");

    private static string FindRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "LossGen.sln")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("No folder above the tests holds LossGen.sln.");
    }
}
