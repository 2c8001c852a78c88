using System.Numerics;

namespace LossGen.Runtime;

// Measures that say how well two labellings agree.
public static partial class JointTable
{
    /// <summary>The variation of information H(X|Y) + H(Y|X).</summary>
    /// <param name="joint">The probabilities, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <returns>The variation, 0 where each variable determines the other.</returns>
    public static double VariationOfInformation(ReadOnlySpan<float> joint, int columns, InformationUnit unit) =>
        VariationOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="VariationOfInformation(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double VariationOfInformation(ReadOnlySpan<double> joint, int columns, InformationUnit unit) =>
        VariationOfProbabilities(joint, columns, unit);

    /// <inheritdoc cref="VariationOfInformation(ReadOnlySpan{float}, int, InformationUnit)"/>
    public static double VariationOfInformation(ReadOnlySpan<Half> joint, int columns, InformationUnit unit) =>
        VariationOfProbabilities(joint, columns, unit);

    /// <summary>The variation of information H(X|Y) + H(Y|X).</summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <returns>The variation, 0 where each variable determines the other.</returns>
    public static double VariationOfInformation(ReadOnlySpan<int> joint, int columns, InformationUnit unit) => VariationOfCounts(joint, columns, unit);

    /// <inheritdoc cref="VariationOfInformation(ReadOnlySpan{int}, int, InformationUnit)"/>
    public static double VariationOfInformation(ReadOnlySpan<long> joint, int columns, InformationUnit unit) => VariationOfCounts(joint, columns, unit);

    /// <summary>The variation of information of two label vectors, which the caller has checked.</summary>
    /// <inheritdoc cref="MutualInformation{TX, TY}"/>
    public static double VariationOfInformation<TX, TY>(ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns, InformationUnit unit)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return VariationOfCounts(table.Cells, columns, unit);
    }

    /// <summary>The normalised mutual information 2·I(X; Y)/(H(X) + H(Y)).</summary>
    /// <param name="joint">Probabilities, row after row, which are divided by their sum.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>From 0 to 1; 1 where X and Y have one value each.</returns>
    public static double NormalizedMutualInformation(ReadOnlySpan<float> joint, int columns) => Normalized(joint, columns);

    /// <inheritdoc cref="NormalizedMutualInformation(ReadOnlySpan{float}, int)"/>
    public static double NormalizedMutualInformation(ReadOnlySpan<double> joint, int columns) => Normalized(joint, columns);

    /// <inheritdoc cref="NormalizedMutualInformation(ReadOnlySpan{float}, int)"/>
    public static double NormalizedMutualInformation(ReadOnlySpan<Half> joint, int columns) => Normalized(joint, columns);

    /// <summary>The normalised mutual information 2·I(X; Y)/(H(X) + H(Y)).</summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>From 0 to 1; 1 where X and Y have one value each.</returns>
    public static double NormalizedMutualInformation(ReadOnlySpan<int> joint, int columns) => Normalized(joint, columns);

    /// <inheritdoc cref="NormalizedMutualInformation(ReadOnlySpan{int}, int)"/>
    public static double NormalizedMutualInformation(ReadOnlySpan<long> joint, int columns) => Normalized(joint, columns);

    /// <summary>The normalised mutual information of two label vectors, which the caller has checked.</summary>
    /// <typeparam name="TX"><see cref="byte"/>, <see cref="ushort"/>, <see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <typeparam name="TY">Likewise.</typeparam>
    /// <param name="x">The labels of X, from 0 to <paramref name="rows"/> − 1.</param>
    /// <param name="y">The labels of Y, from 0 to <paramref name="columns"/> − 1, as many as of X.</param>
    /// <param name="rows">The number of values that X may have.</param>
    /// <param name="columns">The number of values that Y may have.</param>
    /// <returns>What the table of counts has; NaN of no labels.</returns>
    public static double NormalizedMutualInformation<TX, TY>(ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return Normalized(table.Cells, columns);
    }

    /// <summary>The adjusted mutual information (I − E[I])/(½(H(X) + H(Y)) − E[I]), E[I] being what chance alone gives.</summary>
    /// <param name="joint">The counts, row after row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>1 for labellings that agree, about 0 for independent ones, and possibly less.</returns>
    public static double AdjustedMutualInformation(ReadOnlySpan<int> joint, int columns) => Adjusted(joint, columns);

    /// <inheritdoc cref="AdjustedMutualInformation(ReadOnlySpan{int}, int)"/>
    public static double AdjustedMutualInformation(ReadOnlySpan<long> joint, int columns) => Adjusted(joint, columns);

    /// <summary>The adjusted mutual information of two label vectors, which the caller has checked.</summary>
    /// <inheritdoc cref="NormalizedMutualInformation{TX, TY}"/>
    public static double AdjustedMutualInformation<TX, TY>(ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return Adjusted(table.Cells, columns);
    }

    static double VariationOfProbabilities<T>(ReadOnlySpan<T> joint, int columns, InformationUnit unit)
        where T : struct, IFloatingPointIeee754<T>
    {
        var table = new CellTable<T>(joint, columns);
        double total = table.Total().High;
        return double.IsNaN(total) ? double.NaN : TableMarginals.Variation(table, DoublePair.One) / NatsPer(unit);
    }

    static double VariationOfCounts<T>(ReadOnlySpan<T> joint, int columns, InformationUnit unit)
        where T : struct, IBinaryInteger<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = TotalOfCounts(table);
        return double.IsNaN(total.High) ? double.NaN : TableMarginals.Variation(table, total) / NatsPer(unit);
    }

    static double Normalized<T>(ReadOnlySpan<T> joint, int columns)
        where T : struct, INumber<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = table.Total();
        if (!(total.High > 0))
            return double.NaN;

        using ColumnSums sums = ColumnSums.Of(table);
        double entropies = TableMarginals.Entropies(table, sums, total);
        return entropies == 0 ? 1 : Math.Clamp(2 * TableInformation.Of(table, total) / entropies, 0, 1);
    }

    static double Adjusted<T>(ReadOnlySpan<T> joint, int columns)
        where T : struct, IBinaryInteger<T>
    {
        var table = new CellTable<T>(joint, columns);
        DoublePair total = TotalOfCounts(table);
        if (double.IsNaN(total.High))
            return double.NaN;

        // One value each, or a value of its own for each observation on both sides: chance gives all there is.
        ObservedCells observed = ObservedCells.Of(table);
        if (observed.Rows == observed.Columns && (observed.Rows == 1 || observed.Rows == total.High))
            return 1;

        using ColumnSums sums = ColumnSums.Of(table);
        double expected = ChanceInformation.Of(table, sums, total.High);
        return (TableInformation.Of(table, total) - expected) / ((TableMarginals.Entropies(table, sums, total) / 2) - expected);
    }
}
