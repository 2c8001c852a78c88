using System.Numerics;
using LossGen.Generator.Tests.Functions;

namespace LossGen.Runtime.Tests;

/// <summary>The functions of numbers against exact values (tools/oracles/functions.py), and the errors they state.</summary>
public sealed class LossMathAccuracyTests
{
    // The errors that the functions state, for float and double alike.
    static readonly Dictionary<string, double> Ulps = new()
    {
        ["Exp"] = 0.9,
        ["ExpM1"] = 1.1,
        ["Log"] = 0.9,
        ["LogP1"] = 0.9,
        ["Tanh"] = 0.6,
        ["Sigmoid"] = 2.1,
        ["Softplus"] = 1.6,
        ["XLogY"] = 1.9,
    };

    public static TheoryData<string> Names => ElementFunctions.Names;

    [Theory, MemberData(nameof(Names))]
    public void Single_OfEveryReference_IsAsCloseAsStated(string name) =>
        AssertClose(name, "float", Ulps[name], row => ElementFunctions.OfSingle(name).OfNumber((float)row[0]));

    [Theory, MemberData(nameof(Names))]
    public void Double_OfEveryReference_IsAsCloseAsStated(string name) =>
        AssertClose(name, "double", Ulps[name], row => ElementFunctions.OfDouble(name).OfNumber(row[0]));

    [Fact]
    public void XLogY_OfEveryReference_IsAsCloseAsStated()
    {
        AssertClose("XLogY", "float", Ulps["XLogY"], row => LossMath.XLogY((float)row[0], (float)row[1]));
        AssertClose("XLogY", "double", Ulps["XLogY"], row => LossMath.XLogY(row[0], row[1]));
    }

    // In double the same functions have been compared with exact values above.
    [Theory, MemberData(nameof(Names))]
    public void Single_AllOverItsRange_IsAsCloseToDoubleAsStated(string name)
    {
        const uint stride = 40009;
        double worst = 0;
        float at = 0;
        for (ulong bits = 0; bits <= uint.MaxValue; bits += stride)
        {
            float x = BitConverter.UInt32BitsToSingle((uint)bits);
            double exact = ElementFunctions.OfDouble(name).OfNumber(x);
            double ulps = new FunctionReference([x], exact, 0).UlpsOf(ElementFunctions.OfSingle(name).OfNumber(x));
            (worst, at) = ulps > worst ? (ulps, x) : (worst, at);
        }

        Assert.True(worst <= Ulps[name], $"{name}({at:R}) is off by {worst}");
    }

    [Theory, InlineData("ExpM1"), InlineData("LogP1"), InlineData("Tanh")]
    public void OddFunctions_OfAZero_KeepItsSign(string name)
    {
        foreach (double zero in new[] { 0, -0.0 })
        {
            Samples.AssertSameBits(zero, ElementFunctions.OfSingle(name).OfNumber((float)zero));
            Samples.AssertSameBits(zero, ElementFunctions.OfDouble(name).OfNumber(zero));
        }
    }

    static void AssertClose<T>(string name, string element, double bound, Func<double[], T> function)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        List<FunctionReference> rows = FunctionReference.Read(name, element);
        Assert.NotEmpty(rows);
        FunctionReference worst = rows.MaxBy(row => row.UlpsOf(function(row.Operands)))!;
        double ulps = worst.UlpsOf(function(worst.Operands));
        Assert.True(ulps <= bound, $"{name}({string.Join(", ", worst.Operands)}) in {element} is off by {ulps}");
    }
}
