using LossGen;
using Perplexity.Runtimes;
using Perplexity.Text;

namespace Perplexity.Evaluation;

/// <summary>How well a model predicts the held-out text, and how far it is from the full model.</summary>
/// <param name="Name">The model.</param>
/// <param name="ByToken">Losses with every token on its own: what most reports print, and too sure of itself.</param>
/// <param name="ByDocument">The same mean, with its standard error clustered by document.</param>
/// <param name="FromFull">D(full‖model), clustered likewise; null if there is no full model in 32 bits.</param>
/// <param name="PlainMean">The mean loss of the same logits, in plain doubles.</param>
/// <param name="Bytes">The length of the text.</param>
sealed record Score(
    string Name, LossMoments ByToken, LossMoments ByDocument, LossMoments? FromFull, double PlainMean, long Bytes);

/// <summary>Scores models on documents.</summary>
static class Scoring
{
    /// <summary>Runs the model, and the full one beside it, over all documents; yields the score so far.</summary>
    public static IEnumerable<Score> Run(ILanguageModel model, ILanguageModel? full, IReadOnlyList<Document> documents)
    {
        LossMoments byToken = LossMoments.Empty, byDocument = LossMoments.Empty, fromFull = LossMoments.Empty;
        double plainSum = 0;
        long bytes = 0;
        foreach (var chunk in documents.Chunk(model.BatchSize))
        {
            var batch = new PaddedBatch(chunk);
            using var logits = model.Run(batch);
            float[] losses = new float[batch.Labels.Length];
            TokenLosses(logits, batch.Labels, model.Vocabulary, losses);
            byToken.AddWeighted(losses, batch.Kept);
            AddDocuments(ref byDocument, batch, losses);
            plainSum += PlainComputation.LossSum(logits, batch.Labels, model.Vocabulary);
            bytes += chunk.Sum(document => document.Bytes);
            if (full is not null)
                AddDivergences(ref fromFull, full, logits, batch);
            yield return new(model.Name, byToken, byDocument, full is null ? null : fromFull, plainSum / byToken.Weight, bytes);
        }
    }

    /// <summary>The loss of every place, from logits of either width.</summary>
    public static void TokenLosses(LogitsOf logits, ReadOnlySpan<long> labels, int vocabulary, Span<float> losses)
    {
        if (logits.Halves.IsEmpty)
            Losses.TokenLosses(logits.Floats, labels, vocabulary, losses);
        else
            Losses.TokenLosses(logits.Halves, labels, vocabulary, losses);
    }

    static void AddDivergences(ref LossMoments total, ILanguageModel full, LogitsOf logits, PaddedBatch batch)
    {
        using var reference = full.Run(batch);
        float[] divergences = new float[batch.Kept.Length];
        Losses.Divergences(reference.Floats, logits.Floats, full.Vocabulary, batch.Kept, divergences);
        AddDocuments(ref total, batch, divergences);
    }

    // A document is one element, with its number of tokens as the weight: its tokens are not independent of each other.
    static void AddDocuments(ref LossMoments total, PaddedBatch batch, float[] losses)
    {
        foreach (var (row, document) in batch.Documents.Index())
        {
            LossSum sum = LossSum.Empty;
            sum.Add(losses.AsSpan(row * batch.Length, document.Predicted));
            total.AddWeighted([sum.Sum], [document.Predicted]);
        }
    }
}
