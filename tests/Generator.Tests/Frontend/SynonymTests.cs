using LossGen.Generator.Definitions;
using LossGen.Generator.Frontend;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>The table of other libraries' names keeps step with the catalogue.</summary>
public sealed class SynonymTests
{
    private static readonly HashSet<string> Operands =
        [.. Catalogue.All.SelectMany(entry => entry.Forms).SelectMany(form => form.Operands).Select(operand => operand.Name)];

    private static readonly HashSet<string> Roles =
        [.. Catalogue.All.SelectMany(entry => entry.Forms.SelectMany(form => Role.Of(entry, form, "float", "int"))).Select(role => role.Name)];

    public static TheoryData<string> Names => [.. Operands.Union(Roles).Where(name => !IsOperandGradient(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void NameOfTheContract_HasALine(string name) => Assert.Single(Synonyms.Table, line => line.Name == name);

    [Fact]
    public void Line_IsANameOfTheContract() => Assert.All(Synonyms.Table, line => Assert.Contains(line.Name, Operands.Union(Roles)));

    [Fact]
    public void Word_IsNotAnotherNameOfTheSameLine() =>
        Assert.All(Synonyms.Table, line => Assert.Distinct(line.Words.Split(' ')));

    [Theory]
    [InlineData("ignore_index")]
    [InlineData("IgnoreIndex")]
    [InlineData("IGNORE_INDEX")]
    [InlineData("ignore_indexs")]
    public void CaseUnderscoresAndPlural_DoNotCount(string word) => Assert.Equal(["ignoreIndex"], Synonyms.Of(word));

    [Fact]
    public void EveryKind_HasALine() => Assert.Equal(
        Catalogue.All.Select(entry => (entry.Family, entry.Kind)).Order(),
        KindNames.Table.Select(line => (line.Family, line.Kind)).Order());

    [Fact]
    public void EveryWordOfAnotherWay_HasASentence_ForEveryKindAndForm() => Assert.All(
        Catalogue.All.SelectMany(entry => entry.Forms.Select(form => (entry, form))),
        pair => Assert.All(OtherWays.Words, word => Assert.NotEmpty(OtherWays.Find(word, pair.entry, pair.form)!)));

    private static bool IsOperandGradient(string name) => Operands.Any(operand => name == operand + "Gradient");
}
