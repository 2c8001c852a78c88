using Boosting.Native;
using Boosting.Objectives;

namespace Boosting.Experiments;

/// <summary>Bad input, and whether an error names it.</summary>
static class Refusals
{
    static readonly float[] Inputs = [1, 2, 3, 4];
    static readonly double[] Scores = new double[4];
    static readonly float[] Output = new float[4];

    /// <summary>How many kinds of bad input are tried.</summary>
    public const int Count = 6;

    /// <summary>What was not refused, in words; nothing if all was.</summary>
    public static IReadOnlyList<string> Missing()
    {
        (string What, string Named, Action Attempt)[] cases =
        [
            ("inputs that are no rows", "inputs", () => new TrainingData(Inputs, new float[3]).Dispose()),
            ("initial scores for other rows", "initialScores", () => new TrainingData(Inputs, new float[2], Scores).Dispose()),
            ("an unknown objective", "no_such", () => Create("objective=no_such")),
            ("targets for other rows", "targets", () => Differentiate(new BinaryObjective(new bool[3]))),
            ("a class that there is not", "labels[1]", () => Differentiate(new SoftmaxObjective([0, 2], 2, isExact: false))),
            ("a threshold that is none", "delta", () => Differentiate(new HuberObjective(new double[4], -1))),
        ];
        return [.. cases.Select(item => Complaint(item.What, item.Named, item.Attempt)).OfType<string>()];
    }

    static string? Complaint(string what, string named, Action attempt)
    {
        try
        {
            attempt();
            return $"Nothing refuses {what}.";
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidOperationException)
        {
            return reason.Message.Contains(named, StringComparison.Ordinal)
                ? null
                : $"The error for {what} does not name '{named}': {reason.Message}";
        }
    }

    static void Differentiate(IObjective objective) => objective.Differentiate(Scores, Output, Output);

    static void Create(string parameters)
    {
        using var data = new TrainingData(Inputs, new float[4]);
        new Booster(data, 1, parameters).Dispose();
    }
}
