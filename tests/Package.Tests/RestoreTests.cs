namespace LossGen.Package.Tests;

/// <summary>NuGet restores the package where it has a library, and nowhere else.</summary>
public sealed class RestoreTests(PackedPackage package)
{
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    [InlineData("net48")]
    [InlineData("net6.0")]
    [InlineData("net7.0")]
    [InlineData("net8.0;netstandard2.0")]
    public async Task UnsupportedFramework_IsRefused(string frameworks) =>
        Assert.Contains(
            "error NU1202: Package LossGen",
            await DotNet.Fail(CreateConsumer(frameworks, "Library"), "restore", "--nologo"),
            StringComparison.Ordinal);

    // The app sees the build targets through the library.
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public async Task SupportedFramework_HasTheTargets_AlsoTransitively(string framework)
    {
        string app = CreateConsumer(framework, "App");
        await DotNet.Run(app, "restore", "--nologo");

        string instructions = await DotNet.Run(app, "msbuild", "-nologo", $"-p:TargetFramework={framework}", "-getProperty:IlcInstructionSet");

        Assert.Equal("native", instructions.Trim());
    }

    private string CreateConsumer(string frameworks, string project)
    {
        string folder = package.CreateConsumer("Frameworks", $"frameworks-{frameworks.Replace(';', '-')}");
        File.WriteAllText(
            Path.Combine(folder, "Frameworks.props"),
            $"<Project><PropertyGroup><TargetFrameworks>{frameworks}</TargetFrameworks></PropertyGroup></Project>");
        return Path.Combine(folder, project);
    }
}
