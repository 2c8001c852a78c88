using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Performance;

/// <summary>LG3003: a loop over arrays or spans that computes a loss which a kernel computes.</summary>
internal sealed class HandwrittenLossRule() : Rule(PerformanceRules.HandwrittenLoss)
{
    private static readonly HashSet<string> Errors = Words.Set("mse mae rmse sse error errors residual residuals delta deviation regression");
    private static readonly HashSet<string> Distances = Words.Set("distance distances dist euclidean euclid manhattan norm similarity nearest neighbour neighbor neighbors cluster clusters centroid kernel");

    public override void Register(Registration on) =>
        on.Operation(OperationKind.CompoundAssignment, (inspection, operation) => Inspect(on, inspection, (ICompoundAssignmentOperation)operation));

    private void Inspect(Registration on, Inspection inspection, ICompoundAssignmentOperation update)
    {
        if (on.HasKernels && LossLoop.Of(update) is { } loop && IsMeant(inspection.Member, loop.Loss) && !Scope.IsMetricOrSampling(inspection.Member) && !Scope.IsRanking(inspection.Member))
        {
            inspection.Report(Descriptor, update, loop.Loss.Title);
        }
    }

    // A sum of squares is many things, and what it is called says which; the forms with logarithms need less.
    private static bool IsMeant(ISymbol member, HandwrittenLoss loss) => loss.Loss switch
    {
        LoopLoss.SquaredError or LoopLoss.AbsoluteError => !Scope.Says(member, Distances, members: true)
            && (Scope.IsLoss(member) || Scope.Says(member, Errors, members: true) || ProbabilityNames.IsTarget(loss.First) || ProbabilityNames.IsTarget(loss.Second!)),
        LoopLoss.CrossEntropy or LoopLoss.KullbackLeibler or LoopLoss.Entropy => Scope.IsMeasure(member) || Scope.IsLoss(member)
            || ProbabilityNames.IsProbability(loss.First) || (loss.Second is { } q && ProbabilityNames.IsProbability(q)),
        _ => true,
    };
}
