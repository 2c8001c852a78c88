using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Cluster;

/// <summary>A process that has a silo and nothing else: it evaluates what grains it is given.</summary>
static class Worker
{
    /// <summary>Runs until standard input ends, which is when the process that started this one is gone.</summary>
    public static async Task<int> Run(SiloSettings settings)
    {
        using var host = await SiloHost.Start(settings, SiloHost.EvaluatorFor(Manifest.Read(settings.ManifestPath)));
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
