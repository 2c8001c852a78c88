using System.Text.Json;
using LossGen;
using ShardedEvaluation.Cluster;
using ShardedEvaluation.Ledger;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Runs;

/// <summary>Bad input, and whether an evaluation ends in an error that names it instead of a total.</summary>
sealed class Refusals(string root, Manifest good)
{
    readonly string _folder = Path.Combine(root, "refusals");
    readonly string _modelHash = SiloHost.EvaluatorFor(good).ModelHash;

    /// <summary>What was not refused, in words; nothing if all was.</summary>
    public async Task<IReadOnlyList<string>> Missing()
    {
        Directory.CreateDirectory(_folder);
        (string What, string Expected)[] cases =
        [
            ("a missing shard", await Replace(0, MissingShard)),
            ("a corrupt shard", await Replace(1, CorruptShard)),
            ("a shard of fewer rows than listed", await Replace(2, LongerListed)),
            ("a label that the model does not know", await Replace(3, ForeignLabel)),
            ("truncated bytes in the ledger", await Record(4, bytes => bytes[..^1])),
            ("foreign bytes in the ledger", await Record(5, bytes => [.. bytes.Select(_ => (byte)0xA5)])),
            ("another result in the ledger", await Record(6, bytes => BytesOf(new LossSum(1, count: good.Shards[6].Rows)))),
            ("a damaged record", await DamagedRecord(7)),
        ];
        string complaint = Evaluate(out bool hasTotal);
        IEnumerable<string> missing = cases
            .Where(item => !complaint.Contains($"'{item.Expected}'", StringComparison.Ordinal))
            .Select(item => $"The evaluation does not refuse {item.What}, '{item.Expected}'. It said: {complaint}");
        return hasTotal ? [.. missing, "The evaluation of bad shards has a total."] : [.. missing];
    }

    /// <summary>How many kinds of bad input are tried.</summary>
    public const int Count = 8;

    Shard[] Shards { get; } = [.. good.Shards.Take(Count + 1)];

    string Evaluate(out bool hasTotal)
    {
        (good with { Shards = Shards }).Write(Settings.ManifestPath);
        using var session = new ClusterSession(Settings.Run, _folder, workers: 1, auditEvery: 1);
        hasTotal = session.Reports().Any(report => report.IsEnd);
        return session.Complaint();
    }

    SiloSettings Settings => new("refusals", _folder, 0, 0, 0, 1);

    async Task<string> Replace(int index, Func<Shard, Task<Shard>> spoil) =>
        (Shards[index] = await spoil(Shards[index])).Name;

    Task<Shard> MissingShard(Shard shard) =>
        Task.FromResult(shard with { Path = Path.Combine(_folder, "missing.parquet") });

    static Task<Shard> LongerListed(Shard shard) => Task.FromResult(shard with { Rows = shard.Rows + 1 });

    async Task<Shard> CorruptShard(Shard shard)
    {
        byte[] content = await File.ReadAllBytesAsync(shard.Path);
        content[content.Length / 2] ^= 1;
        string path = Path.Combine(_folder, "corrupt.parquet");
        await File.WriteAllBytesAsync(path, content);
        return shard with { Path = path };
    }

    Task<Shard> ForeignLabel(Shard shard) =>
        ShardFile.Write(Path.Combine(_folder, "foreign.parquet"), new[] { 0, 1 }, new[] { 0, good.Classes });

    async Task<string> Record(int index, Func<byte[], byte[]> spoil)
    {
        var shard = Shards[index];
        var total = await SiloHost.EvaluatorFor(good).Evaluate(shard);
        var record = new ShardRecord { Shard = shard.Name, Total = spoil(BytesOf(total)) };
        await new RecordFiles(Settings.LedgerFolder).WriteOnce(
            KeyOf(shard), JsonSerializer.SerializeToUtf8Bytes(record));
        return shard.Name;
    }

    async Task<string> DamagedRecord(int index)
    {
        await new RecordFiles(Settings.LedgerFolder).WriteOnce(KeyOf(Shards[index]), "{\"Shard\":"u8.ToArray());
        return Shards[index].Name;
    }

    string KeyOf(Shard shard) => ResultKey.Of(Settings.Run, _modelHash, shard);

    static byte[] BytesOf(in LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return bytes;
    }
}
