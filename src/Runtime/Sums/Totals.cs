namespace LossGen.Runtime;

/// <summary>Adds any number of totals.</summary>
static class Totals
{
    /// <summary>The total of all; the default value of none.</summary>
    public static T Of<T>(IEnumerable<T> totals)
        where T : struct, ITotal<T>
    {
        ArgumentNullException.ThrowIfNull(totals);
        T sum = default;
        foreach (T total in totals)
            sum.Merge(total);
        return sum;
    }

    /// <inheritdoc cref="Of{T}(IEnumerable{T})"/>
    public static T Of<T>(T[] totals)
        where T : struct, ITotal<T>
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of((ReadOnlySpan<T>)totals);
    }

    /// <inheritdoc cref="Of{T}(IEnumerable{T})"/>
    public static T Of<T>(ReadOnlySpan<T> totals)
        where T : struct, ITotal<T>
    {
        T sum = default;
        foreach (ref readonly T total in totals)
            sum.Merge(total);
        return sum;
    }
}
