using System.Numerics;

namespace LossGen.Runtime.Tests;

public abstract class OthersSumTests<T, TSum>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSum : struct, ILaneSum<T>
{
    [Fact]
    public void Total_AtEveryLength_IsTheSumOfAllButTheLargest()
    {
        for (int length = 1; length <= 257; length++)
        {
            T[] terms = Terms(length);
            double expected = terms.Select(term => double.CreateChecked(term)).Order().SkipLast(1).Sum();
            Assert.Equal(expected, Sum(terms).Total(), 1e-5 * expected);
            Assert.Equal(terms.Max(), Sum(terms).Largest());
        }
    }

    [Fact]
    public void Total_OfNothingOrOneTerm_IsZero()
    {
        Assert.Equal(0, Sum([]).Total());
        Assert.Equal(T.Zero, Sum([]).Largest());
        Assert.Equal(0, Sum([T.PositiveInfinity]).Total());
    }

    [Fact]
    public void Total_WithAVeryLargeTermAnywhere_KeepsTheDigitsOfTheOthers()
    {
        for (int place = 0; place < 200; place++)
        {
            T[] terms = [.. Enumerable.Repeat(T.One, 200)];
            terms[place] = T.CreateChecked(1e30);
            Assert.Equal(199, Sum(terms).Total());
        }
    }

    [Fact]
    public void Total_OfEqualTerms_LeavesOutOne() =>
        Assert.Equal(3 * 99, Sum([.. Enumerable.Repeat(T.CreateChecked(3), 100)]).Total());

    [Fact]
    public void Total_WithNaN_IsNaNAndTheLargestIsNot()
    {
        for (int place = 0; place < 150; place++)
        {
            T[] terms = Terms(150);
            terms[place] = T.NaN;
            Assert.True(double.IsNaN(Sum(terms).Total()));
            Assert.False(T.IsNaN(Sum(terms).Largest()));
        }
    }

    [Fact]
    public void Total_Midway_LeavesTheSumAsItWas()
    {
        T[] terms = Terms(100);
        OthersSum<T, TSum> interrupted = Sum(terms.AsSpan(0, 37));
        _ = interrupted.Total();
        foreach (T term in terms.AsSpan(37))
            interrupted.Add(term);

        Assert.Equal(Sum(terms).Total(), interrupted.Total());
    }

    static T[] Terms(int length)
    {
        var random = new Random(length);
        return [.. Enumerable.Range(0, length).Select(_ => T.CreateChecked(Math.Exp(10 * random.NextDouble())))];
    }

    static OthersSum<T, TSum> Sum(ReadOnlySpan<T> terms)
    {
        var sum = new OthersSum<T, TSum>();
        foreach (T term in terms)
            sum.Add(term);
        return sum;
    }
}

public sealed class FloatOthersSumTests : OthersSumTests<float, FloatSum>;

public sealed class DoubleOthersSumTests : OthersSumTests<double, DoubleSum>;
