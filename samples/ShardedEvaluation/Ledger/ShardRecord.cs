using LossGen;
using ShardedEvaluation.Shards;

namespace ShardedEvaluation.Ledger;

/// <summary>What the ledger keeps of a shard: one result, never a running sum.</summary>
sealed class ShardRecord
{
    /// <summary>The name of the shard, for people who look into the ledger.</summary>
    public string Shard { get; set; } = "";

    /// <summary>The bytes of the <see cref="LossSum"/>.</summary>
    public byte[] Total { get; set; } = [];

    /// <summary>Makes the record of a result.</summary>
    public static ShardRecord Of(Shard shard, in LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return new() { Shard = shard.Name, Total = bytes };
    }

    /// <summary>The total, if it is one and of all rows of the shard.</summary>
    /// <exception cref="InvalidDataException">The record is damaged, or of another shard.</exception>
    public LossSum TotalOf(Shard shard)
    {
        LossSum total;
        try
        {
            total = LossSum.ReadFrom(Total);
        }
        catch (ArgumentException reason)
        {
            throw new InvalidDataException(
                $"The ledger's record of the shard '{shard.Name}' is unreadable: {reason.Message}", reason);
        }

        if (total.Count != shard.Rows)
            throw new InvalidDataException(
                $"The ledger's record of the shard '{shard.Name}' has {total.Count} rows instead of {shard.Rows}.");
        return total;
    }
}
