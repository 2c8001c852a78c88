using System.IO.Compression;

namespace LossGen.Package.Tests;

/// <summary>What is in the package, and what it depends on.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] ExpectedFiles =
    [
        "LossGen.nuspec",
        "README.md",
        "analyzers/dotnet/cs/LossGen.Analyzers.dll",
        "analyzers/dotnet/cs/LossGen.CodeFixes.dll",
        "analyzers/dotnet/cs/LossGen.Generator.dll",
        "lib/net10.0/LossGen.dll",
        "lib/net10.0/LossGen.xml",
        "lib/net8.0/LossGen.dll",
        "lib/net8.0/LossGen.xml",
    ];

    [Fact]
    public void Package_ContainsExactlyTheShippedFiles()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        IEnumerable<string> files = archive.Entries.Select(entry => entry.FullName).Where(IsOurs);
        Assert.Equal(ExpectedFiles, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_StatesItsLicence_AndDependsOnNothing()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("LossGen.nuspec")!.Open());
        string manifest = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", manifest, StringComparison.Ordinal);
    }

    // The rest is the container format's own bookkeeping.
    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal)
        && path != "[Content_Types].xml";
}
