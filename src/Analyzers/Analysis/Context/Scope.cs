using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What the code around an expression is for, by the names of the method and of the types it is in.</summary>
internal static class Scope
{
    private static readonly HashSet<string> Losses = Words.Set(
        "loss losses criterion objective cost crossentropy entropy divergence kl kld nll bce distillation distill dpo ppo policyloss policygradient reinforce logprob logprobability likelihoodloss");

    private static readonly HashSet<string> CrossEntropies = Words.Set("crossentropy logloss");

    private static readonly HashSet<string> Metrics = Words.Set("metric metrics score scorer sampler sampling sample samples evaluator evaluation perplexity statistic statistics acquisition committee disagreement drift");

    private static readonly HashSet<string> Rankings = Words.Set("metric metrics score scorer acquisition committee disagreement drift");

    private static readonly HashSet<string> Measures = Words.Set(
        "entropy entropies divergence kl kld kullback crossentropy information mutual jensen shannon js jsd perplexity theil nll loss logloss likelihood surprisal");

    /// <summary>Whether the code computes a cross-entropy, as its method or type says, whatever the second distribution is called.</summary>
    public static bool IsCrossEntropy(ISymbol member) => Says(member, CrossEntropies, members: true);

    /// <summary>Whether the code computes a loss, as its method or type says.</summary>
    public static bool IsLoss(ISymbol member) => Says(member, Losses, members: true);

    /// <summary>Whether the method computes a metric or draws samples, where nothing is trained on the result: it returns a choice, or is itself, and not only its class, called so.</summary>
    public static bool IsMetricOrSampling(ISymbol member) =>
        member is IMethodSymbol { ReturnType: { } result } method
        && (Shapes.IsInteger(result) || result.SpecialType == SpecialType.System_Boolean || (Words.Any(method.Name, Metrics) && !Says(member, Losses, members: true)));

    /// <summary>Whether a type around the code measures or ranks, as its name says, which is enough to keep back a suggestion.</summary>
    public static bool IsRanking(ISymbol member) => Says(member, Rankings, members: false);

    /// <summary>Whether the code computes an entropy or a divergence.</summary>
    public static bool IsMeasure(ISymbol member) => Says(member, Measures, members: true);

    /// <summary>Whether the method or a type around the code has one of the words in its name.</summary>
    public static bool Says(ISymbol member, HashSet<string> words, bool members)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } && (members || symbol is INamedTypeSymbol)
                && Words.Any(symbol.Name.StartsWith("get_", System.StringComparison.Ordinal) ? symbol.Name.Substring(4) : symbol.Name, words))
            {
                return true;
            }
        }

        return false;
    }
}
