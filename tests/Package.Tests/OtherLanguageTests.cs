using System.Text.RegularExpressions;

namespace LossGen.Package.Tests;

/// <summary>
/// F# and Visual Basic have the library and the kernels of C# projects; an attribute there does nothing, and the build says so.
/// </summary>
public sealed class OtherLanguageTests(PackedPackage package)
{
    // The apostrophe and the parentheses mean something to MSBuild.
    [Theory]
    [InlineData("FSharp", "F#", "fs")]
    [InlineData("VisualBasic", "VB", "vb")]
    public async Task Attribute_IsWarnedOf_WhereItStands(string template, string language, string extension)
    {
        string folder = package.CreateConsumer(template, $"o'{template} (1)");

        string output = await DotNet.Run(folder, "build", "--nologo", "-p:TreatWarningsAsErrors=false");

        string[] warned = [.. Regex.Matches(output, @"(\w+\.\w+) : warning LG5003: An attribute of LossGen does nothing in (\S+),")
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Distinct()];
        Assert.Equal([$"Annotated.{extension} {language}"], warned);
        Assert.DoesNotMatch("warning (?!LG5003)", output);
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Suppression_IsHeeded(string template) =>
        Assert.DoesNotContain(
            "LG5003",
            await DotNet.Run(package.CreateConsumer(template, $"{template}-silent"), "build", "--nologo", "-p:NoWarn=LG5003"),
            StringComparison.Ordinal);

    // A C# project declares; others call and merge.
    [Theory]
    [InlineData("FSharp", "true true true true")]
    [InlineData("VisualBasic", "True True True")]
    public async Task Kernels_OfACSharpProject_AreCalled(string language, string expected)
    {
        string folder = package.CreateConsumer("Languages", $"calls-from-{language}");
        Assert.Equal(expected, (await DotNet.Run(Path.Combine(folder, language), "run")).Trim());
    }
}
