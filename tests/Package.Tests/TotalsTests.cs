namespace LossGen.Package.Tests;

/// <summary>Totals where a user takes them: into JSON of a native app, and into F#.</summary>
public sealed class TotalsTests(PackedPackage package)
{
    [Fact]
    public async Task NativeApp_SerializesTotals_AndNothingWarns()
    {
        string folder = package.CreateConsumer("Totals", "totals");
        string messages = await DotNet.Run(folder, "publish", "-o", "out", "--nologo", "-p:CppCompilerAndLinker=gcc");

        Assert.DoesNotMatch("warning|IL[23][0-9]{3}", messages);
        Assert.Equal(["True", "True"], (await DotNet.Start(folder, Path.Combine(folder, "out", "Totals"))).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task FSharp_AddsMergesAndSerializesTotals()
    {
        string folder = package.CreateConsumer("FSharpTotals", "fsharp");
        Assert.Equal("true true true", (await DotNet.Run(folder, "run")).Trim());
    }
}
