namespace LossGen.Package.Tests;

/// <summary>A part of the conformance suite as a consumer of the package, and its digests under the just-in-time compiler.</summary>
public sealed class PublishedSuite(PackedPackage package) : IAsyncLifetime
{
    internal string Folder { get; } = package.CreateConsumer("Suite", "suite");

    internal string Digests => Path.Combine(Folder, "digests.txt");

    /// <inheritdoc />
    public async ValueTask InitializeAsync() =>
        await DotNet.Run(Folder, "run", "-c", "Release", "--project", "App", "--", "write", Digests, "--few");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
