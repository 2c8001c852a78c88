using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Runtime.Tests;

/// <summary>Loads that convert: the numbers they give, and the memory they leave alone.</summary>
public abstract class ConvertingLoadTests<T, TResult>
    where T : unmanaged
    where TResult : unmanaged, IBinaryFloatingPointIeee754<TResult>
{
    /// <summary>Every value there is, or enough of them: a multiple of 16, and none of the first 32 is 0.</summary>
    protected abstract T[] Values { get; }

    /// <summary>The number a value stands for.</summary>
    protected abstract double Exact(T value);

    protected abstract TResult Scalar(T value);

    [Fact]
    public void Scalar_OfEveryValue_IsExact()
    {
        foreach (T value in Values)
            AssertIs(Exact(value), Scalar(value));
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Load_OfEveryValue_IsExact(int bits)
    {
        var width = Width.Of(bits);
        T[] values = Values;
        for (int index = 0; index < values.Length; index += width.Count<TResult>())
            AssertLoads(width, values, index);
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void Load_BetweenGuards_ReadsOneVector(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int index = 0; index <= 3; index++)
        {
            int length = index + width.Count<TResult>();
            AssertLoads(width, Filled(memory.AtEnd<T>(length)), index);
            AssertLoads(width, Filled(memory.AtStart<T>(length)), index);
        }
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void LoadPartial_BeforeTheUpperGuard_ReadsTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        for (int count = -1; count <= width.Count<TResult>() + 1; count++)
            AssertLoadsPartially(width, Filled(memory.AtEnd<T>(Math.Clamp(count, 0, width.Count<TResult>()))), count);
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void LoadPartial_AfterTheLowerGuard_ReadsTheFirstElementsOnly(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        Span<T> source = Filled(memory.AtStart<T>(width.Count<TResult>() + 1));
        for (int count = -1; count <= width.Count<TResult>() + 1; count++)
            AssertLoadsPartially(width, source, count);
    }

    [Theory, MemberData(nameof(Width.All), MemberType = typeof(Width))]
    public void LoadPartial_OfExtremeCounts_ReadsNoneOrAll(int bits)
    {
        using var memory = new GuardedMemory();
        var width = Width.Of(bits);
        AssertLoadsPartially(width, memory.AtEnd<T>(0), int.MinValue);
        AssertLoadsPartially(width, Filled(memory.AtEnd<T>(width.Count<TResult>())), int.MaxValue);
    }

    void AssertLoads(Width width, ReadOnlySpan<T> source, int index)
    {
        TResult[] lanes = width.LoadAs<T, TResult>(in MemoryMarshal.GetReference(source), (nuint)index);
        for (int lane = 0; lane < lanes.Length; lane++)
            AssertIs(Exact(source[index + lane]), lanes[lane]);
    }

    void AssertLoadsPartially(Width width, ReadOnlySpan<T> source, int count)
    {
        TResult[] lanes = width.LoadPartialAs<T, TResult>(in MemoryMarshal.GetReference(source), count);
        for (int lane = 0; lane < lanes.Length; lane++)
            AssertIs(lane < count ? Exact(source[lane]) : 0, lanes[lane]);
    }

    static void AssertIs(double expected, TResult actual)
    {
        Samples.AssertSameBits(expected, double.CreateChecked(actual));
        if (TResult.IsNaN(actual))
            Assert.True(IsQuiet(actual));
    }

    // The first bit of a NaN's fraction.
    static bool IsQuiet(TResult nan) => nan is float single
        ? (BitConverter.SingleToInt32Bits(single) & (1 << 22)) != 0
        : (BitConverter.DoubleToInt64Bits(double.CreateChecked(nan)) & (1L << 51)) != 0;

    Span<T> Filled(Span<T> span)
    {
        Values.AsSpan(0, span.Length).CopyTo(span);
        return span;
    }
}
