using LossGen;
using Microsoft.Extensions.DependencyInjection;
using ShardedEvaluation.Ledger;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Cluster;

/// <summary>A process that asks for every shard, and adds up the ledger when it has them all.</summary>
sealed class Coordinator(SiloSettings settings, Manifest manifest, Evaluator evaluator, IGrainFactory grains)
{
    const int AtOnce = 8;

    readonly List<string> _failures = [];
    readonly Lock _lock = new();
    int _done;
    int _fromLedger;
    int _retries;

    /// <summary>Prints a line for every shard and one for the total; without the total if a shard failed.</summary>
    public static async Task<int> Run(SiloSettings settings)
    {
        var manifest = Manifest.Read(settings.ManifestPath);
        var evaluator = SiloHost.EvaluatorFor(manifest);
        using var host = await SiloHost.Start(settings, evaluator);
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        await Membership.WaitFor(grains, settings.Silos);
        return await new Coordinator(settings, manifest, evaluator, grains).EvaluateAll();
    }

    async Task<int> EvaluateAll()
    {
        await Parallel.ForEachAsync(
            manifest.Shards.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (item, _) => await EvaluateOne(item.Item, isAudited: item.Index % settings.AuditEvery == 0));
        if (_failures.Count > 0)
        {
            _failures.ForEach(Console.Error.WriteLine);
            Console.Error.WriteLine($"There is no total: {_failures.Count} of {manifest.Shards.Count} shards failed.");
            return 1;
        }

        await PrintTotal();
        return 0;
    }

    async Task EvaluateOne(Shard shard, bool isAudited)
    {
        var grain = grains.GetGrain<IShardGrain>(ResultKey.Of(settings.Run, evaluator.ModelHash, shard));
        try
        {
            ShardReply? reply = null;
            int retries = await Retry.Run(async () => reply = await grain.Evaluate(shard));
            if (isAudited)
                retries += await Retry.Run(() => grain.Audit(shard));
            Note(shard, reply!, retries);
        }
        catch (Exception reason)
        {
            lock (_lock)
                _failures.Add($"The shard '{shard.Name}' failed: {reason.Message}");
        }
    }

    void Note(Shard shard, ShardReply reply, int retries)
    {
        lock (_lock)
        {
            int fromLedger = reply.FromLedger ? 1 : 0;
            _fromLedger += fromLedger;
            _retries += retries;
            Console.WriteLine(new Report(shard.Name, reply.Total, fromLedger, retries));
            _done++;
            if (_done == manifest.Shards.Count / 3)
                settings.TellVictim();
            if (_done == settings.CrashAfter)
                SiloSettings.Crash();
        }
    }

    // Replies are for the eye. What counts is what is in the ledger, of every shard and of no other.
    async Task PrintTotal()
    {
        var ledger = new FileStorage(settings.LedgerFolder, isLedger: true);
        LossSum total = LossSum.Empty;
        foreach (var shard in manifest.Shards)
        {
            var record = await ledger.Read<ShardRecord>(ResultKey.Of(settings.Run, evaluator.ModelHash, shard))
                ?? throw new InvalidDataException($"The ledger has no record of the shard '{shard.Name}'.");
            total.Merge(record.TotalOf(shard));
        }

        long running = await grains.GetGrain<IRunningSumGrain>(settings.Run).Count();
        Console.WriteLine(new Report(null, total, _fromLedger, _retries, running));
    }
}
