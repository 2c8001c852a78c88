using LanguageModel.Text;

namespace LanguageModel.Training;

/// <summary>Trains a model on a text.</summary>
sealed class Trainer(Corpus corpus, CharacterModel model, Objective objective, int epochs, Random random)
{
    const int BatchSize = 64;
    const float InitialRate = 4e-3f;

    readonly Adam _optimizer = new(model.Parameters);

    /// <summary>
    /// Trains while it is enumerated. The numbers are the passes over the training text so far, from 0: the untrained
    /// model.
    /// </summary>
    public IEnumerable<int> Train()
    {
        yield return 0;
        int[] places = [.. corpus.Training];
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(places);
            foreach (int[] batch in places.Chunk(BatchSize))
                Learn(corpus.At(batch), RateOf(epoch));
            yield return epoch;
        }
    }

    void Learn(Batch batch, float rate)
    {
        float[] logits = model.Forward(batch.Contexts);
        objective(batch, logits);
        model.Backward(logits);
        _optimizer.Step(rate);
    }

    // Ever smaller steps let the last epochs settle instead of wandering about the minimum.
    float RateOf(int epoch) => InitialRate * (epochs + 1 - epoch) / epochs;
}
