using System.Numerics;
using LossGen.Generator.Tests.Functions;

namespace LossGen.Runtime.Tests;

/// <summary>The functions of a whole row.</summary>
public sealed class LossMathRowTests
{
    [Fact]
    public void LogSumExp_OfEveryReference_IsAsCloseAsStated()
    {
        AssertClose<float>("LogSumExp", 3.1, row => LossMath.LogSumExp(row), ofLargest: true);
        AssertClose<double>("LogSumExp", 3.1, row => LossMath.LogSumExp(row), ofLargest: true);
    }

    [Fact]
    public void SoftMax_OfEveryReference_IsAsCloseAsStated()
    {
        AssertClose<float>("SoftMax", 3.5, row => First(row, LossMath.SoftMax), ofLargest: false);
        AssertClose<double>("SoftMax", 3.5, row => First(row, LossMath.SoftMax), ofLargest: false);
    }

    [Fact]
    public void LogSoftMax_OfEveryReference_IsAsCloseAsStated()
    {
        AssertClose<float>("LogSoftMax", 3.5, row => First(row, LossMath.LogSoftMax), ofLargest: false);
        AssertClose<double>("LogSoftMax", 3.5, row => First(row, LossMath.LogSoftMax), ofLargest: false);
    }

    [Fact]
    public void LogSumExp_OfNothing_IsThatOfNothingButMinusInfinity()
    {
        Assert.Equal(float.NegativeInfinity, LossMath.LogSumExp(ReadOnlySpan<float>.Empty));
        Assert.Equal(double.NegativeInfinity, LossMath.LogSumExp(ReadOnlySpan<double>.Empty));
    }

    [Fact]
    public void SoftMax_OfNothing_WritesNothing()
    {
        LossMath.SoftMax(ReadOnlySpan<float>.Empty, []);
        LossMath.LogSoftMax(ReadOnlySpan<double>.Empty, []);
    }

    // What is shifted by its maximum, or by anything else without rounding, is the same distribution.
    [Theory, InlineData(1000, 999), InlineData(-1000, -1001), InlineData(1, 0)]
    public void SoftMax_OfScoresOneApart_IsTheSameAtAnySize(double larger, double smaller)
    {
        double[] shares = new double[2], logarithms = new double[2];
        LossMath.SoftMax([larger, smaller], shares);
        LossMath.LogSoftMax([larger, smaller], logarithms);

        Assert.Equal([0.7310585786300049, 0.2689414213699951], shares, (a, b) => Math.Abs(a - b) <= 2.3e-16);
        Assert.Equal([-0.3132616875182228, -1.3132616875182228], logarithms, (a, b) => Math.Abs(a - b) <= 2.5e-16);
    }

    [Fact]
    public void SoftMax_InPlace_HasTheSameBits()
    {
        for (int length = 1; length <= 130; length++)
        {
            double[] scores = [.. Samples.Doubles(length, length).Select(x => x % 30)];
            AssertInPlace(scores, LossMath.SoftMax);
            AssertInPlace(scores, LossMath.LogSoftMax);
            AssertInPlace<float>([.. scores.Select(x => (float)x)], LossMath.SoftMax);
            AssertInPlace<float>([.. scores.Select(x => (float)x)], LossMath.LogSoftMax);
        }
    }

    [Fact]
    public void SoftMax_AtTheEdgeOfMemory_StaysWithin()
    {
        using var input = new GuardedMemory();
        using var output = new GuardedMemory();
        for (int length = 0; length <= 130; length++)
        {
            double[] scores = Samples.Doubles(length, length), expected = new double[length];
            LossMath.SoftMax(scores, expected);
            scores.CopyTo(input.AtEnd<double>(length));
            LossMath.SoftMax(input.AtEnd<double>(length), output.AtEnd<double>(length));
            Assert.Equal(expected, output.AtEnd<double>(length).ToArray());
            Samples.AssertSameBits(LossMath.LogSumExp(scores), LossMath.LogSumExp(input.AtEnd<double>(length)));
        }
    }

    static void AssertInPlace<T>(T[] scores, SpanFunction<T> function)
    {
        T[] expected = new T[scores.Length], actual = [.. scores];
        function(scores, expected);
        function(actual, actual);
        Assert.Equal(expected, actual);
    }

    /// <summary>The value of the first score, wherever in the row it stands.</summary>
    static T First<T>(T[] row, SpanFunction<T> function)
    {
        int place = row.Length / 2;
        T[] turned = [.. row[^place..], .. row[..^place]], destination = new T[row.Length];
        function(turned, destination);
        return destination[place];
    }

    /// <param name="name">The function.</param>
    /// <param name="bound">The largest error that is allowed.</param>
    /// <param name="function">Its value for a row.</param>
    /// <param name="ofLargest">Whether a unit is one of the largest score where that is larger than the value.</param>
    static void AssertClose<T>(string name, double bound, Func<T[], T> function, bool ofLargest)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        double worst = 0;
        string at = "";
        List<FunctionReference> rows = FunctionReference.Read(name, typeof(T) == typeof(float) ? "float" : "double");
        Assert.NotEmpty(rows);
        foreach (FunctionReference row in rows)
        {
            double ulps = row.UlpsOf(function([.. row.Operands.Select(T.CreateTruncating)]));
            double scale = ofLargest ? double.Min(1, Unit<T>(row.High) / Unit<T>(row.Operands.Max())) : 1;
            (worst, at) = ulps > 0 && !(ulps * scale <= worst) ? (ulps * scale, string.Join(" ", row.Operands)) : (worst, at);
        }

        Assert.True(worst <= bound, $"{name} in {typeof(T).Name} of {at} is off by {worst}");
    }

    static double Unit<T>(double value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        T magnitude = T.Abs(T.CreateTruncating(value));
        return double.CreateChecked(T.BitIncrement(magnitude) - magnitude);
    }
}
