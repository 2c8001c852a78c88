namespace LossGen.Generator.Expressions;

/// <summary>The inputs of an evaluation: one row of operands, and the lane at hand.</summary>
/// <param name="Lanes">The values of each lane symbol.</param>
/// <param name="Scalars">The values of symbols that are the same in all lanes.</param>
/// <param name="Label">The class that the row's label names.</param>
/// <param name="Lane">The lane at hand.</param>
internal sealed record Row(
    IReadOnlyDictionary<string, double[]> Lanes,
    IReadOnlyDictionary<string, double> Scalars,
    int Label = 0,
    int Lane = 0)
{
    /// <summary>How many lanes the row has.</summary>
    public int Length => Lanes.Values.First().Length;
}
