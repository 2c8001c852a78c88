namespace LossGen.Runtime.Tests;

public sealed class TotalTests
{
    const double Infinity = double.PositiveInfinity;

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Total_OfNumbersOfManyScales_FollowsTheTree(int bits)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            double[] row = Samples.Doubles(16, seed);
            Samples.AssertSameBits(Reference.Total(row), Width.Of(bits).Total(row));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Total_WithInfinitiesInAnyLane_IsTheInfinityOrNaN(int bits)
    {
        for (int lane = 0; lane < 16; lane++)
        {
            double[] row = Samples.Doubles(16, lane);
            row[lane] = Infinity;
            Assert.Equal(Infinity, Width.Of(bits).Total(row));

            row[(lane + 5) % 16] = -Infinity;
            Assert.Equal(double.NaN, Width.Of(bits).Total(row));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void CompensatedTotal_OfNumbersOfManyScales_FollowsTheTree(int bits)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            double[] sums = Samples.Doubles(8, seed);
            double[] errors = Samples.Doubles(8, 1000 + seed);
            Samples.AssertSameBits(
                Reference.CompensatedTotal(sums, errors), Width.Of(bits).CompensatedTotal(sums, errors));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void CompensatedTotal_WhereLargeLanesCancel_KeepsTheSmallOnes(int bits)
    {
        double[] sums = [1e100, 1, -1e100, 2, 1e50, 3, -1e50, 4];
        Assert.Equal(10.0, Width.Of(bits).CompensatedTotal(sums, new double[8]));
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void CompensatedTotal_WithInfinitiesInAnyLane_IsTheInfinityOrNaN(int bits)
    {
        for (int lane = 0; lane < 8; lane++)
        {
            double[] sums = Samples.Doubles(8, lane);
            var errors = new double[8];
            (sums[lane], errors[lane]) = (-Infinity, double.NaN);
            Assert.Equal(-Infinity, Width.Of(bits).CompensatedTotal(sums, errors));

            sums[(lane + 3) % 8] = Infinity;
            Assert.Equal(double.NaN, Width.Of(bits).CompensatedTotal(sums, errors));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void CompensatedTotal_ThatOverflows_IsInfinite(int bits)
    {
        double[] sums = [.. Enumerable.Repeat(double.MaxValue, 8)];
        Assert.Equal(Infinity, Width.Of(bits).CompensatedTotal(sums, new double[8]));
    }
}
