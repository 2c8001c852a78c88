using System.Runtime.InteropServices;

namespace LossGen.Package.Tests;

/// <summary>A console project that knows LossGen only as a package builds and runs, on the oldest framework and language and on the newest.</summary>
public sealed class ConsoleTests(PackedPackage package)
{
    // Worked by hand: Huber, for one, is (½·0.5² + (3 − ½)) / 2, with gradient (0.5, 1) / 2 and Hessian (1, 0) / 2.
    private const string ExpectedOutput = """
        SquaredError 5.0000 []
        AbsoluteError 5.0000 [-1.0000, 1.0000]
        Huber 1.3125 [0.2500, 0.5000, 0.5000, 0.0000]
        Hinge 1.7500 []
        BinaryCrossEntropy 0.6931 [0.2500, -0.2500]
        CrossEntropy 0.6931 [0.5000, -0.5000]
        Tokens 0.3633 []
        ReverseKl 0.1308 [0.3069, 1.4055]
        JensenShannon 0.0000 [0.0000, 0.0000]
        EntropyInBits 1.0000 []
        MutualInformation 0.1308 []
        Perplexity 2.7183 []

        """;

    // Its run time need not be installed, so the app brings it along.
    [Fact]
    public async Task OldestLanguageAndFramework_Computes()
    {
        string folder = await Publish("oldest", "net8.0", "12", "--self-contained", "-r", RuntimeInformation.RuntimeIdentifier);
        Assert.Equal(ExpectedOutput, await DotNet.Start(folder, Path.Combine(folder, "out", "Consumer")), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task LatestLanguageAndFramework_Computes()
    {
        string folder = await Publish("latest", "net10.0", "latest");
        Assert.Equal(ExpectedOutput, await DotNet.Run(folder, Path.Combine("out", "Consumer.dll")), ignoreLineEndingDifferences: true);
    }

    private async Task<string> Publish(string name, string framework, string language, params string[] options)
    {
        string folder = package.CreateConsumer("Console", name);
        await DotNet.Run(
            folder, ["publish", "-o", "out", "--nologo", $"-p:ConsumerFramework={framework}", $"-p:LangVersion={language}", .. options]);
        return folder;
    }
}
