using System.Reflection.Metadata;

namespace LossGen.Package.Tests;

/// <summary>A library for two frameworks, with every analyzer of the SDK switched on and a warning being an error.</summary>
public sealed class LibraryTests(PackedPackage package)
{
    // The debugger's mark for the text of a file that is inside the symbols.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly string[] Methods =
        ["Huber", "CrossEntropy", "Divergence", "Entropy", "Hinge", "SquaredError", "BinaryCrossEntropy", "AbsoluteError"];

    [Fact]
    public async Task Library_BuildsWithoutAWarning_AndCanBeSteppedInto()
    {
        string folder = package.CreateConsumer("Library", "library");

        string output = await DotNet.Run(folder, "build", "--nologo", "-m:1");

        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            string[] emitted = [.. Directory.EnumerateFiles(Path.Combine(folder, "obj", "Debug", framework, "generated"), "*.g.cs", SearchOption.AllDirectories)];
            Assert.All(Methods, method => Assert.Contains(emitted, file => Path.GetFileName(file).Contains($".{method}.", StringComparison.Ordinal)));
            AssertSteppable(Path.Combine(folder, "bin", "Debug", framework, "Library.pdb"));
        }
    }

    /// <summary>Every generated file has lines that a debugger can stop at, and its text is at hand.</summary>
    private static void AssertSteppable(string symbolFile)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbolFile));
        MetadataReader symbols = provider.GetMetadataReader();
        HashSet<DocumentHandle> steps =
        [
            .. symbols.MethodDebugInformation
                .SelectMany(method => symbols.GetMethodDebugInformation(method).GetSequencePoints())
                .Where(point => !point.IsHidden)
                .Select(point => point.Document),
        ];
        DocumentHandle[] generated =
            [.. symbols.Documents.Where(document => symbols.GetString(symbols.GetDocument(document).Name).EndsWith(".g.cs", StringComparison.Ordinal))];

        Assert.True(generated.Length >= Methods.Length, $"{generated.Length} generated files");
        Assert.All(generated, document => Assert.Contains(document, steps));
        Assert.All(generated, document => Assert.Contains(
            symbols.GetCustomDebugInformation(document), information => symbols.GetGuid(symbols.GetCustomDebugInformation(information).Kind) == EmbeddedSource));
    }
}
