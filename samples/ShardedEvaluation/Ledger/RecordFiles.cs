namespace ShardedEvaluation.Ledger;

/// <summary>A folder with a file for every record. A file is there as a whole or not at all.</summary>
sealed class RecordFiles(string folder)
{
    /// <summary>The bytes of a record, or null if there is none.</summary>
    public async Task<byte[]?> Read(string key)
    {
        string path = PathOf(key);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path) : null;
    }

    /// <summary>Writes a record that may be there already; the second time it must be the same bytes.</summary>
    /// <exception cref="InvalidDataException">The record is there with other bytes, and stays as it is.</exception>
    public async Task WriteOnce(string key, byte[] content)
    {
        string temporary = await WriteTemporary(content);
        try
        {
            File.Move(temporary, PathOf(key), overwrite: false);
        }
        catch (IOException) when (File.Exists(PathOf(key)))
        {
            File.Delete(temporary);
            byte[] present = await File.ReadAllBytesAsync(PathOf(key));
            if (!content.SequenceEqual(present))
                throw new InvalidDataException(
                    $"The ledger has another result for '{key}': the same shard gave other bytes.");
        }
    }

    /// <summary>Writes a record over the one that is there.</summary>
    public async Task Replace(string key, byte[] content) =>
        File.Move(await WriteTemporary(content), PathOf(key), overwrite: true);

    /// <summary>The file of a record. Keys have slashes between their parts.</summary>
    public string PathOf(string key) => Path.Combine(folder, key.Replace('/', '_') + ".json");

    // On the disk before it gets its name: a machine that loses its power leaves no half record.
    async Task<string> WriteTemporary(byte[] content)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"{Guid.NewGuid():N}.temporary");
        await using var file = File.Create(path);
        await file.WriteAsync(content);
        file.Flush(flushToDisk: true);
        return path;
    }
}
