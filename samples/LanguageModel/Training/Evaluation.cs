using LanguageModel.Text;
using LossGen;

namespace LanguageModel.Training;

/// <summary>Measures models on a text without training them.</summary>
static class Evaluation
{
    // LossSum adds up exactly, so any size gives the same totals; this one keeps the logits in the cache.
    const int BatchSize = 64;

    /// <summary>The cross-entropy of a model on the characters at <paramref name="places"/>.</summary>
    public static LossSum CrossEntropy(CharacterModel model, Corpus corpus, int[] places) =>
        Total(corpus, places, batch =>
            Losses.TotalCrossEntropy(model.Forward(batch.Contexts), batch.Labels, model.Alphabet));

    /// <summary>How far a student is from its teacher on the characters at <paramref name="places"/>.</summary>
    public static Distance Between(CharacterModel teacher, CharacterModel student, Corpus corpus, int[] places) => new(
        Total(corpus, places, batch => Losses.ForwardDivergence(
            teacher.Forward(batch.Contexts), student.Forward(batch.Contexts), teacher.Alphabet)),
        Total(corpus, places, batch => Losses.ReverseDivergence(
            teacher.Forward(batch.Contexts), student.Forward(batch.Contexts), teacher.Alphabet)));

    static LossSum Total(Corpus corpus, int[] places, Func<Batch, LossSum> measure)
    {
        LossSum total = LossSum.Empty;
        foreach (int[] batch in places.Chunk(BatchSize))
            total.Merge(measure(corpus.At(batch)));
        return total;
    }
}
