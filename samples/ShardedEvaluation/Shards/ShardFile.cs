using Parquet;
using Parquet.Schema;

namespace ShardedEvaluation.Shards;

/// <summary>Reads and writes tokens in Parquet: a column of contexts and a column of labels.</summary>
static class ShardFile
{
    const int GroupLength = 512;

    static readonly ParquetSchema Schema = new(new DataField<int>("context"), new DataField<int>("label"));

    /// <summary>Writes tokens, in groups of rows as large files have them.</summary>
    public static async Task<Shard> Write(string path, ReadOnlyMemory<int> contexts, ReadOnlyMemory<int> labels)
    {
        await using (var file = File.Create(path))
        await using (var writer = await ParquetWriter.CreateAsync(Schema, file))
        {
            for (int start = 0; start < labels.Length; start += GroupLength)
            {
                int length = Math.Min(GroupLength, labels.Length - start);
                using var group = writer.CreateRowGroup();
                await group.WriteAsync(Schema.DataFields[0], contexts.Slice(start, length));
                await group.WriteAsync(Schema.DataFields[1], labels.Slice(start, length));
            }
        }

        return new(path, ContentHash.Of(await File.ReadAllBytesAsync(path)), labels.Length);
    }

    /// <summary>The groups of rows, one after the other.</summary>
    /// <exception cref="InvalidDataException">The content is not what the manifest lists.</exception>
    public static async IAsyncEnumerable<(int[] Contexts, int[] Labels)> Read(Shard shard)
    {
        byte[] content = await File.ReadAllBytesAsync(shard.Path);
        string hash = ContentHash.Of(content);
        if (hash != shard.Hash)
            throw new InvalidDataException(
                $"The shard '{shard.Name}' is corrupt: its hash is {hash} instead of {shard.Hash}.");

        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(content));
        var fields = reader.Schema.DataFields;
        if (!fields.SequenceEqual(Schema.DataFields))
            throw new InvalidDataException(
                $"The shard '{shard.Name}' has the columns {Names(fields)} instead of {Names(Schema.DataFields)}.");

        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            int[] contexts = new int[group.RowCount];
            int[] labels = new int[group.RowCount];
            await group.ReadAsync<int>(fields[0], contexts);
            await group.ReadAsync<int>(fields[1], labels);
            yield return (contexts, labels);
        }
    }

    static string Names(DataField[] fields) => string.Join(", ", fields.Select(field => field.ToString()));
}
