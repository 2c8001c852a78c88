namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>What an error in the operands does to the outputs of a kind: as the formula's first operations round, so much may be wrong.</summary>
/// <param name="entry">The number of the formula in its table.</param>
/// <param name="operands">The places.</param>
/// <param name="exact">What the kind computes there, in double.</param>
internal sealed class Sensitivity(int entry, double[][] operands, double[][] exact)
{
    private static readonly double Step = Math.ScaleB(1, -20);

    // A quarter of a unit in the last place of each operand for every unit that is allowed.
    private const double Share = 0.25;

    private readonly double[][][] _moved = [.. operands.Select((_, moved) => ElementKernels.Call(
        entry, "BuiltInDouble", [.. operands.Select((x, i) => i == moved ? [.. x.Select(number => number * (1 + Step))] : x)]))];

    /// <summary>The magnitude of an output, and what relative errors of the operands add to it.</summary>
    public double At(int order, int i)
    {
        double moves = _moved.Sum(outputs => double.IsFinite(outputs[order][i]) ? Math.Abs(outputs[order][i] - exact[order][i]) / Step : 0);
        return Math.Abs(exact[order][i]) + Share * moves;
    }
}
