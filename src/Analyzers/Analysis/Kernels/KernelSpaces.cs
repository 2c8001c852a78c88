namespace LossGen.Analyzers.Analysis;

/// <summary>The spaces that kernels read when their attribute does not say.</summary>
internal static class KernelSpaces
{
    // The others of Kind have no probabilities among their operands.
    private static readonly HashSet<string> Classifiers =
    [
        "CrossEntropy", "BinaryCrossEntropy", "Logistic", "Focal", "MulticlassFocal", "Poly1", "GeneralizedCrossEntropy", "Perplexity",
    ];

    /// <summary>The space of a kernel's predictions.</summary>
    public static LossInput Of(Kernel kernel)
    {
        LossInput assumed = Default(kernel);
        return assumed == LossInput.Unknown ? assumed : kernel.Member("Input") switch
        {
            "Logits" => LossInput.Logits,
            "Probabilities" => LossInput.Probabilities,
            "LogProbabilities" => LossInput.LogProbabilities,
            _ => assumed,
        };
    }

    private static LossInput Default(Kernel kernel) => kernel.Kind switch
    {
        "Perplexity" when kernel.Operands.Count < 2 => LossInput.LogProbabilities,
        "NegativeLogLikelihood" or "LogRatioK1" or "LogRatioK2" or "LogRatioK3" => LossInput.LogProbabilities,
        { } kind when Classifiers.Contains(kind) && !(kernel.Family == "InformationAttribute" && kind == "CrossEntropy") => LossInput.Logits,
        _ => kernel.Family == "LossAttribute" ? LossInput.Unknown : LossInput.Probabilities,
    };
}
