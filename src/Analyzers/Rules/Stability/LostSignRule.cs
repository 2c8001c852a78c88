using System.Globalization;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;

namespace LossGen.Analyzers.Rules.Stability;

/// <summary>LG1012: Exp(Pow(−x, 2)), which is exp(+x²).</summary>
internal sealed class LostSignRule() : Rule(StabilityRules.LostSign)
{
    public override void Register(Registration on) => on.Function(MathOp.Exp, Inspect);

    private void Inspect(Inspection inspection, Term exponential)
    {
        if (LostSigns.NegatedPower(exponential.First) is { } power)
        {
            string exponent = Terms.Read(power.Second).Value.ToString(CultureInfo.InvariantCulture);
            inspection.Report(Descriptor, exponential.Operation, Precision.For(exponential.Operation, "9.5", "26.7"), exponent);
        }
    }
}
