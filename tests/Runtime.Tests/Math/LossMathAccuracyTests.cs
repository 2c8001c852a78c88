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

    [Theory, InlineData("ExpM1"), InlineData("LogP1"), InlineData("Tanh")]
    public void OddFunctions_OfAZero_KeepItsSign(string name)
    {
        foreach (double zero in new[] { 0, -0.0 })
        {
            Samples.AssertSameBits(zero, ElementFunctions.OfSingle(name).OfNumber((float)zero));
            Samples.AssertSameBits(zero, ElementFunctions.OfDouble(name).OfNumber(zero));
        }
    }

    // What a function states holds for float and double alike.
    static double Stated(string name) => FloatFunction.All.Single(f => f.Name == name).StatedUlps;

    static void AssertClose<T>(string name, string element, double bound, Func<double[], T> function)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        List<FunctionReference> rows = FunctionReference.Read(name, element);
        Assert.NotEmpty(rows);
        FunctionReference worst = rows.MaxBy(row => row.UlpsOf(function(row.Operands)))!;
        double ulps = worst.UlpsOf(function(worst.Operands));
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}, {element}: {ulps:F4} ULP, {rows.Count} references");
        Assert.True(ulps <= bound, $"{name}({string.Join(", ", worst.Operands)}) in {element} is off by {ulps}");
    }
}
