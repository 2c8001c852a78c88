namespace Perplexity.Text;

/// <summary>Documents of different lengths as one table, which is how models read them.</summary>
sealed class PaddedBatch
{
    /// <summary>The label of a place where nothing is to be predicted. Kernels leave it out.</summary>
    public const long NoLabel = -100;

    const long Padding = 0;

    /// <summary>Puts documents side by side.</summary>
    public PaddedBatch(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 0 || documents.Any(document => document.Predicted < 1))
            throw new ArgumentException(
                "A batch needs documents of at least two tokens: the first token predicts the second.", nameof(documents));

        Documents = documents;
        Length = documents.Max(document => document.Tokens.Length);
        Tokens = new long[documents.Count * Length];
        Labels = new long[Tokens.Length];
        Kept = new float[Tokens.Length];
        Array.Fill(Tokens, Padding);
        Array.Fill(Labels, NoLabel);
        foreach (var (row, document) in documents.Index())
            Fill(row * Length, document.Tokens);
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The length of the longest.</summary>
    public int Length { get; }

    /// <summary>The tokens, padded on the right.</summary>
    public long[] Tokens { get; }

    /// <summary>
    /// For every place the token that follows; none after a document's last token and in the padding.
    /// </summary>
    public long[] Labels { get; }

    /// <summary>1 where there is a label, otherwise 0.</summary>
    public float[] Kept { get; }

    // What a model writes at place t is about the token at place t + 1. Shifted by one, and the last has no label.
    void Fill(int start, ReadOnlySpan<int> tokens)
    {
        for (int t = 0; t < tokens.Length; t++)
            Tokens[start + t] = tokens[t];
        for (int t = 0; t < tokens.Length - 1; t++)
        {
            Labels[start + t] = tokens[t + 1];
            Kept[start + t] = 1;
        }
    }
}
