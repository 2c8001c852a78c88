namespace LossGen.Package.Tests;

/// <summary>An app that is restored for NativeAOT on Linux.</summary>
public sealed class RestoredApp(PackedPackage package) : IAsyncLifetime
{
    internal string Folder { get; } = package.CreateConsumer("Publishing", "publishing");

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => await DotNet.Run(Folder, "restore");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
