using LossGen.Generator.Diagnostics;
using LossGen.Generator.Tests.Frontend;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>The examples of the rules' pages do what the pages say.</summary>
public sealed class RulePageTests
{
    private const string Fence = "```";

    public static TheoryData<string> Ids => [.. UsageRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void FirstExample_BreaksTheRule_AndNoOther(string id) =>
        Assert.Equal(id, Assert.Single(GeneratorRun.Run(Example(id, 0)).Diagnostics.Select(d => d.Id).Distinct()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void SecondExample_IsRight(string id) => Assert.NotEmpty(GeneratorRun.Requests(Example(id, 1)));

    private static string Example(string id, int index)
    {
        string code = File.ReadAllText(RepositoryFiles.Page(id)).Split(Fence)[2 * index + 1]["csharp".Length..];
        return code.Contains(" class ", StringComparison.Ordinal) ? code : GeneratorRun.InClass(code);
    }
}
