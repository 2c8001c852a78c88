using System.Numerics;

namespace LossGen.Runtime;

public static partial class JointTable
{
    /// <summary>The joint entropy H(X, Y) = −Σ p·log p.</summary>
    /// <param name="joint">The probabilities, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <returns>The entropy, 0 of an empty table.</returns>
    public static double JointEntropy(ReadOnlySpan<float> joint, int columns, InformationUnit unit) =>
        JointEntropyOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="JointEntropy(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double JointEntropy(ReadOnlySpan<double> joint, int columns, InformationUnit unit) =>
        JointEntropyOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="JointEntropy(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double JointEntropy(ReadOnlySpan<Half> joint, int columns, InformationUnit unit) =>
        JointEntropyOfProbabilities(joint, columns, unit);

    /// <summary>The joint entropy H(X, Y) = −Σ p·log p.</summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="isMillerMadow">Whether the bias of a small sample is corrected.</param>
    /// <returns>The entropy.</returns>
    public static double JointEntropy(
        ReadOnlySpan<int> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        JointEntropyOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="JointEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double JointEntropy(ReadOnlySpan<int> joint, int columns, InformationUnit unit) =>
        JointEntropyOfCounts(joint, columns, unit, isMillerMadow: false);

    /// <inheritdoc cref="JointEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double JointEntropy(
        ReadOnlySpan<long> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        JointEntropyOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="JointEntropy(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double JointEntropy(ReadOnlySpan<long> joint, int columns, InformationUnit unit) =>
        JointEntropyOfCounts(joint, columns, unit, isMillerMadow: false);

    static double JointEntropyOfProbabilities<T>(ReadOnlySpan<T> joint, int columns, InformationUnit unit)
        where T : struct, IFloatingPointIeee754<T>
    {
        var table = new CellTable<T>(joint, columns);
        double nats = double.IsNaN(table.Total().High) ? double.NaN : TableEntropy.Joint(table, DoublePair.One);
        return nats / NatsPer(unit);
    }

    static double JointEntropyOfCounts<T>(
        ReadOnlySpan<T> joint, int columns, InformationUnit unit, bool isMillerMadow)
        where T : struct, IBinaryInteger<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = TotalOfCounts(table);
        double nats = double.IsNaN(total.High) ? double.NaN : TableEntropy.Joint(table, total);
        if (isMillerMadow)
            nats += Bias(ObservedCells.Of(table).Cells - 1, total);
        return nats / NatsPer(unit);
    }
}
