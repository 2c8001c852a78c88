using System.Numerics;
using LossGen.Generator.Tests.Functions;
using LossGen.UlpReport.Measuring;

namespace LossGen.Runtime.Tests;

/// <summary>The functions of numbers against exact values (tools/oracles/functions.py), and the errors they state.</summary>
public sealed class LossMathAccuracyTests
{
    const double XLogYUlps = 1.0;

    public static TheoryData<string> Names => ElementFunctions.Names;

    [Theory, MemberData(nameof(Names))]
    public void Single_OfEveryReference_IsAsCloseAsStated(string name) =>
        AssertClose(name, "float", Stated(name), row => ElementFunctions.OfSingle(name).OfNumber((float)row[0]));

    [Theory, MemberData(nameof(Names))]
    public void Double_OfEveryReference_IsAsCloseAsStated(string name) =>
        AssertClose(name, "double", Stated(name), row => ElementFunctions.OfDouble(name).OfNumber(row[0]));

    [Fact]
    public void XLogY_OfEveryReference_IsAsCloseAsStated()
    {
        AssertClose("XLogY", "float", XLogYUlps, row => LossMath.XLogY((float)row[0], (float)row[1]));
        AssertClose("XLogY", "double", XLogYUlps, row => LossMath.XLogY(row[0], row[1]));
    }

    [Theory, InlineData("Pow", 0.8), InlineData("Atan2", 0.7), InlineData("Hypot", 0.6)]
    public void FunctionsOfTwo_OfEveryReference_AreAsCloseAsStated(string name, double stated)
    {
        AssertClose(name, "float", stated, row => Pairs.OfSingle(name)((float)row[0], (float)row[1]));
        AssertClose(name, "double", stated, row => Pairs.OfDouble(name)(row[0], row[1]));
    }

    [Theory, InlineData("ExpM1"), InlineData("LogP1"), InlineData("Tanh"), InlineData("Sin"), InlineData("Tan"), InlineData("Asin"), InlineData("Atan"),
        InlineData("Sinh"), InlineData("Asinh"), InlineData("Atanh"), InlineData("Cbrt"), InlineData("Erf")]
    public void OddFunctions_OfAZero_KeepItsSign(string name)
    {
        foreach (double zero in new[] { 0, -0.0 })
        {
            Samples.AssertSameBits(zero, ElementFunctions.OfSingle(name).OfNumber((float)zero));
            Samples.AssertSameBits(zero, ElementFunctions.OfDouble(name).OfNumber(zero));
        }
    }

    // What a function states holds for float and double alike.
    static double Stated(string name) => name switch
    {
        "LogGamma" => 3,
        "Digamma" => 4,
        "Trigamma" => 8,
        "Tetragamma" => 12,
        _ => FloatFunction.All.Single(f => f.Name == name).StatedUlps,
    };

    static void AssertClose<T>(string name, string element, double bound, Func<double[], T> function)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        List<FunctionReference> rows = FunctionReference.Read(name, element);
        Assert.NotEmpty(rows);
        FunctionReference worst = rows.MaxBy(UlpsOf)!;
        double ulps = UlpsOf(worst);
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}, {element}: {ulps:F4} ULP, {rows.Count} references");
        Assert.True(ulps <= bound, $"{name}({string.Join(", ", worst.Operands)}) in {element} is off by {ulps}");

        // Below 0 what is stated of gamma functions is relative to 1, or to larger results.
        double UlpsOf(FunctionReference row) => row.UlpsOf(function(row.Operands), row.Operands[0] < 0 && name is ("LogGamma" or "Digamma") ? 1 : 0);
    }
}
