using System.Globalization;
using LossGen.Gallery.Drawing;

namespace LossGen.Gallery.Pictures;

/// <summary>Calls a kernel with one number that goes over a range, and makes curves of what it writes.</summary>
internal static class Sweep
{
    private const int Points = 241;

    /// <summary>A kernel of elements: numbers, then its outputs.</summary>
    public delegate void OfElements(double[] x, double[] losses, double[] gradient, double[] hessian);

    /// <summary>Value, gradient and Hessian over a range, a curve for each setting.</summary>
    public static IReadOnlyList<Panel> Elements(double low, double high, params (string Label, OfElements Kernel)[] kernels) =>
        Panels(low, high, Points, 1, kernels);

    /// <summary>The same of the first entry of rows, whose other entries stay as they are.</summary>
    /// <param name="low">Where the first entry begins.</param>
    /// <param name="high">Where it ends.</param>
    /// <param name="others">The other entries.</param>
    /// <param name="kernels">The kernels, which get the rows.</param>
    public static IReadOnlyList<Panel> Rows(double low, double high, double[] others, params (string Label, OfElements Kernel)[] kernels) =>
        Panels(low, high, Points, others.Length + 1, [.. kernels.Select(k => (k.Label, Over(others, k.Kernel)))]);

    /// <summary>A kernel with a setting or an operand that is another one in each curve.</summary>
    public delegate void WithSetting(double setting, double[] x, double[] losses, double[] gradient, double[] hessian);

    /// <summary>The same kernel with several settings.</summary>
    public static IEnumerable<(string Label, OfElements Kernel)> Settings(string name, double[] settings, WithSetting kernel) =>
        settings.Select(setting => (
            string.Create(CultureInfo.InvariantCulture, $"{name} = {setting}").Replace('-', '−'),
            (OfElements)((x, losses, gradient, hessian) => kernel(setting, x, losses, gradient, hessian))));

    /// <summary>The numbers from low to high.</summary>
    public static double[] Numbers(double low, double high, int points = Points) =>
        [.. Enumerable.Range(0, points).Select(i => low + (high - low) * i / (points - 1))];

    /// <summary>As many equal numbers as a sweep has.</summary>
    public static double[] All(double number) => [.. Enumerable.Repeat(number, Points)];

    /// <summary>As many equal rows as a sweep has.</summary>
    public static double[] AllRows(params double[] row) => [.. Enumerable.Range(0, Points).SelectMany(_ => row)];

    /// <summary>The labels of as many rows.</summary>
    public static int[] Labels(int label) => [.. Enumerable.Repeat(label, Points)];

    private static OfElements Over(double[] others, OfElements kernel) => (x, losses, gradient, hessian) =>
        kernel([.. x.SelectMany(first => others.Prepend(first))], losses, gradient, hessian);

    private static IReadOnlyList<Panel> Panels(double low, double high, int points, int length, (string Label, OfElements Kernel)[] kernels)
    {
        double[] x = Numbers(low, high, points);
        List<Curve>[] curves = [[], [], []];
        foreach ((string label, OfElements kernel) in kernels)
        {
            // What a kernel leaves alone, a Hessian that there is none of for example, is not drawn.
            double[] losses = Unwritten(points), gradient = Unwritten(points * length), hessian = Unwritten(points * length);
            kernel(x, losses, gradient, hessian);
            double[][] outputs = [losses, First(gradient, length), First(hessian, length)];
            for (int k = 0; k < outputs.Length; k++)
            {
                if (outputs[k].Any(double.IsFinite))
                {
                    curves[k].Add(new Curve(label, x, outputs[k]));
                }
            }
        }

        string[] titles = ["value", "gradient", "Hessian"];
        return [.. curves.Zip(titles).Where(pair => pair.First.Count > 0).Select(pair => new Panel(pair.Second, pair.First))];
    }

    private static double[] Unwritten(int count) => [.. Enumerable.Repeat(double.NaN, count)];

    private static double[] First(double[] rows, int length) => [.. rows.Where((_, i) => i % length == 0)];
}
