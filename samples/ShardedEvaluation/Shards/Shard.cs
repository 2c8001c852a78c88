namespace ShardedEvaluation.Shards;

/// <summary>A piece of the data, as the manifest lists it.</summary>
/// <param name="Path">The Parquet file. On real machines it is an address in a store that all of them reach.</param>
/// <param name="Hash">The hash of the file's content. It is part of the key of the result.</param>
/// <param name="Rows">The number of tokens in it.</param>
[GenerateSerializer, Immutable]
sealed record Shard([property: Id(0)] string Path, [property: Id(1)] string Hash, [property: Id(2)] long Rows)
{
    /// <summary>The name that messages use.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
