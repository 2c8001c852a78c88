namespace ShardedEvaluation.Cluster;

/// <summary>Repeats what failed because a silo went away.</summary>
static class Retry
{
    const int Limit = 40;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Calls until it works; returns how often it did not.</summary>
    /// <remarks>
    /// A failure says nothing of whether the work was done. That is no matter here: a second evaluation gives the same
    /// bytes, and the ledger takes them once.
    /// </remarks>
    public static async Task<int> Run(Func<Task> call)
    {
        for (int failures = 0; ; failures++)
        {
            try
            {
                await call();
                return failures;
            }
            catch (Exception reason) when (failures < Limit && IsPassing(reason))
            {
                await Task.Delay(Pause);
            }
        }
    }

    static bool IsPassing(Exception reason) =>
        reason is SiloUnavailableException or OrleansMessageRejectionException or TimeoutException;
}
