using System.Runtime.InteropServices;

namespace LossGen.Runtime.Tests;

public sealed class OverlapTests
{
    readonly float[] _memory = new float[16];

    [Theory]
    [InlineData(0, 4, 4, 4), InlineData(8, 4, 4, 4)]
    [InlineData(4, 0, 0, 16), InlineData(0, 16, 4, 0), InlineData(3, 0, 3, 0)]
    public void Disjoint_OfSpansApartOrEmpty_Passes(int start, int length, int otherStart, int otherLength)
    {
        Guard.Disjoint(Part(start, length), "gradient", Part(otherStart, otherLength), "weights");
        Guard.DisjointOrSame(Part(start, length), "gradient", Part(otherStart, otherLength), "predictions");
    }

    [Theory]
    [InlineData(0, 4, 0, 4), InlineData(0, 5, 4, 4), InlineData(4, 4, 0, 5)]
    [InlineData(0, 16, 7, 1), InlineData(7, 1, 0, 16)]
    public void Disjoint_OfSpansThatShareAnElement_Throws(int start, int length, int otherStart, int otherLength)
    {
        var failure = Assert.Throws<ArgumentException>(
            () => Guard.Disjoint(Part(start, length), "gradient", Part(otherStart, otherLength), "weights"));

        Failure.Names(failure, "gradient", "gradient and weights share memory");
    }

    [Fact]
    public void Disjoint_OfDifferentTypes_CountsBytes()
    {
        Guard.Disjoint(Bytes()[..8], "gradient", Part(2, 4), "labels");
        var failure = Assert.Throws<ArgumentException>(
            () => Guard.Disjoint(Bytes()[..9], "gradient", Part(2, 4), "labels"));
        Failure.Names(failure, "gradient", "gradient and labels");

        Guard.Disjoint(Part(2, 4), "gradient", Bytes()[..8], "labels");
        Assert.Throws<ArgumentException>(() => Guard.Disjoint(Part(2, 4), "gradient", Bytes()[..9], "labels"));

        Guard.Disjoint(Part(2, 4), "gradient", Bytes()[24..], "labels");
        Assert.Throws<ArgumentException>(() => Guard.Disjoint(Part(2, 4), "gradient", Bytes()[23..], "labels"));
    }

    [Fact]
    public void Disjoint_OfNarrowTypes_CountsBytes()
    {
        // Halves 4 and 5 are bytes 8 to 11, and so is float 2.
        AssertShares<Half, bool>(4..6, 8..9);
        AssertShares<Half, byte>(4..6, 11..12);
        AssertShares<float, Half>(2..3, 5..6);
        Guard.Disjoint(As<Half>(4..6), "gradient", As<bool>(12..), "targets");
        Guard.Disjoint(As<Half>(4..6), "gradient", As<byte>(..8), "targets");
        Guard.Disjoint(As<float>(2..3), "gradient", As<Half>(6..), "targets");
    }

    [Fact]
    public void Disjoint_OfSeparateArrays_Passes() =>
        Guard.Disjoint<float, double>(_memory, "gradient", new double[4], "targets");

    [Theory, InlineData(0, 16, 0, 16), InlineData(5, 3, 5, 3), InlineData(5, 3, 5, 7)]
    public void DisjointOrSame_OfTheSameStart_Passes(int start, int length, int otherStart, int otherLength) =>
        Guard.DisjointOrSame(Part(start, length), "gradient", Part(otherStart, otherLength), "predictions");

    [Theory, InlineData(1, 4, 0, 4), InlineData(0, 4, 1, 4), InlineData(0, 16, 15, 1)]
    public void DisjointOrSame_OfShiftedSpans_Throws(int start, int length, int otherStart, int otherLength)
    {
        var failure = Assert.Throws<ArgumentException>(
            () => Guard.DisjointOrSame(Part(start, length), "gradient", Part(otherStart, otherLength), "predictions"));

        Failure.Names(failure, "gradient", "gradient and predictions share memory");
    }

    void AssertShares<TOutput, TOther>(Range output, Range other)
        where TOutput : struct
        where TOther : struct
    {
        var failure = Assert.Throws<ArgumentException>(
            () => Guard.Disjoint(As<TOutput>(output), "gradient", As<TOther>(other), "targets"));
        Failure.Names(failure, "gradient", "gradient and targets share memory");
    }

    ReadOnlySpan<T> As<T>(Range part)
        where T : struct => MemoryMarshal.Cast<float, T>(_memory)[part];

    ReadOnlySpan<float> Part(int start, int length) => _memory.AsSpan(start, length);

    ReadOnlySpan<byte> Bytes() => MemoryMarshal.AsBytes<float>(_memory);
}
