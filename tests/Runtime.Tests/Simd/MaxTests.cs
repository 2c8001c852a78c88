using System.Numerics;

namespace LossGen.Runtime.Tests;

public abstract class MaxTests<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Max_InAnyLane_IsFound(int bits)
    {
        var width = Width.Of(bits);
        for (int lane = 0; lane < width.Count<T>(); lane++)
        {
            T[] lanes = [.. Enumerable.Range(0, width.Count<T>()).Select(i => T.CreateChecked(-2 - i))];
            lanes[lane] = -T.One;
            Assert.Equal(-T.One, width.Max<T>(lanes));

            lanes[lane] = T.PositiveInfinity;
            Assert.Equal(T.PositiveInfinity, width.Max<T>(lanes));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Max_OfMinusInfinities_IsMinusInfinity(int bits)
    {
        var width = Width.Of(bits);
        T[] lanes = [.. Enumerable.Repeat(T.NegativeInfinity, width.Count<T>())];
        Assert.Equal(T.NegativeInfinity, width.Max<T>(lanes));
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Max_OfZerosOfEitherSign_IsTheLastOfTheTree(int bits)
    {
        // Zeros are equal, so a > b ? a : b takes the second one at every fork, and in the end the last lane.
        var width = Width.Of(bits);
        var lanes = new T[width.Count<T>()];
        Assert.False(T.IsNegative(width.Max<T>(lanes)));

        lanes[^1] = T.NegativeZero;
        Assert.True(T.IsNegative(width.Max<T>(lanes)));
    }
}

public sealed class FloatMaxTests : MaxTests<float>;

public sealed class DoubleMaxTests : MaxTests<double>;
