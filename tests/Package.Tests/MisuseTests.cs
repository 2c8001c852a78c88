using System.Text.RegularExpressions;

namespace LossGen.Package.Tests;

/// <summary>What a user reads who got an attribute wrong.</summary>
public sealed class MisuseTests(PackedPackage package)
{
    [Fact]
    public async Task WrongAttributes_AreTheOnlyErrors()
    {
        string folder = package.CreateConsumer("Misuse", "misuse");

        string output = await DotNet.Fail(folder, "build", "--nologo");

        IEnumerable<string> errors = Regex.Matches(output, @"(?<=Losses\.cs\()(\d+),\d+\): error (\w+)").Select(match => match.Groups[2].Value).Distinct();
        Assert.Equal(["LG0003", "LG0006", "LG0013", "LG0016"], errors.Order());
        Assert.DoesNotMatch("(error|warning) (?!LG0)", output);
    }

    [Fact]
    public async Task OldLanguage_IsTheOnlyError()
    {
        string folder = package.CreateConsumer("Misuse", "misuse-language");

        string output = await DotNet.Fail(folder, "build", "--nologo", "-p:LangVersion=10");

        Assert.Single(Regex.Matches(output, @"Losses\.cs\(\d+,\d+\): error LG0031: .* compiled as C# 10\.0").DistinctBy(match => match.Value));
        Assert.DoesNotMatch("(error|warning) (?!LG0031)", output);
    }
}
