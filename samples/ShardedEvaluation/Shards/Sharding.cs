using ShardedEvaluation.Text;

namespace ShardedEvaluation.Shards;

/// <summary>A way to cut the data.</summary>
/// <param name="Name">The name that reports use.</param>
/// <param name="Count">The number of shards.</param>
/// <param name="Growth">How much longer the last shard is than the first.</param>
sealed record Sharding(string Name, int Count, double Growth)
{
    /// <summary>The two ways that the sample compares: equal shards, and fewer of very different lengths.</summary>
    public static IReadOnlyList<Sharding> All { get; } = [new("96 equal shards", 96, 1), new("60 uneven shards", 60, 20)];

    /// <summary>Writes the shards and the manifest of the evaluation text.</summary>
    public async Task<Manifest> Write(string folder, string modelPath, Corpus corpus)
    {
        Directory.CreateDirectory(folder);
        int classes = corpus.Alphabet.Length;
        int[] text = corpus.Evaluation;
        int[] labels = text[2..];
        int[] contexts = [.. labels.Select((_, i) => TextModel.ContextOf(text[i], text[i + 1], classes))];
        int[] cuts = Cuts(labels.Length);
        List<Shard> shards = [];
        for (int i = 0; i < Count; i++)
        {
            string path = Path.Combine(folder, $"part-{i:D3}.parquet");
            shards.Add(
                await ShardFile.Write(path, contexts.AsMemory(cuts[i]..cuts[i + 1]), labels.AsMemory(cuts[i]..cuts[i + 1])));
        }

        return new(modelPath, classes, shards);
    }

    // Lengths grow evenly from the first shard to the last.
    int[] Cuts(int length)
    {
        double[] ends = new double[Count + 1];
        for (int i = 0; i < Count; i++)
            ends[i + 1] = ends[i] + 1 + (Growth - 1) * i / (Count - 1);
        return [.. ends.Select(end => (int)Math.Round(length * end / ends[Count]))];
    }
}
