namespace LossGen.Compositions.Tests.Code;

internal static partial class Preferences
{
    [Loss(Kind.Dpo)]
    private static partial double Dpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen,
        ReadOnlySpan<double> referenceRejected, double beta, Span<double> gradient);

    [Loss(Kind.Hinge)]
    public static partial double HingeOfPreferences(ReadOnlySpan<double> scaledPreferences, ReadOnlySpan<double> ones, Span<double> gradient);

    [Loss(Kind.Kto)]
    public static partial double Kto(
        ReadOnlySpan<double> policy, ReadOnlySpan<double> reference, ReadOnlySpan<double> labels, double beta, Span<double> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double Sppo(ReadOnlySpan<double> logRatios, ReadOnlySpan<double> halfOverBeta, Span<double> gradient);

    [Loss(Kind.SimPo, Margin = 0)]
    public static partial double Cpo(ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, double beta, Span<double> gradient);

    public static double RobustDpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen,
        ReadOnlySpan<double> referenceRejected, double beta, double flipped, Span<double> gradient)
    {
        double[] other = new double[policyChosen.Length];
        double agreed = Dpo(policyChosen, policyRejected, referenceChosen, referenceRejected, beta, gradient);
        double swapped = Dpo(policyRejected, policyChosen, referenceRejected, referenceChosen, beta, other);
        for (int i = 0; i < other.Length; i++)
        {
            gradient[i] = ((1 - flipped) * gradient[i] + flipped * other[i]) / (1 - 2 * flipped);
        }

        return ((1 - flipped) * agreed - flipped * swapped) / (1 - 2 * flipped);
    }
}
