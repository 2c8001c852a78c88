using LossGen;
using Perplexity.Runtimes;
using Perplexity.Text;

namespace Perplexity.Evaluation;

/// <summary>What the perplexity comes out as if the labels are wrong. No code complains about either.</summary>
static class Traps
{
    /// <summary>
    /// The perplexity with labels that are not shifted: the model is asked for the token it has just read.
    /// </summary>
    public static double WithoutShift(ILanguageModel model, IReadOnlyList<Document> documents) =>
        Score(model, documents, batch => [.. batch.Tokens.Zip(batch.Labels, (token, label) => label < 0 ? label : token)]);

    /// <summary>The perplexity with padding scored as if it were text.</summary>
    public static double WithPadding(ILanguageModel model, IReadOnlyList<Document> documents) =>
        Score(model, documents, batch => [.. batch.Labels.Select(label => label < 0 ? 0 : label)]);

    static double Score(ILanguageModel model, IReadOnlyList<Document> documents, Func<PaddedBatch, long[]> labelsOf)
    {
        LossSum total = LossSum.Empty;
        foreach (var chunk in documents.Chunk(model.BatchSize))
        {
            var batch = new PaddedBatch(chunk);
            using var logits = model.Run(batch);
            long[] labels = labelsOf(batch);
            float[] losses = new float[labels.Length];
            Scoring.TokenLosses(logits, labels, model.Vocabulary, losses);
            total.AddWeighted(losses, [.. labels.Select(label => label < 0 ? 0f : 1f)]);
        }

        return total.Perplexity;
    }
}
