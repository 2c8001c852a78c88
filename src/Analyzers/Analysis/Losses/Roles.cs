namespace LossGen.Analyzers.Analysis;

/// <summary>What a name says about the part its value plays in a loss.</summary>
internal enum Role
{
    Unknown,
    Prediction,
    Target,
}

/// <summary>Reads parts from names: <c>yPred</c>, <c>logits</c>, <c>targetsFlat</c>.</summary>
internal static class Roles
{
    private static readonly HashSet<string> Predictions = Words.Set(
        "pred preds prediction predictions predicted predict output outputs logit logits yhat ypred input inputs estimate estimates estimated forecast student policy");

    private static readonly HashSet<string> Targets = Words.Set(
        "target targets label labels true truth groundtruth gt expected ideal desired teacher ytrue onehot reference");

    /// <summary>The part that a name stands for, if its words agree.</summary>
    public static Role Of(string? name)
    {
        if (name is null)
        {
            return Role.Unknown;
        }

        bool isPrediction = Words.Any(name, Predictions), isTarget = Words.Any(name, Targets);
        return isPrediction == isTarget ? Role.Unknown : isPrediction ? Role.Prediction : Role.Target;
    }
}
