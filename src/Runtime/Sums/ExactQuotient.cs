namespace LossGen.Runtime;

/// <summary>A quotient of exact sums.</summary>
static class ExactQuotient
{
    const double UndoScaling = 18446744073709551616.0;

    /// <summary>sum / divisor; NaN where the divisor is 0. It overflows only where the quotient itself does.</summary>
    public static double Of(in ExactSum sum, in ExactSum divisor)
    {
        double dividend = sum.Value, by = divisor.Value;
        if (by == 0)
            return double.NaN;
        if (double.IsFinite(dividend) && double.IsFinite(by))
            return Refined(sum, by, dividend / by);

        return sum.IsFinite && divisor.IsFinite
            ? Of(sum.ScaledDown(), divisor.ScaledDown())
            : dividend / by;
    }

    /// <summary>sum / count for a count above 0; the mean of equal terms is that term.</summary>
    public static double Of(in ExactSum sum, long count)
    {
        double dividend = sum.Value;
        return double.IsFinite(dividend) || !sum.IsFinite
            ? Refined(sum, count, dividend / count)
            : Of(sum.ScaledDown(), count) * UndoScaling;
    }

    // The dividend was rounded before the division; what is left of the sum puts that right.
    static double Refined(in ExactSum sum, double divisor, double quotient)
    {
        double product = quotient * divisor;
        if (!double.IsFinite(product))
            return quotient;

        ExactSum rest = sum;
        rest.Add(-product);
        rest.Add(-Math.FusedMultiplyAdd(quotient, divisor, -product));
        return quotient + (rest.Value / divisor);
    }
}
