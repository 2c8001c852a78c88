using System.Numerics;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Probe.Support;

/// <summary>The same random inputs on every machine.</summary>
internal sealed class Inputs(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Scores of several scales.</summary>
    public T[] Scores<T>(int count)
        where T : IFloatingPoint<T> =>
        Fill(count, () => (T.CreateTruncating(_random.NextDouble()) - T.CreateTruncating(0.5)) * T.CreateTruncating(1 << _random.Next(8)));

    public T[] TargetsOf<T>(int count, Targets targets)
        where T : IFloatingPoint<T> => targets switch
        {
            Targets.Sign => Fill(count, () => T.CreateTruncating(2 * _random.Next(2) - 1)),
            Targets.Share => Fill(count, () => T.CreateTruncating(_random.Next(4) == 0 ? _random.NextDouble() : _random.Next(2))),
            _ => Scores<T>(count),
        };

    /// <summary>Weights of which some are 0.</summary>
    public T[] Weights<T>(int count)
        where T : IFloatingPoint<T> => Fill(count, () => T.CreateTruncating(_random.Next(4)) / T.CreateTruncating(2));

    public int[] Labels(int rows, int classes) => Fill(rows, () => _random.Next(classes));

    private static T[] Fill<T>(int count, Func<T> next)
    {
        T[] values = new T[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = next();
        }

        return values;
    }
}
