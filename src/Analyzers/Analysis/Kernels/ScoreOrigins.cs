using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds rows that are not probabilities.</summary>
internal static class ScoreOrigins
{
    /// <summary>Whether a row that holds this is none of probabilities.</summary>
    public static bool IsNone(Content content) =>
        content.Kind is ContentKind.LogSoftMax or ContentKind.Scores || (content.Kind == ContentKind.Numbers && content.Numbers.Any(number => number < 0));

    /// <summary>What such a row holds.</summary>
    public static string Name(Content content) => content.Kind switch
    {
        ContentKind.LogSoftMax => "log-probabilities",
        ContentKind.Scores => "the output of a linear layer",
        _ => "negative numbers",
    };

    /// <summary>The member of <c>InputSpace</c> for it.</summary>
    public static string Space(Content content) => content.Kind == ContentKind.LogSoftMax ? "LogProbabilities" : "Logits";

    /// <summary>What an argument of a kernel that reads probabilities holds instead; null if it holds none.</summary>
    public static Finding? Of(KernelCall call, IOperation argument) => call.Find(argument, IsNone);
}
