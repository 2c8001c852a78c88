using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1003: log(1 + exp(x)) where nothing keeps x from being large.</summary>
internal sealed class UnguardedSoftplusRule() : Rule(StabilityRules.UnguardedSoftplus)
{
    private const string Advice = "use LossMath.Softplus(x), or max(x, 0) + log(1 + exp(−|x|))";

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.LogP1, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if (Softpluses.Exponential(logarithm) is { } exponential
            && exponential.IsUnbounded
            && !HasSignOfItsOwn(exponential.Exponent)
            && !Guards.Protect(exponential.Exponent, logarithm.Operation))
        {
            inspection.Report(Descriptor, logarithm.Operation, Precision.Overflow(exponential.Operation), Advice);
        }
    }

    // x − 2·x·(x >= 0 ? 1 : 0) is −|x|: the exponent asks for its own sign.
    private static bool HasSignOfItsOwn(IOperation exponent) =>
        exponent.Descendants().Any(part => part is IConditionalOperation { Condition: IBinaryOperation { LeftOperand: { } compared, RightOperand: { } zero } } && Shapes.IsScalar(compared.Type) && Terms.Read(zero).Is(0));
}
