namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>The tables agree with the descriptors. With LOSSGEN_WRITE_PAGES=1 they are written instead.</summary>
public sealed class RuleTableTests
{
    [Theory]
    [InlineData("docs/rules/README.md", "", "##")]
    [InlineData("README.md", "docs/rules/", "###")]
    public void Table_IsThatOfTheDescriptors(string page, string folder, string heading)
    {
        string file = Path.Combine(RepositoryFiles.Root, page);
        string actual = File.ReadAllText(file);
        string expected = RuleTables.Update(actual, folder, heading);
        if (Environment.GetEnvironmentVariable("LOSSGEN_WRITE_PAGES") == "1")
        {
            File.WriteAllText(file, expected);
            return;
        }

        Assert.Equal(expected, actual);
    }
}
