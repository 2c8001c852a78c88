using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1002: the logarithm of a sigmoid or of its complement, written out or called, near or far.</summary>
internal sealed class LogOfSigmoidRule() : Rule(StabilityRules.LogOfSigmoid)
{
    private const string Advice = "log σ(x) is −softplus(−x), log(1 − σ(x)) is −softplus(x); a loss that reads logits has both";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
        on.Function(MathOp.Log10, Inspect);
        on.Function(MathOp.LogP1, InspectLogP1);
    }

    // log1p(−σ(x)) is log(1 − σ(x)): 1 − σ is exact where σ is small, and 0 where it has rounded to 1.
    private void InspectLogP1(Inspection inspection, Term logarithm)
    {
        if (Terms.Read(logarithm.First) is { Op: MathOp.Negate } negation && inspection.OriginOf(negation.First) is { Origin: Origin.Sigmoid } origin
            && !Guards.Protect(Exponent(origin) ?? Logarithms.Argument(negation.First), logarithm.Operation, byReplacing: false))
        {
            inspection.Report(Descriptor, logarithm.Operation, Precision.For(negation.First, "17.4", "36.8"), Advice);
        }
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if (inspection.OriginOf(logarithm.First) is { Origin: Origin.Sigmoid or Origin.SigmoidComplement } origin
            && !Logarithms.IsOwnFactor(logarithm)
            && !Guards.Protect(Exponent(origin) ?? Logarithms.Argument(logarithm.First), logarithm.Operation, byReplacing: false))
        {
            inspection.Report(Descriptor, logarithm.Operation, Precision.For(logarithm.First, "17.4", "36.8"), Advice);
        }
    }

    private static Microsoft.CodeAnalysis.IOperation? Exponent(Provenance origin) =>
        origin.Source is { } source && Terms.Read(source) is { Op: MathOp.Divide } quotient ? Sigmoids.Exponential(quotient, Trail.Start())?.Exponent : null;
}
