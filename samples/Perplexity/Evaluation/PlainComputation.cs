using Perplexity.Models;
using Perplexity.Runtimes;
using Perplexity.Text;

namespace Perplexity.Evaluation;

/// <summary>The same quantities by their formulas, in plain doubles and with none of the kernels.</summary>
static class PlainComputation
{
    /// <summary>Σ −log softmax(logits)[label] over the places that have a label.</summary>
    public static double LossSum(LogitsOf logits, ReadOnlySpan<long> labels, int vocabulary)
    {
        double sum = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != PaddedBatch.NoLabel)
                sum -= LogSoftMax(RowOf(logits, i, vocabulary))[labels[i]];
        }

        return sum;
    }

    /// <summary>The mean loss of the documents, from the weights of the model and without a runtime.</summary>
    public static double MeanLoss(NextTokenModel model, IReadOnlyList<Document> documents)
    {
        double[][] rows = [.. Enumerable.Range(0, model.Vocabulary).Select(token => LogSoftMax(model.Logits(token)))];
        return documents.SelectMany(Pairs).Average(pair => -rows[pair.First][pair.Second]);
    }

    /// <summary>The mean of D(full‖variant) over the documents, likewise.</summary>
    public static double MeanDivergence(NextTokenModel full, NextTokenModel variant, IReadOnlyList<Document> documents)
    {
        double[] rows = [.. Enumerable.Range(0, full.Vocabulary).Select(Divergence)];
        return documents.SelectMany(Pairs).Average(pair => rows[pair.First]);

        double Divergence(int token) => LogSoftMax(full.Logits(token))
            .Zip(LogSoftMax(variant.Logits(token)), (p, q) => Math.Exp(p) * (p - q)).Sum();
    }

    /// <summary>The standard error of Σ losses / Σ tokens over documents: that of a ratio of two sums.</summary>
    public static double ClusteredError(NextTokenModel model, IReadOnlyList<Document> documents)
    {
        double[][] rows = [.. Enumerable.Range(0, model.Vocabulary).Select(token => LogSoftMax(model.Logits(token)))];
        double[] sums = [.. documents.Select(document => Pairs(document).Sum(pair => -rows[pair.First][pair.Second]))];
        double tokens = documents.Sum(document => document.Predicted), mean = sums.Sum() / tokens;
        double spread = sums.Zip(documents, (sum, document) => Math.Pow(sum - mean * document.Predicted, 2)).Sum();
        return Math.Sqrt(spread * sums.Length / (sums.Length - 1)) / tokens;
    }

    static IEnumerable<(int First, int Second)> Pairs(Document document) =>
        document.Tokens.Zip(document.Tokens.Skip(1));

    static double[] RowOf(LogitsOf logits, int row, int vocabulary)
    {
        double[] values = new double[vocabulary];
        for (int i = 0; i < vocabulary; i++)
        {
            int place = row * vocabulary + i;
            values[i] = logits.Halves.IsEmpty ? logits.Floats[place] : (double)logits.Halves[place];
        }

        return values;
    }

    static double[] LogSoftMax(double[] logits)
    {
        double maximum = logits.Max();
        double total = maximum + Math.Log(logits.Sum(logit => Math.Exp(logit - maximum)));
        return [.. logits.Select(logit => logit - total)];
    }
}
