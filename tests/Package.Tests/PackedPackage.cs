using System.Reflection;

[assembly: AssemblyFixture(typeof(LossGen.Package.Tests.PackedPackage))]

namespace LossGen.Package.Tests;

/// <summary>The package, packed once into a feed of its own for all tests of this assembly.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A version that no other feed has, so that nothing else can be restored in its place.</summary>
    internal const string Version = "0.0.0-under-test";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("lossgen-package-");

    /// <summary>The packed file.</summary>
    internal string File => Path.Combine(Feed, $"LossGen.{Version}.nupkg");

    private string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await DotNet.Run(
            _root.FullName, "pack", Metadata("RuntimeProject"), "-c", Metadata("Configuration"), "-o", Feed,
            $"-p:PackageVersion={Version}", "--nologo");
        await System.IO.File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="package-under-test" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Copies the consumer project beside the feed and returns its folder.</summary>
    internal string CreateConsumer(string name)
    {
        DirectoryInfo folder = _root.CreateSubdirectory(name);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
            System.IO.File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        return folder.FullName;
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key).Value!;
}
