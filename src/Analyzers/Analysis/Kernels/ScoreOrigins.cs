using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds rows that certainly are not probabilities.</summary>
internal static class ScoreOrigins
{
    private static readonly HashSet<string> Layers = Words.Set("linear dense affine");

    /// <summary>Why a row is not one of probabilities, and which space it is in instead; null if that is not certain.</summary>
    public static (string Reason, string Space)? Of(IOperation row) => Of(row, depth: 6);

    private static (string Reason, string Space)? Of(IOperation row, int depth)
    {
        IOperation operation = Terms.Peel(row);
        if (depth == 0)
        {
            return null;
        }

        if (Constants.Of(operation) is { } numbers)
        {
            return numbers.Any(number => number < 0) ? ("holds negative numbers", "Logits") : null;
        }

        Term term = Terms.Read(operation);
        return term.Op == MathOp.LogSoftMax ? ("holds log-probabilities", "LogProbabilities")
            : operation is IInvocationOperation call ? OfCall(call, depth - 1)
            : Variables.Of(operation) is { } variable ? OfVariable(variable, operation, depth - 1)
            : null;
    }

    private static (string Reason, string Space)? OfCall(IInvocationOperation call, int depth) =>
        Call.Of(call) is { } read && Elements.Viewed(read) is { } viewed ? Of(viewed, depth)
        : IsLayer(call) ? ("holds the output of a linear layer", "Logits")
        : null;

    private static (string Reason, string Space)? OfVariable(ISymbol variable, IOperation reader, int depth)
    {
        foreach (Write write in Reaching.Of(variable, reader))
        {
            (string Reason, string Space)? found = write switch
            {
                { Kind: WriteKind.Whole, Value: { } value } => Of(value, depth),
                { Kind: WriteKind.Filled, Value: IInvocationOperation call } => MathNames.Find(call.TargetMethod.Name) == MathOp.LogSoftMax ? ("holds log-probabilities", "LogProbabilities")
                    : IsLayer(call) ? ("holds the output of a linear layer", "Logits")
                    : null,
                _ => null,
            };
            if (found is not null || write.Kind is WriteKind.Filled)
            {
                return found;
            }
        }

        return null;
    }

    // Linear(x, w), linear.Forward(x); not softmax(Linear(x)), which is another call.
    private static bool IsLayer(IInvocationOperation call) =>
        IsLayerName(call.TargetMethod.Name) || (call.TargetMethod.Name is "Forward" or "forward" or "call" && call.Instance?.Type is { } type && IsLayerName(type.Name));

    private static bool IsLayerName(string name) => Words.Of(name) is var words && words.Count > 0 && (Layers.Contains(words[0]) || (words.Count == 2 && words.Contains("layer") && Layers.Contains(words[1])));
}
