using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LossGen.Runtime;

namespace LossGen;

/// <summary>The loop of functions that are too long to be written into loops of their own.</summary>
/// <remarks>
/// It goes by vectors of 512 bits, which functions compute in halves where the CPU has no words for them. What is left at the end is a vector
/// too, whose other lanes nobody reads.
/// </remarks>
static unsafe class ElementLoop
{
    /// <summary>Writes a function of each element.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results.</param>
    /// <param name="function">The function.</param>
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> destination, delegate*<Vector512<T>, Vector512<T>> function)
        where T : unmanaged
    {
        Guard.Length(destination.Length, x.Length, nameof(destination), nameof(x));
        Guard.DisjointOrSame<T>(destination, nameof(destination), x, nameof(x));
        ref T from = ref MemoryMarshal.GetReference(x);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        for (; i <= x.Length - Vector512<T>.Count; i += Vector512<T>.Count)
        {
            function(Vector512.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }

        if (i < x.Length)
        {
            StoreRest(function(Rest(x[i..])), destination[i..]);
        }
    }

    /// <summary>Writes a function of each pair of elements.</summary>
    /// <param name="x">The first arguments.</param>
    /// <param name="y">The second arguments.</param>
    /// <param name="destination">Where to write the results.</param>
    /// <param name="function">The function.</param>
    /// <param name="first">What the caller calls the first arguments.</param>
    /// <param name="second">What the caller calls the second arguments.</param>
    public static void Run<T>(
        ReadOnlySpan<T> x,
        ReadOnlySpan<T> y,
        Span<T> destination,
        delegate*<Vector512<T>, Vector512<T>, Vector512<T>> function,
        [CallerArgumentExpression(nameof(x))] string first = "",
        [CallerArgumentExpression(nameof(y))] string second = "")
        where T : unmanaged
    {
        Guard.Length(y.Length, x.Length, second, first);
        Guard.Length(destination.Length, x.Length, nameof(destination), first);
        Guard.DisjointOrSame<T>(destination, nameof(destination), x, first);
        Guard.DisjointOrSame<T>(destination, nameof(destination), y, second);
        ref T ofX = ref MemoryMarshal.GetReference(x);
        ref T ofY = ref MemoryMarshal.GetReference(y);
        ref T to = ref MemoryMarshal.GetReference(destination);
        int i = 0;
        for (; i <= x.Length - Vector512<T>.Count; i += Vector512<T>.Count)
        {
            function(Vector512.LoadUnsafe(ref ofX, (nuint)i), Vector512.LoadUnsafe(ref ofY, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }

        if (i < x.Length)
        {
            StoreRest(function(Rest(x[i..]), Rest(y[i..])), destination[i..]);
        }
    }

    private static Vector512<T> Rest<T>(ReadOnlySpan<T> x)
        where T : unmanaged
    {
        Vector512<T> rest = default;
        x.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<Vector512<T>, T>(ref rest), Vector512<T>.Count));
        return rest;
    }

    private static void StoreRest<T>(Vector512<T> values, Span<T> destination)
        where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Vector512<T>, T>(ref values), destination.Length).CopyTo(destination);
}
