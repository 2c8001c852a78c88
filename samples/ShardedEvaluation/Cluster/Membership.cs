namespace ShardedEvaluation.Cluster;

/// <summary>Who is in the cluster.</summary>
static class Membership
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until there are <paramref name="count"/> silos.</summary>
    public static async Task WaitFor(IGrainFactory grains, int count)
    {
        var management = grains.GetGrain<IManagementGrain>(0);
        int active = 0;
        for (var waited = TimeSpan.Zero; waited < Limit; waited += Pause)
        {
            active = (await management.GetHosts(onlyActive: true)).Count;
            if (active == count)
                return;
            await Task.Delay(Pause);
        }

        throw new TimeoutException($"{active} of {count} silos have joined the cluster within {Limit.TotalSeconds} s.");
    }
}
