namespace LossGen.Comparison;

/// <summary>How far results are from the exact ones, in units in the last place of the exact result as a float.</summary>
internal static class UlpError
{
    /// <summary>The largest error of a call; infinite where one of both is NaN or infinite and the other is not.</summary>
    public static double Of(HardInput exact, Computed computed) =>
        Math.Max(Largest(exact.Value, computed.Value), Largest(exact.Gradient, computed.Gradient));

    private static double Largest(double[] exact, float[] computed)
    {
        if (exact.Length != computed.Length)
        {
            throw new InvalidOperationException($"There are {computed.Length} results, not {exact.Length}.");
        }

        return exact.Zip(computed, Of).DefaultIfEmpty(0).Max();
    }

    private static double Of(double exact, float computed)
    {
        float nearest = (float)exact;
        if (nearest == computed)
        {
            return float.IsFinite(nearest) ? Math.Abs(exact - computed) / Spacing(nearest) : 0;
        }

        return float.IsFinite(nearest) && float.IsFinite(computed) ? Math.Abs(exact - computed) / Spacing(nearest) : double.PositiveInfinity;
    }

    private static double Spacing(float number)
    {
        float magnitude = Math.Min(MathF.Abs(number), MathF.BitDecrement(float.MaxValue));
        return (double)MathF.BitIncrement(magnitude) - magnitude;
    }
}
