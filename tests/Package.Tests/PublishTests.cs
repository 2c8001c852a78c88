namespace LossGen.Package.Tests;

/// <summary>Kernels of the conformance suite have the same digests however an app is published, and no way to publish warns.</summary>
public sealed class PublishTests(PublishedSuite suite) : IClassFixture<PublishedSuite>
{
    [Theory]
    [InlineData("Trimmed", "")]
    [InlineData("SingleFile", "")]
    [InlineData("ReadyToRun", "")]
    [InlineData("NativeAot", "native")]
    public async Task PublishedApp_ComputesTheSameBits(string way, string instructionSet)
    {
        string output = Path.Combine(suite.Folder, $"{way}{instructionSet}");

        string messages = await DotNet.Run(
            suite.Folder, "publish", "App", "-c", "Release", "-o", output, "--nologo", "-m:1",
            $"-p:PublishingWay={way}", $"-p:LossGenInstructionSet={instructionSet}", "-p:CppCompilerAndLinker=gcc");

        Assert.DoesNotMatch("warning|IL[23][0-9]{3}", messages);
        Assert.Contains(
            way == "NativeAot" ? "NativeAOT" : "compiled at run time",
            await DotNet.Start(suite.Folder, Path.Combine(output, "App"), "compare", suite.Digests, "--few"),
            StringComparison.Ordinal);
    }
}
