namespace LossGen.Tests;

/// <summary>Finds the repository from where the tests run.</summary>
internal static class RepositoryRoot
{
    /// <summary>Its folder.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(System.IO.Path.Combine(directory, "LossGen.sln")))
        {
            directory = System.IO.Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("No folder above the tests holds LossGen.sln.");
    }
}
