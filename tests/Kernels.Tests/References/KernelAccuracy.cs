using System.Globalization;
using System.Numerics;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests.References;

/// <summary>The largest error of each output of each kind, over all kernels that have references.</summary>
internal sealed record KernelAccuracy(string Kind, string Output)
{
    /// <summary>The largest errors in units in the last place, by element type.</summary>
    public double Float { get; private set; }

    public double Double { get; private set; }

    /// <summary>How many numbers were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Everything that is measured, in the order of the page.</summary>
    public static IReadOnlyList<KernelAccuracy> Measure()
    {
        SortedDictionary<(string, string), KernelAccuracy> all = [];
        foreach (DeclaredKernel kernel in DeclaredKernel.All)
        {
            foreach ((string column, Misses misses) in new Comparison(kernel).Run().Columns)
            {
                Of(all, kernel.File, column).Add(kernel.Element, misses.WorstUlps, misses.Compared);
            }
        }

        OfProbe(all, Cases.Float, RowCases.Float);
        OfProbe(all, Cases.Double, RowCases.Double);
        return [.. all.Values];
    }

    /// <summary>The row of the page.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Kind} | {Output} | {RoundedUp(Float):0.0} | {RoundedUp(Double):0.0} | {Comparison.Promised(Output)} | {Compared} |");

    /// <summary>Whether a row of the page, written earlier, still says the truth.</summary>
    public bool IsWithin(string[] stated) => Number(stated[2]) >= RoundedUp(Float) && Number(stated[3]) >= RoundedUp(Double)
        && Number(stated[4]) == Comparison.Promised(Output) && Number(stated[5]) == Compared;

    private static void OfProbe<T>(SortedDictionary<(string, string), KernelAccuracy> all, ElementwiseCase<T>[] elements, RowCase<T> rows)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach ((string kind, OracleDistance distance) in elements
            .SelectMany(kernel => OracleComparison.Elements(kernel).Select(distance => (kernel.Kind, distance)))
            .Concat(OracleComparison.Rows(rows).Select(distance => ("CrossEntropy", distance))))
        {
            Of(all, kind, distance.Output).Add(typeof(T), distance.Ulps, 1);
        }
    }

    private static KernelAccuracy Of(SortedDictionary<(string, string), KernelAccuracy> all, string kind, string output)
    {
        if (!all.TryGetValue((kind, output), out KernelAccuracy? accuracy))
        {
            accuracy = new KernelAccuracy(kind, output);
            all[(kind, output)] = accuracy;
        }

        return accuracy;
    }

    private void Add(Type element, double ulps, int compared)
    {
        (Float, Double) = element == typeof(double) ? (Float, Math.Max(Double, ulps)) : (Math.Max(Float, ulps), Double);
        Compared += compared;
    }

    private static double RoundedUp(double ulps) => Math.Ceiling(ulps * 10) / 10;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
