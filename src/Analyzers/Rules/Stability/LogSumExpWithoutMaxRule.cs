using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1004: the logarithm of a sum of exponentials from which no maximum was subtracted.</summary>
internal sealed class LogSumExpWithoutMaxRule() : Rule(StabilityRules.LogSumExpWithoutMax)
{
    private const string Advice = "use LossMath.LogSumExp(x), or subtract the maximum first and add it to the result";

    // Sums of energies, whose logarithms were bounded before.
    private static readonly HashSet<string> Spectra = Words.Set("mel mfcc cepstral cepstrum spectrum spectrogram spectral audio");

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
        on.Function(MathOp.Log10, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        List<Exponential> exponentials = Exponentials.SummedIn(logarithm.First);
        if (exponentials.Count > 0
            && exponentials.Any(exponential => exponential.IsUnbounded)
            && !Guards.Protect(logarithm.First, logarithm.Operation)
            && !Scope.Says(inspection.Member, Spectra, members: true)
            && inspection.OriginOf(logarithm.First).Origin == Origin.Unknown)
        {
            inspection.Report(
                Descriptor, logarithm.Operation, Precision.Overflow(exponentials[0].Operation), Precision.Underflow(exponentials[0].Operation), Advice);
        }
    }
}
