using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises calls of loss functions: those of TorchSharp, and others by what they and their parameters are called.</summary>
internal static class LossCalls
{
    private static readonly HashSet<string> Losses = Words.Set("loss losses entropy crossentropy bce nll kl kld divergence focal hinge likelihood criterion cost");
    private static readonly HashSet<string> Binary = Words.Set("bce binary sigmoid logistic");
    private static readonly HashSet<string> Logits = Words.Set("logit logits");
    private static readonly HashSet<string> Probabilities = Words.Set("prob probs probability probabilities softmax likelihoods logprob logprobs");

    private static readonly Dictionary<string, (LossInput Input, bool IsBinary)> OfTorch = new(StringComparer.Ordinal)
    {
        ["cross_entropy"] = (LossInput.Logits, false),
        ["CrossEntropyLoss"] = (LossInput.Logits, false),
        ["binary_cross_entropy_with_logits"] = (LossInput.Logits, true),
        ["BCEWithLogitsLoss"] = (LossInput.Logits, true),
        ["soft_margin_loss"] = (LossInput.Logits, true),
        ["multilabel_soft_margin_loss"] = (LossInput.Logits, true),
        ["nll_loss"] = (LossInput.LogProbabilities, false),
        ["NLLLoss"] = (LossInput.LogProbabilities, false),
        ["kl_div"] = (LossInput.LogProbabilities, false),
        ["KLDivLoss"] = (LossInput.LogProbabilities, false),
        ["binary_cross_entropy"] = (LossInput.Probabilities, true),
        ["BCELoss"] = (LossInput.Probabilities, true),
    };

    private static readonly HashSet<string> Applications = new(StringComparer.OrdinalIgnoreCase) { "forward", "call", "compute", "calculate", "calculateloss", "computeloss", "evaluate", "invoke", "getloss" };

    /// <summary>Whether a method of this name can be a loss function, or the function of an object that is one.</summary>
    public static bool CanBeLoss(string name) => Applications.Contains(name) || IsLossName(name);

    /// <summary>Whether a name says loss, entropy, divergence or the like.</summary>
    public static bool IsLossName(string name) => Words.Any(name, Losses) || name.EndsWith("Loss", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the method, or the type whose function it is, is called a loss.</summary>
    public static bool IsLoss(IMethodSymbol method) =>
        IsLossName(method.Name) || (Applications.Contains(method.Name) && method.ContainingType is { } type && IsLossName(type.Name));

    /// <summary>The call as a loss, if what its predictions should be is certain.</summary>
    public static LossCall? Read(IInvocationOperation call)
    {
        ImmutableArray<IArgumentOperation> arguments = call.Arguments;
        if (Torch.Callee(call) is { } callee)
        {
            return OfTorch.TryGetValue(callee, out (LossInput Input, bool IsBinary) torch) && At(call, 0) is { } input
                ? new LossCall(torch.Input, torch.IsBinary, input, At(call, 1))
                : null;
        }

        return arguments.Length > 1 && IsLoss(call.TargetMethod) ? ReadNames(call) : null;
    }

    /// <summary>The argument for a parameter.</summary>
    public static IOperation? At(IInvocationOperation call, int parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static LossCall? ReadNames(IInvocationOperation call)
    {
        IArgumentOperation? prediction = null, target = null;
        LossInput input = SaysLogits(call) ? LossInput.Logits : LossInput.Unknown;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            string name = argument.Parameter?.Name ?? "";
            if (Space(name) is var space && space != LossInput.Unknown && prediction is null)
            {
                (input, prediction) = (space, argument);
            }
            else if (Roles.Of(name) == Role.Target)
            {
                target ??= argument;
            }
            else if (input == LossInput.Logits && Roles.Of(name) == Role.Prediction)
            {
                prediction ??= argument;
            }
        }

        return input != LossInput.Unknown && prediction is not null
            ? new LossCall(input, Words.Any(call.TargetMethod.Name, Binary), prediction.Value, target?.Value)
            : null;
    }

    // BinaryCrossEntropyWithLogits(…), CrossEntropy(…, fromLogits: true)
    private static bool SaysLogits(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name is { } name && Words.Any(name, Logits) && argument.Value.Type?.SpecialType == SpecialType.System_Boolean)
            {
                return argument.Value.ConstantValue is { HasValue: true, Value: true };
            }
        }

        return Words.Any(call.TargetMethod.Name, Logits) && Words.Of(call.TargetMethod.Name) is var words && (words.Contains("with") || words.Contains("from"));
    }

    // What a parameter called logits or logProbs wants; labels may be in any space.
    private static LossInput Space(string name)
    {
        if (Roles.Of(name) == Role.Target)
        {
            return LossInput.Unknown;
        }

        IReadOnlyList<string> words = Words.Of(name);
        return words.Count > 0 && Logits.Contains(words[words.Count - 1]) ? LossInput.Logits
            : Words.Any(name, Probabilities) && (words.Contains("log") || words.Contains("logprob") || words.Contains("logprobs")) ? LossInput.LogProbabilities
            : LossInput.Unknown;
    }
}
