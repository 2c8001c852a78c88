using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>What the reductions of a pass give. Used by generated code only.</summary>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reduced<R>
    where R : unmanaged
{
    internal const int Most = 6;

    Results _values;
    Results _largest;

    /// <summary>What a reduction gives.</summary>
    /// <param name="reduction">Which one.</param>
    /// <returns>The sum or the maximum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly R Value(int reduction) => _values[reduction];

    /// <summary>The term that a sum of all others leaves out.</summary>
    /// <param name="reduction">Which one.</param>
    /// <returns>The largest term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly R Largest(int reduction) => _largest[reduction];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int reduction, R value) => _values[reduction] = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetLargest(int reduction, R value) => _largest[reduction] = value;

    [InlineArray(Most)]
    struct Results
    {
        R _first;
    }
}

/// <summary>Where the terms of reductions wait until four rows of lanes are full. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct RowTerms
{
    /// <summary>A sum of all terms.</summary>
    public const int Sum = 1;

    /// <summary>The largest term.</summary>
    public const int Largest = 2;

    /// <summary>The sum of all terms but one of the largest.</summary>
    public const int Others = 3;

    // Four rows of lanes.
    internal const int Block = 4 * CacheLine.Length;

    readonly byte* _first;

    internal RowTerms(byte* first) => _first = first;

    /// <summary>Keeps the terms of a pair of vectors.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <param name="reduction">Of which reduction.</param>
    /// <param name="first">The terms in the first vector.</param>
    /// <param name="second">The terms in the second vector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Keep<V>(int reduction, V first, V second)
        where V : unmanaged
    {
        *(V*)(_first + reduction * Block) = first;
        *(V*)(_first + reduction * Block + sizeof(V)) = second;
    }

    /// <summary>The place of the next pair.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <returns>The place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowTerms Next<V>()
        where V : unmanaged => new(_first + 2 * sizeof(V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static RowTerms In(TermsInWait* memory) =>
        new((byte*)memory + CacheLine.Length - (int)((nint)memory & (CacheLine.Length - 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal V* At<V>(int reduction)
        where V : unmanaged => (V*)(_first + reduction * Block);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int KindOf(int reductions, int reduction) => (reductions >> 4 * reduction) & 15;
}

// Blocks of all reductions, on a boundary.
[StructLayout(LayoutKind.Sequential, Size = Reduced<int>.Most * RowTerms.Block + CacheLine.Length)]
struct TermsInWait;
