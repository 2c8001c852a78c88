using System.Globalization;
using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>One line per kernel of pairs: a hash of the bits of all its outputs at many lengths, between guard pages.</summary>
internal static class PairDigests
{
    private const int Rows = 3;

    private static readonly GuardedMemory[] Memory = [.. Enumerable.Range(0, 5).Select(_ => new GuardedMemory(1 << 14))];

    public static IEnumerable<string> All() =>
        PairCases.Float.Select(Digest).Concat(PairCases.Double.Select(Digest)).Concat(PairCases.Half.Select(Digest));

    private static string Digest<TIn, TOut>(PairCase<TIn, TOut> pair)
        where TIn : unmanaged, IFloatingPointIeee754<TIn>
        where TOut : unmanaged, IFloatingPointIeee754<TOut>
    {
        ulong hash = Bits.Start;
        foreach (bool end in new[] { true, false })
        {
            for (int classes = 1; classes <= 150; classes++)
            {
                Inputs inputs = new(classes);
                int length = Rows * classes;
                Span<TOut> losses = Memory[2].At<TOut>(end, new TOut[Rows]);
                Span<TOut> gradient = Memory[3].At<TOut>(end, new TOut[length]);
                Span<TOut> hessian = Memory[4].At<TOut>(end, new TOut[length]);
                double value = pair.Kernel(
                    Memory[0].At<TIn>(end, inputs.Of<TIn>(length, pair.First)),
                    Memory[1].At<TIn>(end, inputs.Of<TIn>(length, pair.Second)),
                    classes,
                    losses,
                    gradient,
                    hessian);
                hash = Bits.Hash<double>(hash, [value]);
                hash = Bits.Hash<TOut>(Bits.Hash<TOut>(Bits.Hash<TOut>(hash, losses), gradient), hessian);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{pair.Name} {typeof(TIn).Name} {hash:x16}");
    }
}
