using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2009: labels 0 and 1 in a hinge, which wants −1 and 1.</summary>
internal sealed class HingeLabelsRule() : Rule(MeaningRules.HingeLabels)
{
    private static readonly HashSet<string> Hinge = Words.Set("hinge");

    public override void Register(Registration on)
    {
        on.Function(MathOp.Max, InspectFormula);
        on.Named(name => Words.Any(name, Hinge), InspectCall);
    }

    // max(0, 1 − y·f)
    private void InspectFormula(Inspection inspection, Term maximum)
    {
        if (!maximum.HasSecond || Margin(maximum) is not { } product)
        {
            return;
        }

        foreach (IOperation factor in new[] { product.First, product.Second })
        {
            if (IsZeroOrOne(factor))
            {
                inspection.Report(Descriptor, Terms.Peel(factor), Terms.Peel(factor).Syntax);
            }
        }
    }

    private static Term? Margin(Term maximum)
    {
        IOperation? other = Terms.Read(maximum.First).Is(0) ? maximum.Second : Terms.Read(maximum.Second).Is(0) ? maximum.First : null;
        return other is not null && Terms.Read(other) is { Op: MathOp.Subtract } difference && Terms.Read(difference.First) is { Op: MathOp.Constant, Value: > 0 }
            && Terms.Read(difference.Second) is { Op: MathOp.Multiply } product
            ? product
            : null;
    }

    private void InspectCall(Inspection inspection, IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && Roles.Of(parameter.Name) == Role.Target && !Kernel.IsOne(call.TargetMethod)
                && (IsZeroOrOne(argument.Value) || (Constants.Of(argument.Value) is { Length: > 0 } labels && labels.Contains(0) && labels.All(label => label is 0 or 1))))
            {
                inspection.Report(Descriptor, Terms.Peel(argument.Value), Terms.Peel(argument.Value).Syntax);
            }
        }
    }

    // isSpam ? 1 : 0, directly, behind a variable or in a row that is written out.
    private static bool IsZeroOrOne(IOperation value)
    {
        IOperation peeled = Terms.Peel(value);
        return peeled is IConditionalOperation { WhenFalse: { } whenFalse } choice
            ? (Terms.Read(choice.WhenTrue), Terms.Read(whenFalse)) is var (a, b) && ((a.Is(0) && b.Is(1)) || (a.Is(1) && b.Is(0)))
            : Variables.Of(peeled) is ILocalSymbol local ? Reaching.SingleValue(local, peeled) is { } written && IsZeroOrOne(written)
            : Variables.Container(peeled) is { } row && Constants.Of(row) is { Length: > 0 } labels && labels.Contains(0) && labels.All(label => label is 0 or 1);
    }
}
