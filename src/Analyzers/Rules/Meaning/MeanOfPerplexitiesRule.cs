using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2006: the mean of perplexities, which is not the perplexity of the mean.</summary>
internal sealed class MeanOfPerplexitiesRule() : Rule(MeaningRules.MeanOfPerplexities)
{
    private static readonly HashSet<string> Losses = Words.Set("loss losses nll crossentropy ce xent entropy perplexity");
    private static readonly HashSet<string> Neighbours = Words.Set("tsne sne stochastic");

    public override void Register(Registration on) => on.Function(MathOp.Exp, Inspect);

    private void Inspect(Inspection inspection, Term exponential)
    {
        if (Names.HasAny(exponential.First, Losses) && (IsAveragedByCall(exponential.Operation) || IsAveragedByLoop(exponential.Operation))
            && !Scope.Says(inspection.Member, Neighbours, members: true))
        {
            inspection.Report(Descriptor, exponential.Operation);
        }
    }

    // losses.Average(loss => Math.Exp(loss)), losses.Select(loss => Math.Exp(loss)).Average()
    private static bool IsAveragedByCall(IOperation exponential)
    {
        for (IOperation? parent = Terms.Outer(exponential); parent is IReturnOperation or IBlockOperation or IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
            {
                return Elements.CallAround(lambda) is { } call
                    && (IsAverage(call) || (call.Name == "Select" && Terms.Outer(call.Operation) is { } outer && Call.Of(outer) is { } mean && IsAverage(mean)));
            }
        }

        return false;
    }

    private static bool IsAverage(Call call) => call.Name is "Average" or "Mean";

    // total += Math.Exp(loss); … total / count
    private static bool IsAveragedByLoop(IOperation exponential)
    {
        if (Terms.Outer(exponential) is not ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } update || Variables.Of(update.Target) is not { } total)
        {
            return false;
        }

        return Body.Of(exponential).QuotientsOf(total).Any(division => !IsUnderLogarithm(division));
    }

    // log(Σ exp(loss)/n) is a soft maximum.
    private static bool IsUnderLogarithm(IOperation division) => Terms.Outer(division) is { } outer && Terms.Read(outer).Op is MathOp.Log or MathOp.Log2 or MathOp.Log10;
}
