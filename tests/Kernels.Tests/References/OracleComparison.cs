using System.Globalization;
using System.Numerics;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests.References;

/// <summary>A number of a kernel of the probe beside its reference.</summary>
/// <param name="Output">What the number is.</param>
/// <param name="Ulps">How far it is from the reference.</param>
/// <param name="Context">The row, for a message.</param>
internal sealed record OracleDistance(string Output, double Ulps, string Context)
{
    /// <summary>Whether the contract allows the distance; nothing cancels in these kinds.</summary>
    public bool IsKept => Ulps <= Comparison.Promised(Output);
}

/// <summary>The kernels of the probe against files that state values without scales.</summary>
internal static class OracleComparison
{
    /// <summary>Every number of an elementwise kernel.</summary>
    public static IEnumerable<OracleDistance> Elements<T>(ElementwiseCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (string[] row in OracleFile.Rows(kernel.Kind).Where(row => OracleFile.Setting(row[0]) == Setting(kernel)))
        {
            T[] losses = new T[1], gradient = new T[1], hessian = new T[1];
            kernel.Unreduced([Of<T>(row[1])], [Of<T>(row[2])], losses, gradient, hessian);
            foreach (OracleDistance distance in Distances(losses, gradient, hessian, row, $"{kernel.Name} {string.Join(',', row)}"))
            {
                yield return distance;
            }
        }
    }

    /// <summary>Every number of a row-wise kernel.</summary>
    public static IEnumerable<OracleDistance> Rows<T>(RowCase<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (string[] row in OracleFile.Rows("CrossEntropy"))
        {
            T[] logits = [.. OracleFile.Numbers(row[1]).Select(T.CreateTruncating)];
            T[] losses = new T[1], gradient = new T[logits.Length], hessian = new T[logits.Length];
            kernel.Unreduced(logits, [int.Parse(row[2], CultureInfo.InvariantCulture)], logits.Length, losses, gradient, hessian);
            foreach (OracleDistance distance in Distances(losses, gradient, hessian, row, row[1]))
            {
                yield return distance;
            }
        }
    }

    /// <summary>The setting that a kernel has fixed, or null.</summary>
    public static double? Setting<T>(ElementwiseCase<T> kernel) => kernel.Settings.Length == 0 ? null : kernel.Settings[0].Value;

    private static IEnumerable<OracleDistance> Distances<T>(T[] losses, T[] gradient, T[] hessian, string[] row, string context)
        where T : struct, IFloatingPointIeee754<T> =>
        [.. Distances("losses", losses, row[3], context), .. Distances("gradient", gradient, row[4], context), .. Distances("hessian", hessian, row[5], context)];

    private static IEnumerable<OracleDistance> Distances<T>(string output, T[] actual, string expected, string context)
        where T : struct, IFloatingPointIeee754<T> => actual.Zip(
            OracleFile.Numbers(expected),
            (number, exact) => new OracleDistance(output, Ulps.Between(number, exact), $"{typeof(T).Name} {context}: {number}, exactly {exact}"));

    private static T Of<T>(string text)
        where T : IFloatingPoint<T> => T.CreateTruncating(OracleFile.Number(text));
}
