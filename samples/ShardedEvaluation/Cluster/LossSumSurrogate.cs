using LossGen;

namespace ShardedEvaluation.Cluster;

/// <summary>What Orleans sends in place of a <see cref="LossSum"/>.</summary>
[GenerateSerializer]
struct LossSumSurrogate
{
    /// <summary>The bytes of <see cref="LossSum.WriteTo"/>.</summary>
    [Id(0)]
    public byte[] Bytes;
}

/// <summary>Translates. Without it, a grain that answers with a total throws a CodecNotFoundException.</summary>
[RegisterConverter]
sealed class LossSumConverter : IConverter<LossSum, LossSumSurrogate>
{
    /// <inheritdoc/>
    public LossSum ConvertFromSurrogate(in LossSumSurrogate surrogate) => LossSum.ReadFrom(surrogate.Bytes);

    /// <inheritdoc/>
    public LossSumSurrogate ConvertToSurrogate(in LossSum value)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        value.WriteTo(bytes);
        return new() { Bytes = bytes };
    }
}
