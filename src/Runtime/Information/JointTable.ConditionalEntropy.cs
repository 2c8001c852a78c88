using System.Numerics;

namespace LossGen.Runtime;

public static partial class JointTable
{
    /// <summary>
    /// The conditional entropy H(Y|X) = −Σ p·log(p/p(x)): what is left to know of the column given the row.
    /// </summary>
    /// <param name="joint">The probabilities, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <returns>The entropy, 0 of an empty table.</returns>
    public static double ConditionalEntropy(ReadOnlySpan<float> joint, int columns, InformationUnit unit) =>
        ConditionalEntropyOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="ConditionalEntropy(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double ConditionalEntropy(ReadOnlySpan<double> joint, int columns, InformationUnit unit) =>
        ConditionalEntropyOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="ConditionalEntropy(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double ConditionalEntropy(ReadOnlySpan<Half> joint, int columns, InformationUnit unit) =>
        ConditionalEntropyOfProbabilities(joint, columns, unit);

    /// <summary>
    /// The conditional entropy H(Y|X) = −Σ p·log(p/p(x)): what is left to know of the column given the row.
    /// </summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="isMillerMadow">Whether the bias of a small sample is corrected.</param>
    /// <returns>The entropy.</returns>
    public static double ConditionalEntropy(
        ReadOnlySpan<int> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        ConditionalEntropyOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="ConditionalEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double ConditionalEntropy(ReadOnlySpan<int> joint, int columns, InformationUnit unit) =>
        ConditionalEntropyOfCounts(joint, columns, unit, isMillerMadow: false);

    /// <inheritdoc cref="ConditionalEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double ConditionalEntropy(
        ReadOnlySpan<long> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        ConditionalEntropyOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="ConditionalEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double ConditionalEntropy(ReadOnlySpan<long> joint, int columns, InformationUnit unit) =>
        ConditionalEntropyOfCounts(joint, columns, unit, isMillerMadow: false);

    static double ConditionalEntropyOfProbabilities<T>(ReadOnlySpan<T> joint, int columns, InformationUnit unit)
        where T : struct, IFloatingPointIeee754<T>
    {
        var table = new CellTable<T>(joint, columns);
        double nats = double.IsNaN(table.Total().High) ? double.NaN : TableEntropy.Conditional(table, DoublePair.One);
        return nats / NatsPer(unit);
    }

    static double ConditionalEntropyOfCounts<T>(
        ReadOnlySpan<T> joint, int columns, InformationUnit unit, bool isMillerMadow)
        where T : struct, IBinaryInteger<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = TotalOfCounts(table);
        double nats = double.IsNaN(total.High) ? double.NaN : TableEntropy.Conditional(table, total);
        if (isMillerMadow)
            nats += CorrectionOfConditional(ObservedCells.Of(table), total);
        return nats / NatsPer(unit);
    }

    // The corrections of H(X, Y) − H(X).
    static double CorrectionOfConditional(ObservedCells observed, DoublePair total) =>
        Bias(observed.Cells - observed.Rows, total);
}
