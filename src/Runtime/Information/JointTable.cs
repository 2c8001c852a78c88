using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>
/// Measures of a joint table of two variables, X by rows and Y by columns. Called by generated code only, which has
/// checked that the rows are whole.
/// </summary>
/// <remarks>
/// Cells are probabilities, which are taken as they are, or counts, which are divided by their total. A cell of 0 adds
/// nothing. The result is NaN where a cell is negative or NaN, where cells or their total are infinite, and of counts
/// that are all 0. Counts may be any: neither totals nor products overflow.
/// <para>
/// The estimator of counts is that of Miller and Madow if asked for: each entropy grows by (K − 1)/2N nats, with K its
/// observed outcomes and N the total. The mutual information may then be negative.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JointTable
{
    // Counts of nothing have no distribution.
    static DoublePair TotalOfCounts<T>(CellTable<T> table)
        where T : struct, IBinaryInteger<T>
    {
        DoublePair total = table.Total();
        return total.High > 0 ? total : DoublePair.NaN;
    }

    // What an entropy lacks on average for every outcome past the first.
    static double Bias(int outcomes, DoublePair total) => outcomes / (2 * total.High);

    static double NatsPer(InformationUnit unit) => unit switch
    {
        InformationUnit.Nats => 1,
        InformationUnit.Bits => NaturalLogarithms.Two,
        InformationUnit.Dits => NaturalLogarithms.Ten,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, $"unit is {unit}, which is no unit."),
    };
}
