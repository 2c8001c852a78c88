using System.Numerics;
using System.Runtime.Intrinsics;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Streams;

/// <summary>Loops of every width and kind of store that the machine has: the fastest of them is the limit.</summary>
static class StreamCandidates<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public static IEnumerable<Candidate<T>> All<TTraffic>()
        where TTraffic : struct, ITraffic => TTraffic.WritesGradient
            ? [.. Widths<TTraffic, PlainStores>(Names.PlainStores), .. Widths<TTraffic, NonTemporalStores>(Names.NonTemporalStores)]
            : Widths<TTraffic, PlainStores>(Names.PlainStores);

    static IEnumerable<Candidate<T>> Widths<TTraffic, TStores>(string stores)
        where TTraffic : struct, ITraffic
        where TStores : struct, IStores
    {
        yield return new($"{stores} 128", Role.Stream, Stream<T, TTraffic, Lanes128<T>, TStores>.Run);
        if (Vector256.IsHardwareAccelerated)
        {
            yield return new($"{stores} 256", Role.Stream, Stream<T, TTraffic, Lanes256<T>, TStores>.Run);
        }

        if (Vector512.IsHardwareAccelerated)
        {
            yield return new($"{stores} 512", Role.Stream, Stream<T, TTraffic, Lanes512<T>, TStores>.Run);
        }
    }
}
