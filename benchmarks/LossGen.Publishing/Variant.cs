namespace LossGen.Publishing;

/// <summary>A way to publish the app.</summary>
/// <param name="Title">What the table calls it.</param>
/// <param name="Way">How it is compiled: <c>Jit</c>, <c>ReadyToRun</c> or <c>NativeAot</c>.</param>
/// <param name="Property">A property that the compiler is given, or empty.</param>
internal sealed record Variant(string Title, string Way, string Property)
{
    /// <summary>All of them, in the table's order.</summary>
    public static Variant[] All { get; } =
    [
        new("JIT", "Jit", ""),
        new("ReadyToRun", "ReadyToRun", ""),
        .. new[] { "x86-64-v3", "native" }.Select(set => new Variant(
            $"ReadyToRun, `--instruction-set:{set}`", "ReadyToRun", $"PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:{set}")),
        new("NativeAOT", "NativeAot", ""),
        .. new[] { "avx", "x86-64-v3", "x86-64-v4", "native" }.Select(set => new Variant($"NativeAOT, `{set}`", "NativeAot", $"LossGenInstructionSet={set}")),
    ];

    /// <summary>A name for its folder.</summary>
    public string Folder => Way + Property.Replace(':', '-');
}
