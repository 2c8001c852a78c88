using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2011: a Kullback–Leibler divergence that is called a distance, which it is not: it depends on the order.</summary>
internal sealed class DivergenceAsDistanceRule() : Rule(MeaningRules.DivergenceAsDistance)
{
    private static readonly HashSet<string> Distances = Words.Set("distance metric");
    private static readonly HashSet<string> Divergences = Words.Set("kl kld kullback leibler");
    private static readonly HashSet<string> Symmetric = Words.Set("symmetric symmetrised symmetrized jeffreys jensen shannon js jsd");

    public override void Register(Registration on) => on.Operation(OperationKind.MethodBody, Inspect);

    private void Inspect(Inspection inspection, IOperation body)
    {
        if (IsDistance(inspection.Member.Name)
            && inspection.Member is IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.Length: >= 2, Locations: [{ } location, ..] } method
            && Shapes.IsScalar(method.ReturnType) && IsDivergence(method, body) && !Scope.Says(method, Symmetric, members: true))
        {
            inspection.Report(Descriptor, location, System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty, method.Name);
        }
    }

    // Every method of a program is asked, so the letters are looked for before the words.
    private static bool IsDistance(string name) =>
        (name.IndexOf("distance", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("metric", StringComparison.OrdinalIgnoreCase) >= 0) && Words.Any(name, Distances);

    private static bool IsDivergence(IMethodSymbol method, IOperation body) => Scope.Says(method, Divergences, members: true) || HasOneOrder(body);

    // p·log(p/q), and nothing with q·log(q/p).
    private static bool HasOneOrder(IOperation body)
    {
        int terms = 0;
        foreach (IOperation operation in body.Descendants())
        {
            if (operation is IInvocationOperation call && MathNames.Function(call.TargetMethod.Name) == MathOp.Log && Terms.Read(call) is { Op: MathOp.Log } logarithm
                && CrossTerm.IsQuotient(logarithm))
            {
                terms += CrossTerm.Of(logarithm) is not null ? 1 : 2;
            }
        }

        return terms == 1;
    }
}
