using LossGen.Gallery.Drawing;

namespace LossGen.Gallery.Pictures;

/// <summary>A target with two humps, and a bell that is moved across it.</summary>
internal static class TwoHumps
{
    private const int Bins = 161;
    private const double Width = 0.7, Distance = 2, End = 5;

    private static readonly double[] Places = Sweep.Numbers(-End, End, Bins);
    private static readonly double[] Target = Normalized(x => Bell(x, -Distance, Width) + 0.6 * Bell(x, Distance, Width));

    /// <summary>A divergence of distributions: p, q and the value.</summary>
    public delegate void Divergence(double[] p, double[] q, double[] value);

    /// <summary>The target with a bell in a valley and one on a hump, and the divergence of bells in both orders.</summary>
    public static IReadOnlyList<Panel> Panels(Divergence forward, Divergence reverse)
    {
        double[] middles = Sweep.Numbers(-4, 4, 81);
        return
        [
            new("two-humped p and two bells q",
                [new("p", Places, Target), new("q between the humps", Places, Q(-0.6, 2)), new("q on a hump", Places, Q(-Distance, Width))]),
            new("wide q: by its middle", [Curve("D(p‖q)", forward, middles, 2), Curve("D(q‖p)", reverse, middles, 2)]),
            new("narrow q: by its middle", [Curve("D(p‖q)", forward, middles, Width), Curve("D(q‖p)", reverse, middles, Width)]),
        ];
    }

    private static Curve Curve(string label, Divergence divergence, double[] middles, double width)
    {
        double[] value = new double[middles.Length];
        divergence([.. middles.SelectMany(_ => Target)], [.. middles.SelectMany(m => Q(m, width))], value);
        return new(label, middles, value);
    }

    /// <summary>The number of places.</summary>
    public static int Classes => Bins;

    private static double[] Q(double middle, double width) => Normalized(x => Bell(x, middle, width));

    // A drawing's distribution and no loss: its bell is that of 1/(1 + x²)⁴, which needs no exponential.
    private static double Bell(double x, double middle, double width)
    {
        double square = 1 + (x - middle) * (x - middle) / (4 * width * width);
        return 1 / (width * square * square * square * square);
    }

    private static double[] Normalized(Func<double, double> density)
    {
        double[] values = [.. Places.Select(density)];
        double total = values.Sum();
        return [.. values.Select(v => v / total)];
    }
}
