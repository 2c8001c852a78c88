namespace LossGen.Kernels.Tests.References;

/// <summary>What the contract adds for high powers of softmax probabilities.</summary>
/// <remarks>
/// A softmax is divided by a sum, which is accurate to about one unit in the last place; p^α·q^(1−α) repeats the errors of
/// two sums |α| and |1 − α| times. Up to the powers of α = 2 that is within what is promised anyway. So does (1 − p)^γ, whose
/// error is that of one sum γ times.
/// </remarks>
internal static class Allowance
{
    private const double PowersPromised = 3;
    private const double FocusPromised = 2;

    /// <summary>The units in the last place that come on top of the promise for a row.</summary>
    public static double OfPowers(ReferenceRow row)
    {
        if (row["gamma"].Length > 0)
        {
            return Math.Max(0, OracleFile.Number(row["gamma"]) - FocusPromised);
        }

        if (row["alpha"].Length == 0 || row["smooth"].Length > 0 || row["input"] != nameof(InputSpace.Logits))
        {
            return 0;
        }

        double alpha = OracleFile.Number(row["alpha"]);
        return Math.Max(0, Math.Abs(alpha) + Math.Abs(1 - alpha) - PowersPromised);
    }
}
