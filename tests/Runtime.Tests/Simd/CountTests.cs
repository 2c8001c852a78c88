namespace LossGen.Runtime.Tests;

public sealed class CountTests
{
    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Count_OfMasks_IsTheNumberOfTheirLanes(int bits)
    {
        AssertCounts<float>(Width.Of(bits));
        AssertCounts<double>(Width.Of(bits));
    }

    static void AssertCounts<T>(Width width)
        where T : unmanaged
    {
        int lanes = width.Count<T>();
        for (int a = 0; a <= lanes; a++)
        {
            Assert.Equal(a, width.Count<T>(width.FirstLanes<T>(a)));
            for (int d = 0; d <= lanes; d++)
            {
                int count = width.Count<T>(
                    width.FirstLanes<T>(a), width.FirstLanes<T>(lanes - a), width.FirstLanes<T>(1), width.FirstLanes<T>(d));
                Assert.Equal(lanes + 1 + d, count);
            }
        }
    }
}
