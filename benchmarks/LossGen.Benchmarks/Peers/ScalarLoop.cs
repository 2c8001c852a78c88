using System.Numerics;

namespace LossGen.Benchmarks.Peers;

/// <summary>A loss by a plain loop; the compiler specialises it for each formula and element type.</summary>
static class ScalarLoop
{
    public static double Value<TPeer, T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where TPeer : struct, IPeer
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += double.CreateTruncating(TPeer.WithGradient(first[i], second[i], out _));
        }

        return sum * TPeer.Scale<double>(first.Length);
    }

    public static double WithGradient<TPeer, T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> gradient)
        where TPeer : struct, IPeer
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T scale = TPeer.Scale<T>(first.Length);
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += double.CreateTruncating(TPeer.WithGradient(first[i], second[i], out T slope));
            gradient[i] = slope * scale;
        }

        return sum * TPeer.Scale<double>(first.Length);
    }
}
