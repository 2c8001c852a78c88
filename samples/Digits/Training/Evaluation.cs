using Digits.Data;

namespace Digits.Training;

/// <summary>What a classifier makes of a set of digits.</summary>
/// <param name="Loss">The mean cross-entropy, in nats.</param>
/// <param name="Labels">The true digits.</param>
/// <param name="Predictions">The most probable digit of every image.</param>
sealed record Evaluation(float Loss, int[] Labels, int[] Predictions)
{
    /// <summary>The share of images whose most probable digit is the true one.</summary>
    public double Accuracy => Labels.Zip(Predictions, (label, guess) => label == guess ? 1.0 : 0.0).Average();

    /// <summary>The most frequent mistake, or null if there is none.</summary>
    public (int Label, int Guess, int Count)? WorstConfusion =>
        Labels.Zip(Predictions)
            .Where(pair => pair.First != pair.Second)
            .CountBy(pair => pair)
            .OrderByDescending(mistake => mistake.Value)
            .Select(mistake => ((int, int, int)?)(mistake.Key.First, mistake.Key.Second, mistake.Value))
            .FirstOrDefault();

    /// <summary>Runs the network over <paramref name="images"/> without training it.</summary>
    public static Evaluation Of(Network network, Samples<int> images)
    {
        float[] logits = network.Forward(images.Inputs);
        float loss = Losses.CrossEntropy(logits, images.Targets, DataSets.DigitClasses, gradient: default);
        return new(loss, images.Targets, [.. logits.Chunk(DataSets.DigitClasses).Select(MostProbable)]);
    }

    static int MostProbable(float[] logits) => logits.AsSpan().IndexOf(logits.Max());
}
