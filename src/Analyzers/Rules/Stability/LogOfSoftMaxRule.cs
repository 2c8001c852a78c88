using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1001: the logarithm of a softmax, however far the two are apart in the method.</summary>
internal sealed class LogOfSoftMaxRule() : Rule(StabilityRules.LogOfSoftMax)
{
    private const string Advice = "take a log-softmax, x − LogSumExp(x), or a loss that reads logits";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
        on.Function(MathOp.Log10, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if (inspection.OriginOf(logarithm.First).Origin is Origin.SoftMax or Origin.SoftMaxComplement
            && !Logarithms.IsOwnFactor(logarithm)
            && !Logarithms.IsEntropySlopeOrSample(logarithm)
            && !Logarithms.IsRaisedAgain(logarithm.Operation)
            && !Scope.IsMetricOrSampling(inspection.Member)
            && !Rewrites.Reach(logarithm.First))
        {
            inspection.Report(Descriptor, logarithm.Operation, Precision.Underflow(logarithm.First), Advice);
        }
    }
}
