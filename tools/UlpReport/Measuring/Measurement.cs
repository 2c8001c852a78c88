namespace LossGen.UlpReport.Measuring;

/// <summary>What has been found out about a function on some arguments.</summary>
/// <param name="Count">How many arguments.</param>
/// <param name="Misrounded">How many results are not the float next to the exact value.</param>
/// <param name="MaxUlps">The largest error.</param>
/// <param name="At">The bits of the first argument that has it.</param>
internal readonly record struct Measurement(long Count, long Misrounded, double MaxUlps, uint At)
{
    /// <summary>Of both; the order does not matter.</summary>
    public Measurement And(Measurement other)
    {
        bool othersIsWorse = other.MaxUlps > MaxUlps || (other.MaxUlps == MaxUlps && other.At < At);
        Measurement worst = Count == 0 || (other.Count > 0 && othersIsWorse) ? other : this;
        return worst with { Count = Count + other.Count, Misrounded = Misrounded + other.Misrounded };
    }
}
