using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Storage;
using ShardedEvaluation.Ledger;
using ShardedEvaluation.Shards;
using ShardedEvaluation.Text;

namespace ShardedEvaluation.Cluster;

/// <summary>A silo on the loopback address.</summary>
static class SiloHost
{
    /// <summary>Starts the silo.</summary>
    public static async Task<IHost> Start(SiloSettings settings, Evaluator evaluator)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(settings).AddSingleton(evaluator);
        AddStorage(builder.Services, FileStorage.Ledger, new(settings.LedgerFolder, isLedger: true));
        AddStorage(builder.Services, FileStorage.Replaced, new(settings.RunningSumFolder, isLedger: false));
        builder.UseOrleans(silo => Configure(silo, settings));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    /// <summary>What evaluates the shards of the manifest.</summary>
    public static Evaluator EvaluatorFor(Manifest manifest) =>
        new(TextModel.Read(manifest.ModelPath, manifest.Classes));

    static void AddStorage(IServiceCollection services, string name, FileStorage storage) =>
        services.AddKeyedSingleton<IGrainStorage>(name, storage);

    // The coordinator's silo keeps the list of members in its memory. Real clusters have a table of their own.
    static void Configure(ISiloBuilder silo, SiloSettings settings) => silo
        .UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, settings.PrimaryPort))
        .ConfigureEndpoints(IPAddress.Loopback, settings.Port, gatewayPort: 0)
        .Configure<ClusterOptions>(options =>
        {
            options.ClusterId = settings.Run;
            options.ServiceId = "sharded-evaluation";
        })
        .Configure<ClusterMembershipOptions>(options =>
        {
            // A dead silo is found out within seconds. On a real network, leave the defaults.
            options.ProbeTimeout = TimeSpan.FromSeconds(1);
            options.NumMissedProbesLimit = 3;
            options.NumVotesForDeathDeclaration = 1;
        })
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
}
