using System.Globalization;

namespace LossGen.Gallery.Drawing;

/// <summary>One direction of a panel: from numbers to places, with ticks at round numbers.</summary>
internal sealed class Axis
{
    private const double Margin = 0.06;
    private const double Far = 2.5;
    private const int MostTicks = 5;

    private readonly double _low;
    private readonly double _high;
    private readonly double _start;
    private readonly double _end;

    private Axis(double low, double high, double start, double end) => (_low, _high, _start, _end) = (low, high, start, end);

    /// <summary>The axis of numbers that are all shown.</summary>
    public static Axis Across(double low, double high, double start, double end) => new(low, high, start, end);

    /// <summary>The axis of values: what is far beyond most of them is cut off, and 0 is always there.</summary>
    public static Axis Of(IEnumerable<double> values, double start, double end)
    {
        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        double low = Math.Min(0, At(sorted, 0)), high = Math.Max(0, At(sorted, 1));
        double mostLow = Math.Min(0, At(sorted, 0.03)), mostHigh = Math.Max(0, At(sorted, 0.97));
        if (high - low > Far * (mostHigh - mostLow) && mostHigh > mostLow)
        {
            (low, high) = (mostLow, mostHigh);
        }

        double pad = high > low ? Margin * (high - low) : 1;
        return new(low - pad, high + pad, start, end);
    }

    /// <summary>The place of a number.</summary>
    public double Place(double x) => _start + (x - _low) / (_high - _low) * (_end - _start);

    /// <summary>Round numbers within the axis, and how they are written.</summary>
    public IEnumerable<(double Place, string Text)> Ticks()
    {
        double step = Step((_high - _low) / MostTicks);
        for (double k = Math.Ceiling(_low / step); k * step <= _high; k++)
        {
            yield return (Place(k * step), (k == 0 ? 0 : k * step).ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−'));
        }
    }

    // 1, 2 or 5 times a power of ten.
    private static double Step(double least)
    {
        double power = 1;
        while (power > least)
        {
            power /= 10;
        }

        while (power * 10 <= least)
        {
            power *= 10;
        }

        return power * (least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)(share * (sorted.Length - 1))];
}
