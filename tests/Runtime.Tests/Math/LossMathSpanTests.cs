using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>The functions of spans: the numbers' bits, in place too, within their memory.</summary>
public sealed class LossMathSpanTests
{
    const int Longest = 130;

    public static TheoryData<string> Names => ElementFunctions.Names;

    [Theory, MemberData(nameof(Names))]
    public void Span_OfEveryLength_HasTheBitsOfItsNumbers(string name)
    {
        AssertNumbers(ElementFunctions.OfSingle(name));
        AssertNumbers(ElementFunctions.OfDouble(name));
    }

    [Theory, MemberData(nameof(Names))]
    public void Span_OfOtherMemory_Throws(string name)
    {
        AssertRejects(ElementFunctions.OfSingle(name).OfSpan);
        AssertRejects(ElementFunctions.OfDouble(name).OfSpan);
    }

    [Fact]
    public void SoftMax_OfOtherMemory_Throws()
    {
        AssertRejects<float>(LossMath.SoftMax);
        AssertRejects<double>(LossMath.SoftMax);
        AssertRejects<float>(LossMath.LogSoftMax);
        AssertRejects<double>(LossMath.LogSoftMax);
    }

    [Fact]
    public void XLogY_OfEveryLength_HasTheBitsOfItsNumbers()
    {
        for (int length = 0; length <= Longest; length++)
        {
            double[] x = Samples.Special<double>(length, 1), y = Samples.Special<double>(length, 2), values = new double[length];
            LossMath.XLogY(x, y, values);
            AssertSame<double>([.. x.Zip(y, LossMath.XLogY)], values);
            LossMath.XLogY([.. x], y, x);
            AssertSame<double>(values, x);

            float[] p = Samples.Special<float>(length, 1), q = Samples.Special<float>(length, 2), terms = new float[length];
            LossMath.XLogY(p, q, terms);
            AssertSame<float>([.. p.Zip(q, LossMath.XLogY)], terms);
            LossMath.XLogY(p, q, q);
            AssertSame<float>(terms, q);
        }
    }

    [Fact]
    public void Atan2_OfEveryLength_HasTheBitsOfItsNumbers()
    {
        for (int length = 0; length <= Longest; length++)
        {
            double[] y = Samples.Special<double>(length, 1), x = Samples.Special<double>(length, 2), values = new double[length];
            LossMath.Atan2(y, x, values);
            AssertSame<double>([.. y.Zip(x, LossMath.Atan2)], values);
            LossMath.Atan2(y, x, x);
            AssertSame<double>(values, x);
        }
    }

    [Fact]
    public void Atan2_OfOtherMemory_Throws()
    {
        float[] memory = new float[8];
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.Atan2(memory, memory.AsSpan(1), memory)),
            "x", "x has 7 elements, but y has 8");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.Atan2(memory.AsSpan(0, 4), new float[4], memory.AsSpan(2, 4))),
            "destination", "destination and y share memory");
    }

    [Fact]
    public void XLogY_OfOtherMemory_Throws()
    {
        float[] memory = new float[8];
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.XLogY(memory, memory.AsSpan(1), memory)),
            "y", "y has 7 elements, but x has 8");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.XLogY(memory, memory, memory.AsSpan(1))),
            "destination", "destination has 7 elements, but x has 8");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.XLogY(new float[4], memory.AsSpan(0, 4), memory.AsSpan(2, 4))),
            "destination", "destination and y share memory");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => LossMath.XLogY(memory.AsSpan(0, 4), new float[4], memory.AsSpan(2, 4))),
            "destination", "destination and x share memory");
    }

    static void AssertNumbers<T>(ElementFunction<T> function)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using var input = new GuardedMemory();
        using var output = new GuardedMemory();
        for (int length = 0; length <= Longest; length++)
        {
            T[] arguments = Samples.Special<T>(length, length);
            T[] expected = [.. arguments.Select(function.OfNumber)];
            AssertSpan(function.OfSpan, arguments, expected, input.AtEnd<T>(length), output.AtEnd<T>(length));
            AssertSpan(function.OfSpan, arguments, expected, input.AtStart<T>(length), output.AtStart<T>(length));
        }
    }

    static void AssertSpan<T>(SpanFunction<T> function, T[] arguments, T[] expected, Span<T> x, Span<T> destination)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        arguments.CopyTo(x);
        function(x, destination);
        AssertSame(arguments, x);
        AssertSame(expected, destination);
        function(x, x);
        AssertSame(expected, x);
    }

    static void AssertSame<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Samples.AssertSameBits(double.CreateChecked(expected[i]), double.CreateChecked(actual[i]));
    }

    static void AssertRejects<T>(SpanFunction<T> function)
    {
        T[] memory = new T[8];
        Failure.Names(
            Assert.Throws<ArgumentException>(() => function(memory.AsSpan(0, 7), memory)),
            "destination", "destination has 8 elements, but x has 7");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => function(memory, [])),
            "destination", "destination has 0 elements, but x has 8");
        Failure.Names(
            Assert.Throws<ArgumentException>(() => function(memory.AsSpan(0, 7), memory.AsSpan(1))),
            "destination", "destination and x share memory");
    }
}
