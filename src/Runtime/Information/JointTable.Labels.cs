using System.Numerics;

namespace LossGen.Runtime;

// Measures of two label vectors: of the table of how often each pair was seen.
public static partial class JointTable
{
    /// <summary>The mutual information of two label vectors, which the caller has checked.</summary>
    /// <typeparam name="TX"><see cref="byte"/>, <see cref="ushort"/>, <see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <typeparam name="TY">Likewise.</typeparam>
    /// <param name="x">The labels of X, from 0 to <paramref name="rows"/> − 1.</param>
    /// <param name="y">The labels of Y, from 0 to <paramref name="columns"/> − 1, as many as of X.</param>
    /// <param name="rows">The number of values that X may have.</param>
    /// <param name="columns">The number of values that Y may have.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="isMillerMadow">Whether the bias of a small sample is corrected.</param>
    /// <returns>What the table of counts has; NaN of no labels.</returns>
    public static double MutualInformation<TX, TY>(
        ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns, InformationUnit unit, bool isMillerMadow)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return MutualInformationOfCounts(table.Cells, columns, unit, isMillerMadow);
    }

    /// <summary>The joint entropy of two label vectors, which the caller has checked.</summary>
    /// <inheritdoc cref="MutualInformation{TX, TY}"/>
    public static double JointEntropy<TX, TY>(
        ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns, InformationUnit unit, bool isMillerMadow)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return JointEntropyOfCounts(table.Cells, columns, unit, isMillerMadow);
    }

    /// <summary>The conditional entropy H(Y|X) of two label vectors, which the caller has checked.</summary>
    /// <inheritdoc cref="MutualInformation{TX, TY}"/>
    public static double ConditionalEntropy<TX, TY>(
        ReadOnlySpan<TX> x, ReadOnlySpan<TY> y, int rows, int columns, InformationUnit unit, bool isMillerMadow)
        where TX : struct, IBinaryInteger<TX>
        where TY : struct, IBinaryInteger<TY>
    {
        using CountedTable table = CountedTable.Of(x, y, rows, columns);
        return ConditionalEntropyOfCounts(table.Cells, columns, unit, isMillerMadow);
    }
}
