using System.Text.Json;

namespace ShardedEvaluation.Shards;

/// <summary>What one evaluation is of: a model, and shards that hold the data between them.</summary>
/// <param name="ModelPath">The file of the model.</param>
/// <param name="Classes">The number of characters to choose from.</param>
/// <param name="Shards">The shards, in their order.</param>
sealed record Manifest(string ModelPath, int Classes, IReadOnlyList<Shard> Shards)
{
    /// <summary>The number of tokens in all shards.</summary>
    public long Rows => Shards.Sum(shard => shard.Rows);

    /// <summary>Writes the manifest to a file.</summary>
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Manifest Read(string path) =>
        JsonSerializer.Deserialize<Manifest>(File.ReadAllText(path))
            ?? throw new InvalidDataException($"The manifest '{path}' is empty.");
}
