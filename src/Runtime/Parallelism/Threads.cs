using System.Buffers;
using System.ComponentModel;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Does the parts of a kernel on several threads. Used by generated code only.</summary>
/// <remarks>
/// The calling thread works too and never waits for a thread of the pool to begin, so that calls from anywhere, the
/// pool included, end even if no other thread comes.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Threads
{
    /// <summary>Operations that are worth sharing with a helper who is awake: 50 µs of one processor with the widest vectors.</summary>
    internal const long WorthSharing = 3_500_000;

    /// <summary>Operations that are worth waking a helper for, which takes up to 80 µs, and more of them where vectors are wider.</summary>
    internal static readonly long WorthWaking = Avx512F.IsSupported ? 16_000_000 : Avx2.IsSupported ? 8_000_000 : 4_000_000;

    /// <summary>How many threads work on a call, the caller included.</summary>
    internal static int Limit { get; set; } = Environment.ProcessorCount;

    /// <summary>The least number of operations, elements times operations on each, that is shared whether or not a helper is awake.</summary>
    internal static long LeastWork { get; set; } = WorthWaking;

    /// <summary>Whether work is worth sharing.</summary>
    /// <param name="first">The first of its parts.</param>
    /// <param name="operations">How many operations a kernel does for an element.</param>
    /// <returns>Whether there are other processors, parts for them, and enough to do: less if a helper is known to be awake.</returns>
    public static bool Pay(Part first, int operations)
    {
        if (Limit <= 1 || first.Count <= 1)
            return false;

        long work = first.Elements * operations;
        return work >= LeastWork || (work >= WorthSharing && PartWork.Own.HasHelperAwake());
    }

    /// <summary>Does all parts, each once, in any order. When it returns no thread touches the spans any more.</summary>
    /// <param name="spans">What the parts are of.</param>
    /// <param name="first">The first part.</param>
    /// <param name="body">What is done with a part; it does not throw.</param>
    public static void Run(scoped ref SharedSpans spans, Part first, PartBody body) =>
        spans.Run(first, body, Math.Min(Limit, first.Count) - 1);

    /// <summary>Room for the results of parts.</summary>
    /// <typeparam name="T">A result.</typeparam>
    /// <param name="count">How many results there are.</param>
    /// <returns>At least as many elements, with anything in them.</returns>
    public static T[] Rent<T>(int count)
        where T : unmanaged => ArrayPool<T>.Shared.Rent(count);

    /// <summary>Gives the room for results back.</summary>
    /// <typeparam name="T">A result.</typeparam>
    /// <param name="results">What <see cref="Rent"/> gave, or null.</param>
    public static void Return<T>(T[]? results)
        where T : unmanaged
    {
        if (results is not null)
            ArrayPool<T>.Shared.Return(results);
    }
}
