using System.Diagnostics;

namespace LossGen.Runtime.Tests;

/// <summary>When small calls are shared, at times that the tests make up.</summary>
public sealed class WakefulnessTests
{
    static readonly long Microsecond = Stopwatch.Frequency / 1_000_000;

    readonly Wakefulness _helpers = new();
    long _lastAsked = Wakefulness.Never;

    [Fact]
    public void FirstCall_FindsNobodyAndWakesNobody() => Assert.Equal(Helper.Sleeps, Ask(0));

    [Fact]
    public void SecondCallSoonAfter_WakesAHelper()
    {
        Ask(0);
        Assert.Equal(Helper.MustBeWoken, Ask(50));
    }

    [Fact]
    public void CallsFarApart_WakeNobody()
    {
        Ask(0);
        Assert.Equal(Helper.Sleeps, Ask(300));
        Assert.Equal(Helper.Sleeps, Ask(3300));
    }

    [Fact]
    public void HelperWhoDoesNotCome_IsWokenAgainAfterAMillisecondOnly()
    {
        Ask(0);
        Assert.Equal(Helper.MustBeWoken, Ask(50));
        for (int time = 100; time < 1050; time += 50)
            Assert.Equal(Helper.Sleeps, Ask(time));

        Assert.Equal(Helper.MustBeWoken, Ask(1100));
    }

    [Fact]
    public void HelperWhoWasSeen_IsAwakeForAMoment()
    {
        Ask(0);
        _helpers.See(100 * Microsecond);
        Assert.Equal(Helper.IsAwake, Ask(110));
        Assert.Equal(Helper.IsAwake, Ask(125));
        Assert.NotEqual(Helper.IsAwake, Ask(200));
    }

    [Fact]
    public void HelperWhoIsSeenAfterEachCall_StaysAwake()
    {
        for (int time = 0; time < 2000; time += 20)
        {
            _helpers.See(time * Microsecond);
            Assert.Equal(Helper.IsAwake, Ask(time + 1));
        }
    }

    [Fact]
    public void EachThread_IsInARushByItself()
    {
        long other = Wakefulness.Never;
        Ask(0);
        Assert.Equal(Helper.Sleeps, _helpers.Ask(50 * Microsecond, ref other));
    }

    Helper Ask(int microseconds) => _helpers.Ask(microseconds * Microsecond, ref _lastAsked);
}
