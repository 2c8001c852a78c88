namespace LossGen.Package.Tests;

/// <summary>A strict project that knows LossGen only as a package builds and runs.</summary>
public sealed class ConsumerTests(PackedPackage package)
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

    [Fact]
    public async Task OldestLanguageAndFramework_Builds()
    {
        string folder = await Build("oldest", "net8.0", "12");
        Assert.True(File.Exists(Path.Combine(folder, "out", "Consumer.dll")));
    }

    [Fact]
    public async Task LatestLanguageAndFramework_BuildsAndComputes()
    {
        string folder = await Build("latest", "net10.0", "latest");
        string output = await DotNet.Run(folder, Path.Combine("out", "Consumer.dll"));
        Assert.Equal(ExpectedOutput, output, ignoreLineEndingDifferences: true);
    }

    private async Task<string> Build(string name, string framework, string language)
    {
        string folder = package.CreateConsumer(name);
        await DotNet.Run(
            folder, "build", "-o", "out", "--nologo", $"-p:ConsumerFramework={framework}", $"-p:LangVersion={language}",
            $"-p:LossGenVersion={PackedPackage.Version}");
        return folder;
    }
}
