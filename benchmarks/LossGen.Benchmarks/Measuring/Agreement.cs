namespace LossGen.Benchmarks.Measuring;

/// <summary>Makes sure that what is compared does the same work.</summary>
static class Agreement
{
    // Far too narrow for another formula. Sums of 64M floats in float, as C has them, are off by some thousandths.
    const double OfGradients = 1e-4;
    const double OfLosses = 1e-2;

    /// <summary>Runs every candidate once and throws if one's loss or gradient differs from the generated kernel's.</summary>
    public static void Check(Workload workload, Session session)
    {
        double expected = session.Contenders[0].Run();
        double[] gradient = session.Operands.SampleGradient();
        foreach (LocalContender peer in session.Contenders.Where(c => c.Role == Role.Peer))
        {
            session.Operands.ForgetGradient();
            double actual = peer.Run();
            Require(Math.Abs(actual - expected) <= OfLosses * Math.Abs(expected), workload, peer, $"loss ({actual}, not {expected})");
            Require(Agree(gradient, session.Operands.SampleGradient()), workload, peer, "gradient");
        }
    }

    static bool Agree(double[] expected, double[] actual)
    {
        double largest = expected.Select(Math.Abs).DefaultIfEmpty(0).Max();
        return expected.Zip(actual).All(pair => Math.Abs(pair.First - pair.Second) <= OfGradients * largest);
    }

    static void Require(bool holds, Workload workload, LocalContender peer, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{workload.Work}: the {what} of '{peer.Name}' is a different one.");
        }
    }
}
