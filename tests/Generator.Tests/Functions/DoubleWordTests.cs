using System.Numerics;
using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Functions;

/// <summary>Functions whose results or arguments are two numbers, against exact values.</summary>
public sealed class DoubleWordTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly DoubleWord TwoWords = new(X, Expr.Input("low", Level.Lane));

    // Units in the last place of a single number.
    private static readonly Dictionary<string, (DoubleWord Function, double Ulps)> Results = new()
    {
        ["Log"] = (DoubleWord.Log(X), 1.0 / 8),
        ["Tanh"] = (DoubleWord.Tanh(X), 1.0 / 16),
    };

    private static readonly Dictionary<string, (Expr Function, double Ulps)> OfTwoWords = new()
    {
        ["Exp"] = (Exp(TwoWords), 0.8),
        ["ExpM1"] = (ExpM1(TwoWords), 0.9),
        ["ExpResidual"] = (ExpResidual(TwoWords), 1.2),
    };

    public static TheoryData<string> ResultNames => [.. Results.Keys];

    public static TheoryData<string> ArgumentNames => [.. OfTwoWords.Keys];

    [Theory]
    [MemberData(nameof(ResultNames))]
    public void Two_words_hold_more_digits_than_one(string name)
    {
        Compare<float>(name, "float");
        Compare<double>(name, "double");
    }

    [Fact]
    public void An_exponential_of_a_logarithm_is_what_it_was()
    {
        Return<float>("float");
        Return<double>("double");
    }

    // A double is two floats.
    [Theory]
    [MemberData(nameof(ArgumentNames))]
    public void A_function_takes_both_words_of_its_argument(string name)
    {
        (Expr function, double bound) = OfTwoWords[name];
        KernelArithmetic<float> arithmetic = new(function);
        foreach (FunctionReference row in FunctionReference.Read(name, "double"))
        {
            float high = (float)row.Operands[0];
            float low = float.IsFinite(high) ? (float)(row.Operands[0] - high) : 0;
            float actual = arithmetic.Evaluate(new Dictionary<string, float> { ["x"] = high, ["low"] = low }, exponentOfMagnitude: false);
            Assert.True(row.UlpsOf(actual) <= bound, $"{row.Operands[0]:r}: {actual:r} is off by {row.UlpsOf(actual)}");
        }
    }

    private static void Compare<T>(string name, string element)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        (DoubleWord function, double bound) = Results[name];
        KernelArithmetic<T> highs = new(function.High), lows = new(function.Low);
        foreach (FunctionReference row in FunctionReference.Read(name, element))
        {
            Dictionary<string, T> symbols = new() { ["x"] = T.CreateChecked(row.Operands[0]) };
            double high = double.CreateChecked(highs.Evaluate(symbols, exponentOfMagnitude: false));
            double low = double.CreateChecked(lows.Evaluate(symbols, exponentOfMagnitude: false));
            if (!double.IsFinite(row.High))
            {
                Assert.True(high.Equals(row.High) && (low == 0 || double.IsNaN(high)), $"{row.Operands[0]}: {high} and {low}");
                continue;
            }

            T magnitude = T.Abs(T.CreateTruncating(row.High));
            double unit = double.CreateChecked(T.BitIncrement(magnitude) - magnitude);
            double error = Math.Abs((high - row.High) + (low - row.Low)) / unit;
            Assert.True(error <= bound, $"{row.Operands[0]:r}: {high:r} and {low:r} are off by {error}");
        }
    }

    private static void Return<T>(string element)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        KernelArithmetic<T> arithmetic = new(Exp(DoubleWord.Log(X)));
        foreach (double operand in FunctionReference.Read("Log", element).Select(row => row.Operands[0]).Where(x => x > 0 && double.IsFinite(x)))
        {
            T x = T.CreateChecked(operand);
            double actual = double.CreateChecked(arithmetic.Evaluate(new Dictionary<string, T> { ["x"] = x }, exponentOfMagnitude: false));
            double unit = double.CreateChecked(T.BitIncrement(x) - x);
            Assert.True(Math.Abs(actual - operand) <= unit, $"{operand:r} came back as {actual:r}");
        }
    }
}
