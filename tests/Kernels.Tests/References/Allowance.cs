namespace LossGen.Kernels.Tests.References;

/// <summary>What kinds add to the promised accuracy that convert units, or take exponentials of numbers they must round first.</summary>
/// <remarks>An argument x is rounded by up to half a unit in its own last place: up to |x| units of eˣ.</remarks>
internal static class Allowance
{
    /// <summary>The logarithm is rounded, and so is its multiple.</summary>
    private const double RoundedTwice = 1.5;

    private static readonly string[] Powers = ["Alpha", "Renyi", "ChiSquared", "Hellinger", "LogRatio"];

    /// <summary>What converting nats adds: the factor is rounded, and so is the product.</summary>
    public static double OfUnit(ReferenceRow row) => row["unit"] is "" or nameof(InformationUnit.Nats) ? 0 : 1;

    /// <summary>The largest argument of a row in units in the last place, 0 for kinds without such exponentials.</summary>
    public static double Of(ReferenceRow row)
    {
        if (Powers.Contains(row.File))
        {
            double alpha = row["alpha"].Length == 0 ? 2 : OracleFile.Number(row["alpha"]);
            return RoundedTwice * (Math.Abs(alpha) * LogsOf(row, "p") + Math.Abs(1 - alpha) * LogsOf(row, "q"));
        }

        return row["softcap"] is "" or "Infinity" ? 0 : OfCap(OracleFile.Numbers(row["operand"]), OracleFile.Number(row["softcap"]));
    }

    // Capped scores differ by up to two caps, and the slope of the cap decays with e^(−2|f|/cap).
    private static double OfCap(double[] scores, double cap) => 2 * cap + 2 * scores.Where(double.IsFinite).Max(Math.Abs) / cap;

    /// <summary>How far the logarithms of a distribution go.</summary>
    private static double LogsOf(ReferenceRow row, string operand)
    {
        double[] x = [.. OracleFile.Numbers(row[operand]).Where(double.IsFinite)];
        return row["input"] switch
        {
            "Probabilities" => x.Where(p => p > 0).Select(p => Math.Abs(Math.Log(p))).DefaultIfEmpty(0).Max(),
            "Logits" => x.Length == 0 ? 0 : (x.Max() - x.Min()) / OracleFile.Number(row["temperature"]) + Math.Log(x.Length),
            _ => x.Select(Math.Abs).DefaultIfEmpty(0).Max(),
        };
    }
}
