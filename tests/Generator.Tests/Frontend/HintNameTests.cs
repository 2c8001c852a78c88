using System.Text;
using LossGen.Generator.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Frontend;

/// <summary>Names of files that a disk can hold.</summary>
public sealed class HintNameTests
{
    // File systems allow 255 bytes; Windows counts 260 characters with all folders, of which "obj/Release/net10.0/generated/LossGen.Generator/…" is 80.
    private const int MostBytes = 100;

    public static TheoryData<string> Paths =>
    [
        "A.B.C.M",
        "M",
        string.Join(".", Enumerable.Repeat("Company", 60)),
        new string('n', 400),
        new string('n', 300) + ".M",
        "N." + new string('m', 300),
        string.Join(".", Enumerable.Repeat("Ärger", 40)),
        new string('ж', 200) + "." + new string('ж', 200),
        string.Concat(Enumerable.Repeat("損失関数", 50)),
        string.Concat(Enumerable.Repeat("𝒳", 100)),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Name_IsBounded_AndKeepsTheEnd(string path)
    {
        string name = HintName.Create(path.Split('.'), path), readable = name[..^".01234567.g.cs".Length];

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, MostBytes);
        Assert.NotEmpty(readable);
        Assert.NotEqual('.', readable[0]);
        Assert.EndsWith(readable, path.Replace("𝒳", "__", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_BeginsWithAWholePart_WhereTheLastOneFits()
    {
        string[] parts = [.. Enumerable.Range(0, 40).Select(i => $"Part{i}"), "Losses", "CrossEntropy"];

        string name = HintName.Create(parts, "");

        Assert.Contains(name.Split('.')[0], parts);
        Assert.Contains(".Losses.CrossEntropy.", name, StringComparison.Ordinal);
    }

    [Fact]
    public void LongNames_ThatDifferInTheirBeginning_HaveFilesOfTheirOwn()
    {
        string types = string.Concat(Enumerable.Range(0, 20).Select(i =>
            $"namespace N{i}.{new string('x', 200)} {{ partial class {new string('y', 200)} {{ "
            + $"[Loss(Kind.Huber)] static partial float {new string('z', 200)}(ReadOnlySpan<float> p, ReadOnlySpan<float> t); }} }}"));

        GeneratorRunResult result = GeneratorRun.Run(types);

        Assert.Equal(20, result.GeneratedSources.Select(file => file.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(result.GeneratedSources, file => Assert.InRange(file.HintName.Length, 1, MostBytes));
    }
}
