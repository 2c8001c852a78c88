using CsCheck;

namespace LossGen.Runtime.Tests;

// Expected values: exact sums and logarithms with 1400 digits, rounded once.
public sealed class InitialScoreTests
{
    [Theory]
    [InlineData(new double[] { 0.25, 0.5, 0.75, 1.0 }, null, 0.5108256237659907)]
    [InlineData(new double[] { 0.1, 0.2, 0.3 }, null, -1.3862943611198906)]
    [InlineData(new double[] { 0.5, 0.5000000000000001 }, null, 2.220446049250313e-16)]
    [InlineData(new double[] { 0.9999999999999999, 1.0, 1.0 }, null, 37.83541285834521)]
    [InlineData(new double[] { 1e-300, 0.0 }, null, -691.4686750787737)]
    [InlineData(new double[] { 1.0, 0.0, 1.0 }, new double[] { 2.0, 3.0, 0.5 }, -0.18232155679395462)]
    [InlineData(new double[] { 0.1, 0.7, 0.4 }, new double[] { 0.3, 0.001, 7.0 }, -0.4569314895748433)]
    [InlineData(new double[] { 1.0, 0.0 }, new double[] { 1e300, 1e-300 }, 1381.5510557964274)]
    [InlineData(new double[] { 0.5000001, 0.5 }, new double[] { 1e-05, 3.0 }, 1.3333288882018984e-12)]
    public void LogOdds_IsTheLogarithmOfTheRatio(double[] targets, double[]? weights, double expected)
    {
        double logOdds = weights is null ? LossStatistics.LogOdds(targets) : LossStatistics.LogOdds(targets, weights);
        AssertWithin(2, expected, logOdds);
    }

    [Fact]
    public void LogOdds_OfTruthValuesAndFloats_IsThatOfZerosAndOnes()
    {
        Assert.Equal(LossStatistics.LogOdds([1.0, 0, 0]), LossStatistics.LogOdds([true, false, false]));
        Assert.Equal(LossStatistics.LogOdds([1.0, 0, 0]), LossStatistics.LogOdds([1f, 0, 0]));
        Assert.Equal(LossStatistics.LogOdds([1.0, 0, 0.5], [0.5, 3, 2]), LossStatistics.LogOdds([1f, 0, 0.5f], [0.5f, 3, 2]));
        Assert.Equal(0, LossStatistics.LogOdds([true, false]));
    }

    [Fact]
    public void LogOdds_OfOneClassAlone_IsInfinite()
    {
        Assert.Equal(double.PositiveInfinity, LossStatistics.LogOdds([1f, 1]));
        Assert.Equal(double.NegativeInfinity, LossStatistics.LogOdds([0.0, 0]));
        Assert.Equal(double.PositiveInfinity, LossStatistics.LogOdds([true]));
        Assert.Equal(double.NegativeInfinity, LossStatistics.LogOdds([false]));
        Assert.Equal(double.PositiveInfinity, LossStatistics.LogOdds([1.0, 0], [2, 0]));
    }

    [Fact]
    public void LogOdds_OfWhatIsNoProbability_IsNaNUnlessItsWeightIsZero()
    {
        foreach (double bad in new[] { double.NaN, -0.1, 1.5, double.PositiveInfinity })
        {
            Assert.Equal(double.NaN, LossStatistics.LogOdds([0.5, bad]));
            Assert.Equal(double.NaN, LossStatistics.LogOdds([0.5f, (float)bad]));
            Assert.Equal(0, LossStatistics.LogOdds([0.5, bad], [1, 0]));
        }

        foreach (double bad in new[] { double.NaN, -1, double.PositiveInfinity })
            Assert.Equal(double.NaN, LossStatistics.LogOdds([0.5, 0.25], [1, bad]));
        Assert.Equal(double.NaN, LossStatistics.LogOdds([0.5, 0.25], [0.0, 0]));
    }

    [Fact]
    public void LogPriors_AreTheLogarithmsOfTheShares()
    {
        double[] priors = new double[3];
        LossStatistics.LogPriors(new[] { 0, 1, 2, 2 }, priors);
        AssertWithin(2, -1.3862943611198906, priors[0]);
        AssertWithin(2, -0.6931471805599453, priors[2]);

        foreach (Action<double[]> write in new Action<double[]>[]
        {
            p => LossStatistics.LogPriors(new byte[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 0 }, p),
            p => LossStatistics.LogPriors(new ushort[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 0 }, p),
            p => LossStatistics.LogPriors(new long[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 0 }, p),
        })
        {
            double[] two = new double[2];
            write(two);
            AssertWithin(2, -2.302585092994046, two[0]);
            AssertWithin(2, -0.1053605156578263, two[1]);
        }

        LossStatistics.LogPriors(new[] { 0, 0, 0 }, priors);
        Assert.Equal([0, double.NegativeInfinity, double.NegativeInfinity], priors);
    }

