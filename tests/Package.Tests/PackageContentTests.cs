using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using LossGen.Tests;

namespace LossGen.Package.Tests;

/// <summary>What is in the package, and what it depends on.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    private const string Pages = "https://github.com/lossgen/lossgen/blob/main/";

    private static readonly string[] ExpectedFiles =
    [
        "LICENSE",
        "LossGen.nuspec",
        "README.md",
        "analyzers/dotnet/cs/LossGen.Analyzers.dll",
        "analyzers/dotnet/cs/LossGen.CodeFixes.dll",
        "analyzers/dotnet/cs/LossGen.Generator.dll",
        "build/net8.0/LossGen.targets",
        "buildTransitive/net8.0/LossGen.targets",
        "icon.png",
        "lib/net10.0/LossGen.dll",
        "lib/net10.0/LossGen.xml",
        "lib/net8.0/LossGen.dll",
        "lib/net8.0/LossGen.xml",
    ];

    public static TheoryData<string> Assemblies => [.. ExpectedFiles.Where(file => file.EndsWith(".dll", StringComparison.Ordinal))];

    [Fact]
    public void Package_IsOneFile() => Assert.Equal([package.File], Directory.EnumerateFiles(package.Feed));

    [Fact]
    public void Package_ContainsExactlyTheShippedFiles()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        IEnumerable<string> files = archive.Entries.Select(entry => entry.FullName).Where(IsOurs);
        Assert.Equal(ExpectedFiles, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Manifest_StatesWhatAFeedShows_AndNoDependency()
    {
        string manifest = Text("LossGen.nuspec");
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", manifest, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", manifest, StringComparison.Ordinal);
        Assert.Contains("<repository type=\"git\" url=\"https://github.com/lossgen/lossgen\"", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", manifest, StringComparison.Ordinal);
    }

    // On a feed there is no folder beside the page.
    [Fact]
    public void Readme_LinksToPagesThatExist()
    {
        string[] links = [.. Regex.Matches(Text("README.md"), @"\]\(([^)#]+)").Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(
            links.Where(link => link.StartsWith(Pages, StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, link[Pages.Length..])), link));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_AreEmbedded_AndNameNoFolderOfThisMachine(string file)
    {
        using PEReader assembly = new(new MemoryStream(Bytes(file)));
        DebugDirectoryEntry entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader symbols = provider.GetMetadataReader();

        string[] documents = [.. symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name))];

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    private string Text(string file) => Encoding.UTF8.GetString(Bytes(file));

    private byte[] Bytes(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream content = archive.GetEntry(file)!.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    // The rest is the container format's own bookkeeping.
    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal)
        && path != "[Content_Types].xml";
}
