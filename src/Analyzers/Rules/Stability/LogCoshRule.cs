using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1009: log(cosh(x)) where nothing keeps x small.</summary>
internal sealed class LogCoshRule() : Rule(StabilityRules.LogCosh)
{
    private const string Advice = "use |x| + softplus(−2·|x|) − log 2";

    public override void Register(Registration on) => on.Function(MathOp.Log, Inspect);

    private void Inspect(Inspection inspection, Term logarithm)
    {
        Term cosh = Terms.Read(logarithm.First);
        if (cosh.Op == MathOp.None && Variables.Of(cosh.Operation) is { } variable && Reaching.SingleValue(variable, cosh.Operation) is { } value)
        {
            cosh = Terms.Read(value);
        }

        if (cosh.Op == MathOp.Cosh && !Guards.Protect(cosh.First, logarithm.Operation) && Terms.Read(cosh.First).Op is not (MathOp.Clamp or MathOp.Min))
        {
            inspection.Report(Descriptor, logarithm.Operation, Precision.For(cosh.Operation, "89.4", "710.5"), Advice);
        }
    }
}
