namespace LossGen.Package.Tests;

/// <summary>Two assemblies that see each other's internals, both with kernels.</summary>
public sealed class FriendTests(PackedPackage package)
{
    [Fact]
    public async Task Friends_DoNotClash()
    {
        string folder = package.CreateConsumer("Friends", "friends");
        Assert.Equal("0.25", (await DotNet.Run(Path.Combine(folder, "Second"), "run")).Trim());
    }
}
