using LossGen.Generator.Tests.Diagnostics;

namespace LossGen.Generator.Tests.Lowering;

public sealed class NoSwitchOnKindTests
{
    [Fact]
    public void No_stage_but_the_definitions_names_a_kind()
    {
        string generator = Path.Combine(RepositoryFiles.Root, "src", "Generator");
        string[] kinds = [.. Definitions.Catalogue.All.Select(d => d.Kind)];
        string[] files = [.. Directory.GetFiles(generator, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("Definitions") && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))];

        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string[] code = [.. File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))];
            Assert.DoesNotContain(code, line => kinds.Any(kind => line.Contains($"\"{kind}\"") || line.Contains($"Kind.{kind}")));
        }
    }
}
