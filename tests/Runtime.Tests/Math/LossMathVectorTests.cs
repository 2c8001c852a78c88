using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime.Tests;

/// <summary>The functions of vectors have the bits of the functions of numbers in every lane.</summary>
public sealed class LossMathVectorTests
{
    const int Lanes = 4096;

    public static TheoryData<string> Names => ElementFunctions.Names;

    [Theory, MemberData(nameof(Names))]
    public void Single_OfEveryWidth_HasTheBitsOfItsNumbers(string name) => AssertLanes(ElementFunctions.OfSingle(name));

    [Theory, MemberData(nameof(Names))]
    public void Double_OfEveryWidth_HasTheBitsOfItsNumbers(string name) => AssertLanes(ElementFunctions.OfDouble(name));

    [Fact]
    public void XLogY_OfSingles_HasTheBitsOfItsNumbers() =>
        AssertPairs<float>(LossMath.XLogY, LossMath.XLogY, LossMath.XLogY, LossMath.XLogY);

    [Fact]
    public void XLogY_OfDoubles_HasTheBitsOfItsNumbers() =>
        AssertPairs<double>(LossMath.XLogY, LossMath.XLogY, LossMath.XLogY, LossMath.XLogY);

    [Fact]
    public void Pow_OfNumbers_HasTheirBits()
    {
        AssertPairs<float>(LossMath.Pow, LossMath.Pow, LossMath.Pow, LossMath.Pow);
        AssertPairs<double>(LossMath.Pow, LossMath.Pow, LossMath.Pow, LossMath.Pow);
    }

    [Fact]
    public void Atan2_OfNumbers_HasTheirBits()
    {
        AssertPairs<float>(LossMath.Atan2, LossMath.Atan2, LossMath.Atan2, LossMath.Atan2);
        AssertPairs<double>(LossMath.Atan2, LossMath.Atan2, LossMath.Atan2, LossMath.Atan2);
    }

    [Fact]
    public void Hypot_OfNumbers_HasTheirBits()
    {
        AssertPairs<float>(LossMath.Hypot, LossMath.Hypot, LossMath.Hypot, LossMath.Hypot);
        AssertPairs<double>(LossMath.Hypot, LossMath.Hypot, LossMath.Hypot, LossMath.Hypot);
    }

    static void AssertLanes<T>(ElementFunction<T> function)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => AssertPairs<T>(
            (x, _) => function.OfNumber(x), (x, _) => function.Of128(x), (x, _) => function.Of256(x), (x, _) => function.Of512(x));

    static void AssertPairs<T>(
        Func<T, T, T> ofNumbers,
        Func<Vector128<T>, Vector128<T>, Vector128<T>> of128,
        Func<Vector256<T>, Vector256<T>, Vector256<T>> of256,
        Func<Vector512<T>, Vector512<T>, Vector512<T>> of512)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = Samples.Special<T>(Lanes, 5), y = Samples.Special<T>(Lanes, 6);
        T[] expected = [.. x.Zip(y, ofNumbers)];
        AssertSame(expected, OfVectors(x, y, of128));
        AssertSame(expected, OfVectors(x, y, of256));
        AssertSame(expected, OfVectors(x, y, of512));
    }

    static T[] OfVectors<T, TVector>(T[] x, T[] y, Func<TVector, TVector, TVector> function)
        where T : struct
        where TVector : struct
    {
        TVector[] vectors = [.. Vectors<T, TVector>(x).ToArray().Zip(Vectors<T, TVector>(y).ToArray(), function)];
        return MemoryMarshal.Cast<TVector, T>(vectors).ToArray();
    }

    static ReadOnlySpan<TVector> Vectors<T, TVector>(T[] numbers)
        where T : struct
        where TVector : struct => MemoryMarshal.Cast<T, TVector>(numbers);

    static void AssertSame<T>(T[] expected, T[] actual)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Samples.AssertSameBits(double.CreateChecked(expected[i]), double.CreateChecked(actual[i]));
    }
}
