using System.Globalization;
using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>One line per kernel that threads may share: a hash of the bits of all its results where there are many parts.</summary>
internal static class ParallelDigests
{
    private const int AllOutputs = 0b1111;

    public static IEnumerable<string> All() =>
        ParallelCases.Float.Select(Digest).Concat(ParallelCases.Double.Select(Digest)).Concat(ParallelCases.Half.Select(Digest));

    private static string Digest<TIn, TOut>(ParallelCase<TIn, TOut> kernel)
        where TIn : unmanaged, IFloatingPoint<TIn>
        where TOut : unmanaged, IFloatingPoint<TOut>
    {
        ParallelBatch<TIn, TOut> batch = new(kernel.Large, kernel.Numbers, offset: 3, AllOutputs);
        (double first, double second) = kernel.Serial(batch);
        ulong hash = Bits.Hash<double>(batch.Written(), [first, second]);
        return string.Create(CultureInfo.InvariantCulture, $"{kernel.Name} {typeof(TIn).Name} {hash:x16}");
    }
}
