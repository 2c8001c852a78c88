using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Sums stay right at lengths at which plain ones do not.</summary>
public sealed class LengthTests
{
    [Fact]
    public void Mean_OfManyEqualFloats_IsThatNumber()
    {
        const float Term = 0.1f;
        float[] terms = new float[1 << 25];
        Array.Fill(terms, Term);
        float mean = (float)FloatKernels.MeanAbsoluteError(terms, new float[terms.Length]);

        Assert.InRange(mean, MathF.BitDecrement(Term), MathF.BitIncrement(Term));
    }

    [Fact]
    public void Mean_OfManyEqualDoubles_IsThatNumber()
    {
        const double Term = 0.1;
        double[] terms = new double[1 << 24];
        Array.Fill(terms, Term);
        double mean = DoubleKernels.MeanAbsoluteError(terms, new double[terms.Length]);

        Assert.InRange(mean, Math.BitDecrement(Term), Math.BitIncrement(Term));
    }
}
