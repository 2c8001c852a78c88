using System.Text.Json;

namespace LossGen.Package.Tests;

/// <summary>What the package's build targets make of <c>LossGenInstructionSet</c>.</summary>
public sealed class InstructionSetTests(PackedPackage package)
{
    private const string Instructions = "IlcInstructionSet", Arguments = "PublishReadyToRunCrossgen2ExtraArgs";

    private readonly Lazy<string> _folder = new(() =>
    {
        string folder = package.CreateConsumer("Publishing", $"publishing-{Guid.NewGuid():n}");
        return folder;
    });

    [Theory]
    [InlineData("linux-x64", "", "", "")]
    [InlineData("linux-x64", "portable", "", "")]
    [InlineData("linux-x64", "avx", "avx", ";--instruction-set:avx")]
    [InlineData("linux-x64", "x86-64-v3", "x86-64-v3", ";--instruction-set:x86-64-v3")]
    [InlineData("win-x64", "x86-64-v4", "x86-64-v4", ";--instruction-set:x86-64-v4")]
    [InlineData("linux-x64", "native", "native", ";--instruction-set:native")]
    [InlineData("linux-arm64", "x86-64-v3", "", "")]
    [InlineData("linux-arm64", "native", "native", ";--instruction-set:native")]
    public async Task Value_IsTranslatedForBothCompilers(string runtime, string value, string instructions, string arguments) =>
        Assert.Equal((instructions, arguments), await Properties($"-p:RuntimeIdentifier={runtime}", $"-p:LossGenInstructionSet={value}"));

    [Fact]
    public async Task OwnProperties_AreLeftAlone() =>
        Assert.Equal(
            ("avx2", "--instruction-set:avx2"),
            await Properties($"-p:{Instructions}=avx2", $"-p:{Arguments}=--instruction-set:avx2", "-p:LossGenInstructionSet=native"));

    [Fact]
    public async Task UnknownValue_IsAnError() =>
        Assert.Contains("error LG5002: LossGenInstructionSet cannot be 'avx2'", await DotNet.Fail(await Restored(), "build", "--nologo", "--no-restore", "-p:LossGenInstructionSet=avx2"), StringComparison.Ordinal);

    [Fact]
    public async Task NoValue_IsAWarningOfAPublishedApp_AndOfNoBuild()
    {
        string folder = await Restored();

        Assert.DoesNotContain("LG5001", await DotNet.Run(folder, "build", "--nologo", "--no-restore"), StringComparison.Ordinal);
        Assert.Contains("LG5001", await DotNet.Fail(folder, Prepare("-p:TreatWarningsAsErrors=true")), StringComparison.Ordinal);
        Assert.Contains("warning LG5001", await DotNet.Run(folder, Prepare("-p:TreatWarningsAsErrors=false")), StringComparison.Ordinal);
        foreach (string answer in new[] { "NoWarn=LG5001", "LossGenInstructionSet=portable", "LossGenInstructionSet=native", "IlcInstructionSet=avx2", "PublishAot=false" })
            Assert.DoesNotContain("LG5001", await DotNet.Run(folder, Prepare($"-p:{answer}")), StringComparison.Ordinal);
    }

    // The targets of a publication up to the compiler, which is not what is tested here.
    private static string[] Prepare(string property) => ["msbuild", "-nologo", "-t:PrepareForPublish", property];

    private async Task<string> Restored()
    {
        await DotNet.Run(_folder.Value, "restore");
        return _folder.Value;
    }

    private async Task<(string Instructions, string Arguments)> Properties(params string[] properties)
    {
        string output = await DotNet.Run(await Restored(), ["msbuild", $"-getProperty:{Instructions}", $"-getProperty:{Arguments}", .. properties]);
        JsonElement values = JsonDocument.Parse(output).RootElement.GetProperty("Properties");
        return (values.GetProperty(Instructions).GetString()!, values.GetProperty(Arguments).GetString()!);
    }
}
