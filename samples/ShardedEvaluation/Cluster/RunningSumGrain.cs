using LossGen;
using ShardedEvaluation.Ledger;

namespace ShardedEvaluation.Cluster;

/// <summary>The control: a running sum, which is how such things are usually added up.</summary>
interface IRunningSumGrain : IGrainWithStringKey
{
    /// <summary>Adds a result. Whoever repeats a shard after a crash adds it twice.</summary>
    Task Add(LossSum total);

    /// <summary>The number of losses that were added.</summary>
    Task<long> Count();
}

/// <summary>The state of the running sum.</summary>
sealed class RunningSum
{
    /// <summary>The sum so far, which System.Text.Json writes as a string.</summary>
    public LossSum Total { get; set; }
}

/// <summary>Keeps the running sum, also durably: that it is lost with its silo is not what is wrong with it.</summary>
sealed class RunningSumGrain(
    [PersistentState("sum", FileStorage.Replaced)] IPersistentState<RunningSum> sum) : Grain, IRunningSumGrain
{
    /// <inheritdoc/>
    public Task Add(LossSum total)
    {
        sum.State.Total += total;
        return sum.WriteStateAsync();
    }

    /// <inheritdoc/>
    public Task<long> Count() => Task.FromResult(sum.State.Total.Count);
}
