using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2018: the losses of batches, added up and divided by the number of batches, so that a sample of a short batch weighs more.</summary>
internal sealed class MeanOfBatchMeansRule() : Rule(MeaningRules.MeanOfBatchMeans)
{
    private static readonly HashSet<string> Losses = Words.Set("loss losses cost costs nll crossentropy");
    private static readonly HashSet<string> Batches = Words.Set("batch batches minibatch minibatches dataloader loader");
    private static readonly HashSet<string> Samples = Words.Set("size sizes length samples rows items examples tokens elements sample row item example token element");

    public override void Register(Registration on) => on.Operation(OperationKind.CompoundAssignment, (inspection, update) => Inspect(inspection, (ICompoundAssignmentOperation)update));

    private void Inspect(Inspection inspection, ICompoundAssignmentOperation update)
    {
        if (update.OperatorKind == BinaryOperatorKind.Add && Shapes.IsFloat(update.Type) && Variables.Of(update.Target) is ILocalSymbol total && Words.Any(total.Name, Losses)
            && IsOfOneBatch(update.Value) && Reaching.Loop(update) is { } loop && !IsOfEqualBatches(loop))
        {
            foreach (IOperation division in Body.Of(update).QuotientsOf(total))
            {
                if (!Reaching.IsAround(loop, division) && Counter(division) is { } counter && IsNumberOfBatches(counter, loop))
                {
                    inspection.Report(Descriptor, division, counter.Name);
                }
            }
        }
    }

    // A loss that is multiplied by the size of its batch is weighted as it should be.
    private static bool IsOfOneBatch(IOperation added) =>
        Terms.Read(Reaching.LocalValue(added) ?? added) is { Op: MathOp.None } term && Call.Of(Terms.Peel(term.Operation)) is not { Name: "Sum" or "sum" };

    // for (i = 0; i < rows / size; i++) leaves out what is no whole batch.
    private static bool IsOfEqualBatches(ILoopOperation loop) => loop.LoopKind == LoopKind.For;

    private static ILocalSymbol? Counter(IOperation division) =>
        (division is ICompoundAssignmentOperation update ? update.Value : Terms.Read(division) is { Op: MathOp.Divide } quotient ? quotient.Second : null) is { } divisor
            ? Variables.Of(divisor) as ILocalSymbol
            : null;

    // It is one more in each round of the loop, and its name or the loop's says that a round is a batch.
    private static bool IsNumberOfBatches(ILocalSymbol counter, ILoopOperation loop)
    {
        if (!Shapes.IsInteger(counter.Type) || Words.Any(counter.Name, Samples) || !(Words.Any(counter.Name, Batches) || IsOverBatches(loop)))
        {
            return false;
        }

        int steps = 0;
        foreach (Write write in Body.Of(loop).Writes(counter))
        {
            if (Reaching.IsAround(loop, write.Site))
            {
                steps++;
                if (!IsStep(write.Site) || Reaching.Loop(write.Site) != loop)
                {
                    return false;
                }
            }
        }

        return steps == 1;
    }

    private static bool IsStep(IOperation site) => site.Kind == OperationKind.Increment
        || (site is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } update && Terms.Read(update.Value).Is(1));

    private static bool IsOverBatches(ILoopOperation loop) =>
        loop is IForEachLoopOperation each
        && (Names.HasAny(each.Collection, Batches) || (each.LoopControlVariable is IVariableDeclaratorOperation { Symbol.Name: var name } && Words.Any(name, Batches))
            || (Call.Of(Terms.Peel(each.Collection)) is { } call && Words.Any(call.Name, Batches)));
}
