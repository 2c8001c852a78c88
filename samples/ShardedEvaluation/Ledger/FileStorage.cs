using System.Text.Json;
using Orleans.Storage;

namespace ShardedEvaluation.Ledger;

/// <summary>
/// Keeps the state of grains in files, so that the sample needs no server. Names of real stores are in
/// docs/neighbours/sharded-evaluation.md.
/// </summary>
/// <param name="folder">Where to.</param>
/// <param name="isLedger">Whether a record is written once; otherwise a second one replaces it.</param>
sealed class FileStorage(string folder, bool isLedger) : IGrainStorage
{
    /// <summary>The name of the storage of results.</summary>
    public const string Ledger = "ledger";

    /// <summary>The name of the storage of running sums.</summary>
    public const string Replaced = "replaced";

    readonly RecordFiles _files = new(folder);

    /// <inheritdoc/>
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        string key = KeyOf(grainId);
        if (await _files.Read(key) is not { } content)
            return;

        grainState.State = Parse<T>(content, key);
        grainState.RecordExists = true;
    }

    /// <inheritdoc/>
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(grainState.State);
        await (isLedger ? _files.WriteOnce(KeyOf(grainId), content) : _files.Replace(KeyOf(grainId), content));
        grainState.RecordExists = true;
    }

    /// <inheritdoc/>
    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        throw new NotSupportedException("Nothing is taken out of the ledger; a new evaluation has a name of its own.");

    /// <summary>Reads a record without a grain.</summary>
    public async Task<T?> Read<T>(string key) =>
        await _files.Read(key) is { } content ? Parse<T>(content, key) : default;

    static string KeyOf(GrainId grain) => grain.Key.ToString()!;

    static T Parse<T>(byte[] content, string key)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(content)
                ?? throw new InvalidDataException($"The record '{key}' is empty.");
        }
        catch (JsonException reason)
        {
            throw new InvalidDataException($"The record '{key}' is unreadable: {reason.Message}", reason);
        }
    }
}
