using System.Security.Cryptography;
using LossGen.Tests;

namespace LossGen.Package.Tests;

/// <summary>The same sources give the same assemblies.</summary>
public sealed class DeterminismTests(PackedPackage package)
{
    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig"];

    [Fact]
    public async Task SecondBuild_GivesTheSameBytes()
    {
        string folder = package.CreateFolder("copy"), project = Path.Combine("src", "Runtime");
        Copy(folder);
        // Restored for a single framework, the extensions would get other references.
        await DotNet.Run(folder, "restore", project);

        Dictionary<string, string> first = await Build(folder, project), second = await Build(folder, project);

        Assert.Equal(["LossGen.Analyzers.dll", "LossGen.CodeFixes.dll", "LossGen.Generator.dll", "LossGen.dll"], first.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first, second);
    }

    private static async Task<Dictionary<string, string>> Build(string folder, string project)
    {
        await DotNet.Run(
            folder, "build", project, "-c", "Release", "-f", "net10.0", "-t:Rebuild", "--no-restore", "--nologo", "-v", "q", "-p:RunAnalyzers=false");
        return Directory.EnumerateFiles(folder, "LossGen*.dll", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar) is ["src", _, "bin", ..])
            .GroupBy(file => Path.GetFileName(file))
            .ToDictionary(files => files.Key, files => string.Join(' ', files.Select(Hash).Distinct()));
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static void Copy(string folder)
    {
        foreach (string file in RootFiles.Select(file => Path.Combine(RepositoryRoot.Path, file)).Concat(Sources()))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
