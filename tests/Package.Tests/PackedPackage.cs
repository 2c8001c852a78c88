using System.Runtime.InteropServices;
using LossGen.Tests;

[assembly: AssemblyFixture(typeof(LossGen.Package.Tests.PackedPackage))]

namespace LossGen.Package.Tests;

/// <summary>The package, packed once into a feed of its own for all tests of this assembly.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A version that no other feed has, so that nothing else can be restored in its place.</summary>
    internal const string Version = "0.0.0";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("lossgen-package-");

    /// <summary>The packed file.</summary>
    internal string File => Path.Combine(Feed, $"LossGen.{Version}.nupkg");

    /// <summary>The folder that holds nothing else.</summary>
    internal string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await DotNet.Run(
            _root.FullName, "pack", Path.Combine(RepositoryRoot.Path, "src", "Runtime"), "-c", Built.Configuration, "-o", Feed,
            $"-p:PackageVersion={Version}", "--nologo");
        await Write("nuget.config", """
            <configuration>
              <packageSources>
                <add key="package-under-test" value="feed" />
              </packageSources>
            </configuration>
            """);
        await Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <LossGenVersion>{Version}</LossGenVersion>
                <ConsumerRuntime>{RuntimeInformation.RuntimeIdentifier}</ConsumerRuntime>
                <RepositoryTests>{Path.Combine(RepositoryRoot.Path, "tests")}/</RepositoryTests>
                <CaseGenerator>{Built.CaseGenerator}</CaseGenerator>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <!-- A folder of its own, so that no stale copy of the same version is reused; what is elsewhere already is not copied. -->
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages()}</RestoreFallbackFolders>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>An empty folder beside the feed.</summary>
    internal string CreateFolder(string name) => _root.CreateSubdirectory(name).FullName;

    /// <summary>Copies a consumer beside the feed and returns its folder.</summary>
    /// <param name="template">A folder of <c>Consumers</c>.</param>
    /// <param name="name">The new folder's name.</param>
    internal string CreateConsumer(string template, string name)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers", template), folder = CreateFolder(name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        return folder;
    }

    private static string GlobalPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }

    private Task Write(string name, string text) => System.IO.File.WriteAllTextAsync(Path.Combine(_root.FullName, name), text);
}
