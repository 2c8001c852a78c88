using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>Partial loads and stores next to memory that may not be touched.</summary>
public abstract class PartialAccessTests<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void LoadPartial_BeforeTheUpperGuard_ReadsTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<T>() + 1; count++)
        {
            Span<T> source = memory.AtEnd<T>(Clamp(count, width));
            Fill(source);
            AssertLoads(width, source, count);
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void LoadPartial_AfterTheLowerGuard_ReadsTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<T>() + 1; count++)
        {
            Span<T> source = memory.AtStart<T>(width.Count<T>() + 1);
            Fill(source);
            AssertLoads(width, source, count);
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void StorePartial_BeforeTheUpperGuard_WritesTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<T>() + 1; count++)
            AssertStores(width, memory.AtEnd<T>(Clamp(count, width)), count);
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void StorePartial_AfterTheLowerGuard_WritesTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<T>() + 1; count++)
            AssertStores(width, memory.AtStart<T>(width.Count<T>() + 1), count);
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void AllBut_OfAnyLane_IsOneInTheOthers(int bits)
    {
        var width = Width.Of(bits);
        foreach (int lane in (int[])[.. Enumerable.Range(-1, width.Count<T>() + 2), int.MinValue / 2, int.MaxValue / 2])
        {
            T[] expected = [.. Enumerable.Range(0, width.Count<T>()).Select(i => i == lane ? T.Zero : T.One)];
            Assert.Equal(expected, width.AllBut<T>(lane));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void ClassesFrom_AnyClass_CountsOn(int bits)
    {
        var width = Width.Of(bits);
        foreach (int first in (int[])[0, 48, 1000, 16777200])
        {
            T[] expected = [.. Enumerable.Range(first, width.Count<T>()).Select(T.CreateChecked)];
            Assert.Equal(expected, width.ClassesFrom<T>(first));
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void FirstLanes_OfAnyCount_HasAllBitsInTheFirstLanes(int bits)
    {
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<T>() + 1; count++)
        {
            T[] mask = width.FirstLanes<T>(count);
            for (int lane = 0; lane < mask.Length; lane++)
                AssertAllBits(lane < count, mask[lane]);
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void FirstLanes_OfExtremeCounts_IsNoneOrAll(int bits)
    {
        var width = Width.Of(bits);
        Assert.All(width.FirstLanes<T>(int.MinValue), lane => AssertAllBits(false, lane));
        Assert.All(width.FirstLanes<T>(int.MaxValue), lane => AssertAllBits(true, lane));
    }

    static void AssertLoads(Width width, ReadOnlySpan<T> source, int count)
    {
        T[] lanes = width.Load(in System.Runtime.InteropServices.MemoryMarshal.GetReference(source), count);
        for (int lane = 0; lane < lanes.Length; lane++)
            Assert.Equal(lane < count ? source[lane] : T.Zero, lanes[lane]);
    }

    static void AssertStores(Width width, Span<T> destination, int count)
    {
        var lanes = new T[width.Count<T>()];
        Fill(lanes);
        destination.Fill(T.NegativeOne);
        width.Store(lanes, ref System.Runtime.InteropServices.MemoryMarshal.GetReference(destination), count);
        for (int i = 0; i < destination.Length; i++)
            Assert.Equal(i < count && i < lanes.Length ? lanes[i] : T.NegativeOne, destination[i]);
    }

    static unsafe void AssertAllBits(bool expected, T lane)
    {
        foreach (byte part in new ReadOnlySpan<byte>(&lane, sizeof(T)))
            Assert.Equal(expected ? byte.MaxValue : byte.MinValue, part);
    }

    static int Clamp(int count, Width width) => Math.Clamp(count, 0, width.Count<T>());

    static void Fill(Span<T> span)
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = T.CreateChecked(i + 1.5);
    }
}

public sealed class FloatPartialAccessTests : PartialAccessTests<float>;

public sealed class DoublePartialAccessTests : PartialAccessTests<double>;