    [Fact]
    public void LogPriors_WithWeights_AreTheLogarithmsOfTheirShares()
    {
        double[] priors = new double[3];
        LossStatistics.LogPriors(new[] { 0, 1, 1, 2 }, [0.1, 2.5, 1e-3, 0.7], priors);
        AssertWithin(4, -3.4968105458651015, priors[0]);
        AssertWithin(4, -0.2775348009755739, priors[1]);
        AssertWithin(4, -1.5509003968097883, priors[2]);

        // What is left of the weight of all is far below its last digit.
        LossStatistics.LogPriors(new[] { 0, 0, 0, 1 }, [1e10, 1e10, 1e10, 1e-7], priors.AsSpan(0, 2));
        AssertWithin(4, -3.3333333333333333e-18, priors[0]);
        AssertWithin(4, -40.242558869566885, priors[1]);

        LossStatistics.LogPriors(new[] { 0, 1 }, [0f, 0], priors.AsSpan(0, 2));
        Assert.Equal([double.NaN, double.NaN], priors[..2]);
        LossStatistics.LogPriors(new[] { 0, 1 }, [0.5f, 0.5f], priors.AsSpan(0, 2));
        AssertWithin(4, -0.6931471805599453, priors[1]);
    }

    [Fact]
    public void Median_WithWeights_IsWhereHalfOfTheWeightLies()
    {
        Assert.Equal(2, LossStatistics.Median([3.0, 1, 2], [1.0, 1, 1]));
        Assert.Equal(1, LossStatistics.Median([3.0, 1, 2], [1.0, 3, 1]));
        Assert.Equal(3, LossStatistics.Median([3f, 1, 2], [2.5f, 1, 1]));
        Assert.Equal(1.5, LossStatistics.Median([3.0, 1, 2], [1.0, 2, 1]));
        Assert.Equal(2, LossStatistics.Median([3.0, 1, 2], [1.0, 1, 0]));
        Assert.Equal(3, LossStatistics.Median([3.0, double.NaN], [1.0, 0]));
        Assert.Equal(-1, LossStatistics.Median([-1.0, double.PositiveInfinity], [1.0, 0.5]));
        // 0.1 + 0.2 is more than 0.3 only where it is rounded.
        Assert.Equal(1, LossStatistics.Median([1.0, 1, 2], [0.1, 0.2, 0.3]));
    }

    [Fact]
    public void Median_OfEqualWeights_IsTheMedian() =>
        Gen.Select(Numbers.Close.Array[1, 40], Gen.Double[0.001, 10]).Sample(
            (values, weight) => Assert.Equal(
                LossStatistics.Median(values), LossStatistics.Median(values, [.. values.Select(_ => weight)])),
            iter: 500);

    [Fact]
    public void Median_OfWholeWeights_IsThatOfEqualValues() =>
        Gen.Select(Gen.Int[-9, 9].Array[1, 20], Gen.Int[0, 4].Array[20]).Where((_, weights) => weights[0] > 0).Sample(
            (values, weights) =>
            {
                float[] floats = [.. values.Select(value => (float)value)];
                float[] repeated = [.. floats.SelectMany((value, i) => Enumerable.Repeat(value, weights[i]))];
                Assert.Equal(
                    LossStatistics.Median(repeated),
                    LossStatistics.Median(floats, [.. weights.Take(floats.Length).Select(weight => (float)weight)]));
            },
            iter: 500);

    [Fact]
    public void Median_OfNoWeightOrWrongWeights_IsNaN()
    {
        foreach (double[] weights in new double[][] { [0, 0], [1, -1], [1, double.NaN], [1, double.PositiveInfinity] })
            Assert.Equal(double.NaN, LossStatistics.Median([1.0, 2], weights));
        Assert.Equal(double.NaN, LossStatistics.Median([1.0, double.NaN], [1.0, 1]));
        Assert.Equal(double.NaN, LossStatistics.Median(Array.Empty<double>(), []));
    }

    [Fact]
    public void InitialScores_OfWrongShapes_ThrowAndWriteNothing()
    {
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogOdds(Array.Empty<float>())), "targets", "empty");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogOdds(Array.Empty<double>())), "targets", "empty");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogOdds(Array.Empty<bool>())), "targets", "empty");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogOdds([0.5f], [1f, 2])), "weights", "2", "1", "targets");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogOdds([0.5], Array.Empty<double>())), "weights", "0");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.Median([0.5], [1.0, 2])), "weights", "2", "values");

        double[] priors = [7, 7];
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogPriors(Array.Empty<int>(), priors)), "labels", "empty");
        Failure.Names(Assert.Throws<ArgumentException>(() => LossStatistics.LogPriors(new[] { 0 }, [])), "logPriors", "empty");
        Failure.Names(
            Assert.Throws<ArgumentOutOfRangeException>(() => LossStatistics.LogPriors(new[] { 0, 2 }, priors)), "labels", "labels[1] is 2");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossStatistics.LogPriors(new[] { 0, 1 }, [1f], priors)), "weights", "1", "2", "labels");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossStatistics.LogPriors(new[] { 0, 1 }, (ReadOnlySpan<double>)priors, priors)), "logPriors", "weights");
        Assert.Equal([7, 7], priors);
    }

    static void AssertWithin(int ulps, double expected, double actual) =>
        Assert.True(
            Math.Abs(BitConverter.DoubleToInt64Bits(expected) - BitConverter.DoubleToInt64Bits(actual)) <= ulps, $"{expected:R} is not {actual:R}.");
}
