namespace LossGen.Package.Tests;

/// <summary>What the package's build targets make of <c>LossGenInstructionSet</c>.</summary>
public sealed class InstructionSetTests(RestoredApp app) : IClassFixture<RestoredApp>
{
    private static readonly string[] Answers =
        ["NoWarn=LG5001", "LossGenInstructionSet=portable", "LossGenInstructionSet=native", "IlcInstructionSet=avx2", "PublishAot=false"];

    [Theory]
    [InlineData("linux-x64", "", "")]
    [InlineData("linux-x64", "portable", "")]
    [InlineData("linux-x64", "avx", "avx")]
    [InlineData("linux-x64", "x86-64-v3", "x86-64-v3")]
    [InlineData("win-x64", "x86-64-v4", "x86-64-v4")]
    [InlineData("linux-x64", "native", "native")]
    [InlineData("linux-arm64", "x86-64-v3", "")]
    [InlineData("linux-arm64", "native", "native")]
    public async Task Value_IsGivenToTheCompiler(string runtime, string value, string expected) =>
        Assert.Equal(expected, await Instructions($"-p:RuntimeIdentifier={runtime}", $"-p:LossGenInstructionSet={value}"));

    [Fact]
    public async Task OwnProperty_IsLeftAlone() =>
        Assert.Equal("avx2", await Instructions("-p:IlcInstructionSet=avx2", "-p:LossGenInstructionSet=native"));

    [Fact]
    public async Task UnknownValue_IsAnError() =>
        Assert.Contains(
            "error LG5002: LossGenInstructionSet cannot be 'avx2'",
            await DotNet.Fail(app.Folder, "build", "--nologo", "--no-restore", "-p:LossGenInstructionSet=avx2"),
            StringComparison.Ordinal);

    [Fact]
    public async Task NoValue_IsAWarningOfAPublishedApp_AndOfNoBuild()
    {
        Assert.DoesNotContain("LG5001", await DotNet.Run(app.Folder, "build", "--nologo", "--no-restore"), StringComparison.Ordinal);
        Assert.Contains("warning LG5001", await DotNet.Run(app.Folder, Prepare("PublishAot=true")), StringComparison.Ordinal);
        foreach (string answer in Answers)
            Assert.DoesNotContain("LG5001", await DotNet.Run(app.Folder, Prepare(answer)), StringComparison.Ordinal);
    }

    // The targets of a publication up to the compiler, which is not what is tested here.
    private static string[] Prepare(string property) => ["msbuild", "-nologo", "-t:PrepareForPublish", $"-p:{property}"];

    private async Task<string> Instructions(params string[] properties) =>
        (await DotNet.Run(app.Folder, ["msbuild", "-getProperty:IlcInstructionSet", .. properties])).Trim();
}
