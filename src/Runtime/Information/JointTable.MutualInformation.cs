using System.Numerics;

namespace LossGen.Runtime;

public static partial class JointTable
{
    /// <summary>The mutual information I(X; Y) = Σ p·log(p/(p(x)·p(y))).</summary>
    /// <param name="joint">The probabilities, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <returns>
    /// The information, 0 of an empty table. It is not negative where the probabilities sum to 1 as far as their type
    /// can tell.
    /// </returns>
    public static double MutualInformation(ReadOnlySpan<float> joint, int columns, InformationUnit unit) =>
        MutualInformationOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="MutualInformation(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double MutualInformation(ReadOnlySpan<double> joint, int columns, InformationUnit unit) =>
        MutualInformationOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="MutualInformation(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double MutualInformation(ReadOnlySpan<Half> joint, int columns, InformationUnit unit) =>
        MutualInformationOfProbabilities(joint, columns, unit);

    /// <summary>The mutual information I(X; Y) = Σ p·log(p/(p(x)·p(y))).</summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="isMillerMadow">Whether the bias of a small sample is corrected.</param>
    /// <returns>The information, not negative without a correction.</returns>
    public static double MutualInformation(
        ReadOnlySpan<int> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        MutualInformationOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="MutualInformation(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double MutualInformation(ReadOnlySpan<int> joint, int columns, InformationUnit unit) =>
        MutualInformationOfCounts(joint, columns, unit, isMillerMadow: false);

    /// <inheritdoc cref="MutualInformation(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double MutualInformation(
        ReadOnlySpan<long> joint, int columns, InformationUnit unit, bool isMillerMadow) =>
        MutualInformationOfCounts(joint, columns, unit, isMillerMadow);

    /// <inheritdoc cref="MutualInformation(ReadOnlySpan{int}, int, InformationUnit, bool)"/>
    public static double MutualInformation(ReadOnlySpan<long> joint, int columns, InformationUnit unit) =>
        MutualInformationOfCounts(joint, columns, unit, isMillerMadow: false);

    static double MutualInformationOfProbabilities<T>(ReadOnlySpan<T> joint, int columns, InformationUnit unit)
        where T : struct, IFloatingPointIeee754<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = table.Total();
        double nats = total.High > 0 ? Unnormalized(TableInformation.Of(table, total), total) : total.High;
        return (nats < 0 && IsOne<T>(total) ? 0 : nats) / NatsPer(unit);
    }

    static double MutualInformationOfCounts<T>(
        ReadOnlySpan<T> joint, int columns, InformationUnit unit, bool isMillerMadow)
        where T : struct, IBinaryInteger<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = TotalOfCounts(table);
        double nats = double.IsNaN(total.High) ? double.NaN : TableInformation.Of(table, total);
        if (isMillerMadow)
            nats += CorrectionOfInformation(ObservedCells.Of(table), total);
        return nats / NatsPer(unit);
    }

    // The corrections of H(X) + H(Y) − H(X, Y).
    static double CorrectionOfInformation(ObservedCells observed, DoublePair total) =>
        Bias(observed.Rows + observed.Columns - observed.Cells - 1, total);

    // Σ p·log(p/(p(x)·p(y))) from the same of p/total.
    static double Unnormalized(double information, DoublePair total) => total.High * (information - total.Log());

    // Whether the distance of the total from 1 is no more than a rounding of the cells can make it.
    static bool IsOne<T>(DoublePair total)
        where T : struct, IFloatingPointIeee754<T>
    {
        double spacing = double.CreateTruncating(T.BitIncrement(T.One) - T.One);
        return Math.Abs((total - DoublePair.One).High) <= 8 * spacing;
    }
}
