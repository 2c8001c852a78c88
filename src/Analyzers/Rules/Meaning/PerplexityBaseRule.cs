using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2005: information in one unit raised to the base of another.</summary>
internal sealed class PerplexityBaseRule() : Rule(MeaningRules.PerplexityBase)
{
    private static readonly HashSet<string> Information = Words.Set("entropy entropies crossentropy perplexity ppl nll nats bits loss logloss surprisal information likelihood logprob");

    public override void Register(Registration on)
    {
        on.Function(MathOp.Exp, (inspection, exponential) => Inspect(inspection, exponential, exponential.First, InformationBase.Nats));
        on.Function(MathOp.Power, InspectPower);
    }

    private void InspectPower(Inspection inspection, Term power)
    {
        double number = Terms.Read(power.First) is { Op: MathOp.Constant } constant ? constant.Value : 0;
        InformationBase unit = number switch
        {
            2 => InformationBase.Bits,
            10 => InformationBase.Dits,
            System.Math.E => InformationBase.Nats,
            _ => InformationBase.Unknown,
        };
        if (unit != InformationBase.Unknown)
        {
            Inspect(inspection, power, power.Second, unit);
        }
    }

    private void Inspect(Inspection inspection, Term power, IOperation exponent, InformationBase unit)
    {
        if (IsInformation(inspection, exponent) && LogBase.Of(exponent) is var actual && actual != InformationBase.Unknown && actual != unit)
        {
            inspection.Report(Descriptor, power.Operation, actual.ToString().ToLowerInvariant(), PerplexityOfTwo(actual, unit));
        }
    }

    private static bool IsInformation(Inspection inspection, IOperation exponent)
    {
        Term term = Terms.Read(exponent);
        IOperation value = term.Op is MathOp.Negate or MathOp.Divide ? Terms.Read(term.First) is { Op: MathOp.Negate } inner ? inner.First : term.First : exponent;
        return Names.HasAny(value, Information) || Scope.Says(inspection.Member, Information, members: true);
    }

    // What a fair coin gets, whose perplexity is 2.
    private static string PerplexityOfTwo(InformationBase actual, InformationBase unit) => (actual, unit) switch
    {
        (InformationBase.Bits, InformationBase.Nats) => "2.72",
        (InformationBase.Dits, InformationBase.Nats) => "1.35",
        (InformationBase.Nats, InformationBase.Bits) => "1.62",
        (InformationBase.Dits, InformationBase.Bits) => "1.23",
        (InformationBase.Nats, InformationBase.Dits) => "4.93",
        _ => "10",
    };
}
