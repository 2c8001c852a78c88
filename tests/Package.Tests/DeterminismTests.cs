using System.IO.Compression;
using LossGen.Tests;

namespace LossGen.Package.Tests;

/// <summary>The same sources give the same assemblies, wherever they are built.</summary>
public sealed class DeterminismTests(PackedPackage package)
{
    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig"];

    [Fact]
    public async Task SecondBuild_InAnotherFolder_GivesTheSameBytes()
    {
        string folder = package.CreateFolder("copy");
        await Copy(folder);

        await DotNet.Run(folder, "build", Path.Combine("src", "Runtime"), "-c", Built.Configuration, "-f", "net10.0", "--nologo", "-v", "q",
            "-p:RunAnalyzers=false");

        using ZipArchive archive = ZipFile.OpenRead(package.File);
        foreach ((string project, string framework, string name, string packed) in Assemblies())
        {
            byte[] built = await File.ReadAllBytesAsync(
                Path.Combine(folder, "src", project, "bin", Built.Configuration, framework, name), TestContext.Current.CancellationToken);
            using MemoryStream shipped = new();
            await using Stream entry = archive.GetEntry($"{packed}/{name}")!.Open();
            await entry.CopyToAsync(shipped, TestContext.Current.CancellationToken);
            Assert.True(built.AsSpan().SequenceEqual(shipped.ToArray()), $"{name} differs");
        }
    }

    private static IEnumerable<(string Project, string Framework, string Name, string Packed)> Assemblies()
    {
        yield return ("Runtime", "net10.0", "LossGen.dll", "lib/net10.0");
        foreach (string project in new[] { "Generator", "Analyzers", "CodeFixes" })
            yield return (project, "netstandard2.0", $"LossGen.{project}.dll", "analyzers/dotnet/cs");
    }

    // The commit is part of the assemblies' version, and the remote of their links to sources: the copy has both.
    private static async Task Copy(string folder)
    {
        foreach (string file in RootFiles)
            File.Copy(Path.Combine(RepositoryRoot.Path, file), Path.Combine(folder, file));
        string sources = Path.Combine(RepositoryRoot.Path, "src");
        IEnumerable<string> files = Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        foreach (string file in files)
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        string git = Path.Combine(RepositoryRoot.Path, ".git");
        if (Directory.Exists(git))
            await DotNet.Start(folder, "cp", "-r", git, ".git");
    }
}
