using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>How a call writes its outputs. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Outputs
{
    /// <summary>No output is wanted.</summary>
    Skipped,

    /// <summary>All are.</summary>
    Stored,

    /// <summary>Some are.</summary>
    StoredInPart,

    /// <summary>All are, and they go past the caches.</summary>
    Streamed,
}

// The same as types, so that a loop has no test in it.
struct Skipped;

struct Stored;

struct StoredInPart;

struct Streamed;

/// <summary>Finds out how a call writes its outputs. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Output
{
    /// <summary>How an output is written.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="output">The output, empty if it is not wanted.</param>
    /// <returns>Whether it is written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outputs Of<T>(Span<T> output) => output.IsEmpty ? Outputs.Skipped : Outputs.Stored;

    /// <summary>How an output is written of a kernel so light that memory bounds it.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="output">The output, empty if it is not wanted.</param>
    /// <param name="arrays">How many arrays of its size the kernel reads and writes.</param>
    /// <returns>Whether it is written, and whether past the caches.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outputs Of<T>(Span<T> output, int arrays)
        where T : unmanaged =>
        output.IsEmpty ? Outputs.Skipped : Streaming.Pays<T>(output, arrays) ? Outputs.Streamed : Outputs.Stored;

    /// <summary>How two outputs, or groups of them, are written by one loop.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>What is right for both.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Outputs Both(Outputs left, Outputs right) =>
        left == right ? left
        : left is Outputs.Skipped or Outputs.StoredInPart || right is Outputs.Skipped or Outputs.StoredInPart ? Outputs.StoredInPart
        : Outputs.Stored;
}
