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
