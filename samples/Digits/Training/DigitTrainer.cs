using Digits.Data;

namespace Digits.Training;

/// <summary>Trains a multilayer perceptron to read handwritten digits.</summary>
sealed class DigitTrainer
{
    /// <summary>The number of passes over the training data.</summary>
    public const int Epochs = 40;

    // A split of average difficulty: with seeds 1–10 the held-out accuracy is 96.1–98.6 %, 97.5 % on average.
    const int Seed = 7;
    const int HiddenUnits = 64;
    const int BatchSize = 32;
    const float InitialRate = 3e-3f;

    readonly Random _random = new(Seed);
    readonly Samples<int> _train;
    readonly Samples<int> _test;
    readonly Network _network;
    readonly Adam _optimizer;

    /// <summary>Splits the images and prepares an untrained network.</summary>
    public DigitTrainer(Samples<int> images)
    {
        (_train, _test) = images.HoldOutFifth(_random);
        _network = new(_random, images.Width, HiddenUnits, DataSets.DigitClasses);
        _optimizer = new(_network.Parameters);
    }

    /// <summary>Trains while it is enumerated, and reports after every epoch.</summary>
    public IEnumerable<EpochReport> Train()
    {
        int[] order = Enumerable.Range(0, _train.Count).ToArray();
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (int[] batch in order.Chunk(BatchSize))
            {
                Learn(_train.Select(batch), RateOf(epoch));
            }

            yield return new(epoch, Evaluation.Of(_network, _train), Evaluation.Of(_network, _test));
        }
    }

    void Learn(Samples<int> batch, float rate)
    {
        float[] logits = _network.Forward(batch.Inputs);
        float[] gradient = new float[logits.Length];
        Losses.CrossEntropy(logits, batch.Targets, DataSets.DigitClasses, gradient);
        _network.Backward(gradient);
        _optimizer.Step(rate);
    }

    // Ever smaller steps let the last epochs settle instead of wandering about the minimum.
    static float RateOf(int epoch) => InitialRate * (Epochs + 1 - epoch) / Epochs;
}
