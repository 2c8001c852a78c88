using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Diagnostics;

namespace LossGen.Generator.Tests.Printing;

public sealed class LibraryTests
{
    [Fact]
    public void Loops_of_the_library_know_no_loss()
    {
        string text = string.Join("\n", Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "src", "Runtime", "Kernels")).Select(File.ReadAllText));

        Assert.NotEmpty(text);
        Assert.All(
            Catalogue.All.Where(entry => entry.Family != Family.Function),
            entry => Assert.DoesNotMatch($@"\b{entry.Kind}\b", text));
    }
}
