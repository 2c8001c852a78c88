using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Of two vectors that a kernel computes side by side, only the first: the second is read from nowhere and never written.</summary>
/// <remarks>
/// The place says which of them it is, <see cref="First"/> or <see cref="Second"/>, and both are constants. So .NET sees that nothing comes of the
/// second vector and drops what is computed for it. How many elements there are stands above the index.
/// </remarks>
readonly struct FirstOf<V, P> : IMemory<V>
    where V : struct
    where P : struct, IMemory<V>
{
    public const int First = 0;
    public const int Second = -1;
    const int BitsOfIndex = 48;

    /// <summary>Whether an index leaves room for a number above it.</summary>
    public static unsafe bool IsPossible
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(nuint) == sizeof(ulong);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Index(nuint i, int left) => i | (nuint)((ulong)left << BitsOfIndex);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Read(nint start, nuint i, int place) => place == First ? P.Read(start, Start(i), Left(i)) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ReadAs<S>(nint start, nuint i, int place)
        where S : unmanaged => place == First ? P.ReadAs<S>(start, Start(i), Left(i)) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(V lanes, nint start, nuint i, int place)
    {
        if (place == First)
            P.Write(lanes, start, Start(i), Left(i));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteSingle(V lanes, nint start, nuint i, int place)
    {
        if (place == First)
            P.WriteSingle(lanes, start, Start(i), Left(i));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Within(V lanes, int left) => P.Within(lanes, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static nuint Start(nuint i) => (nuint)((ulong)i & ((1UL << BitsOfIndex) - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Left(nuint i) => (int)((ulong)i >> BitsOfIndex);
}
