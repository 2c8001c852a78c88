using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>What the reductions of a pass give. Used by generated code only.</summary>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reduced<R>
    where R : struct
{
    internal const int Most = 4;

    Results _values;
    Results _largest;
    Doubles _totals;

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

    /// <summary>What a reduction of an only row gives, before it is rounded.</summary>
    /// <param name="reduction">Which one.</param>
    /// <returns>The sum or the maximum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double Total(int reduction) => _totals[2 * reduction];

    /// <summary>The term that a sum of all others leaves out of an only row.</summary>
    /// <param name="reduction">Which one.</param>
    /// <returns>The largest term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double LeftOut(int reduction) => _totals[2 * reduction + 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetTotal(int reduction, double total) => _totals[2 * reduction] = total;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetLeftOut(int reduction, double term) => _totals[2 * reduction + 1] = term;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int reduction, R value) => _values[reduction] = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetLargest(int reduction, R value) => _largest[reduction] = value;

    [InlineArray(Most)]
    struct Results
    {
        R _first;
    }

    [InlineArray(2 * Most)]
    struct Doubles
    {
        double _first;
    }
}

static class RowTerms
{
    // Four rows of lanes.
    public const int Block = 4 * CacheLine.Length;
}
