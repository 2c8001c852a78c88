using System.Numerics;
using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Functions;

/// <summary>The arithmetic of every function against exact values, over the whole range of both element types.</summary>
public sealed class AccuracyTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    // The bounds hold for both element types.
    private static readonly Dictionary<string, (Expr Function, double Ulps)> Functions = new()
    {
        ["Exp"] = (Exp(X), 0.8),
        ["ExpM1"] = (ExpM1(X), 0.9),
        ["ExpResidual"] = (ExpResidual(X), 1.1),
        ["Tanh"] = (Tanh(X), 0.6),
        ["Log"] = (Log(X), 0.8),
        ["LogP1"] = (LogP1(X), 0.9),
        ["LogResidual"] = (LogResidual(X), 2.1),
        ["LogComplementExp"] = (LogComplementExp(X), 1.3),
        ["EntropyTerm"] = (EntropyTerm(X), 1.4),
        ["LogRatio"] = (LogRatio(X, Y), 1.8),
        ["XLogY"] = (XLogY(X, Y), 1.4),
        ["RelativeEntropyTerm"] = (RelativeEntropyTerm(X, Y), 2.5),
        ["GeneralizedTerm"] = (GeneralizedTerm(X, Y), 1.2),
        ["Sinh"] = (Sinh(X), 0.7),
        ["Cosh"] = (Cosh(X), 0.7),
        ["Asinh"] = (Asinh(X), 0.7),
        ["Acosh"] = (Acosh(X), 0.7),
        ["Atanh"] = (Atanh(X), 0.7),
        ["Sin"] = (Sin(X), 0.8),
        ["Cos"] = (Cos(X), 0.8),
        ["Tan"] = (Tan(X), 1.0),
        ["Asin"] = (Asin(X), 0.7),
        ["Acos"] = (Acos(X), 0.7),
        ["Atan"] = (Atan(X), 0.7),
        ["Atan2"] = (Atan2(X, Y), 0.7),
        ["Cbrt"] = (Cbrt(X), 0.6),
        ["Hypot"] = (Hypot(X, Y), 0.6),
        ["Pow"] = (Pow(X, Y), 0.8),
        ["Exp2"] = (Exp2(X), 0.8),
        ["Exp10"] = (Exp10(X), 0.8),
        ["Log2"] = (Log2(X), 0.7),
        ["Log10"] = (Log10(X), 0.7),
        ["Erf"] = (Erf(X), 1.6),
        ["LogGamma"] = (LogGamma(X), 3.0),
        ["Digamma"] = (Digamma(X), 4.0),
        ["Trigamma"] = (Trigamma(X), 8.0),
        ["Tetragamma"] = (Tetragamma(X), 12.0),
    };

    private static readonly Dictionary<string, (Expr Function, double Ulps)> PreciseFunctions = new()
    {
        ["Exp"] = (Exp(X), 0.8),
        ["Log"] = (Log(X), 0.7),
        ["LogP1"] = (LogP1(X), 0.7),
        ["Sigmoid"] = (Sigmoid(X), 0.8),
        ["Softplus"] = (Softplus(X), 0.8),
        ["XLogY"] = (XLogY(X, Y), 1.0),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    public static TheoryData<string> PreciseNames => [.. PreciseFunctions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_float(string name) => Compare<float>(name, "float", Functions[name], IsLong(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void In_double(string name) => Compare<double>(name, "double", Functions[name], IsLong(name));

    [Theory]
    [MemberData(nameof(PreciseNames))]
    public void In_float_in_the_longer_form(string name) => Compare<float>(name, "float", PreciseFunctions[name], precise: true);

    [Theory]
    [MemberData(nameof(PreciseNames))]
    public void In_double_in_the_longer_form(string name) => Compare<double>(name, "double", PreciseFunctions[name], precise: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_evaluator_agrees(string name)
    {
        foreach (FunctionReference row in FunctionReference.Read(name, "double"))
        {
            double actual = Evaluator.Evaluate(Functions[name].Function, new Row(
                Symbols<double>(row).ToDictionary(s => s.Key, s => new[] { s.Value }), new Dictionary<string, double>()));
            Assert.True(
                row.UlpsOf(actual) == 0 || Math.Abs(actual - row.High) <= 1e-12 * Math.Max(Math.Abs(row.High), Least(name, double.NegativeInfinity)) + 1e-300,
                $"{string.Join(" ", row.Operands)}: {actual}, expected {row.High}");
        }
    }

    [Theory]
    [InlineData(nameof(Op.ExpM1))]
    [InlineData(nameof(Op.LogP1))]
    [InlineData(nameof(Op.Tanh))]
    [InlineData(nameof(Op.Sin))]
    [InlineData(nameof(Op.Tan))]
    [InlineData(nameof(Op.Asin))]
    [InlineData(nameof(Op.Atan))]
    [InlineData(nameof(Op.Sinh))]
    [InlineData(nameof(Op.Asinh))]
    [InlineData(nameof(Op.Atanh))]
    [InlineData(nameof(Op.Cbrt))]
    [InlineData(nameof(Op.Erf))]
    [InlineData(nameof(Op.Round))]
    [InlineData(nameof(Op.Floor))]
    public void A_zero_keeps_its_sign(string name)
    {
        Expr function = Expr.Of(Enum.Parse<Op>(name), X);
        KernelArithmetic<double> inDouble = new(function, IsLong(name));
        KernelArithmetic<float> inFloat = new(function, IsLong(name));

        Assert.Equal([0L, long.MinValue], new[] { 0, -0.0 }.Select(zero => BitConverter.DoubleToInt64Bits(Evaluate(inDouble, zero))));
        Assert.Equal([0, int.MinValue], new[] { 0, -0f }.Select(zero => BitConverter.SingleToInt32Bits(Evaluate(inFloat, zero))));
    }

    [Theory]
    [InlineData(nameof(Op.Log))]
    [InlineData(nameof(Op.EntropyTerm))]
    public void At_one_it_is_a_positive_zero(string name)
    {
        double value = Evaluate(new KernelArithmetic<double>(Functions[name].Function), 1.0);
        Assert.True(value == 0 && !double.IsNegative(value), $"{value}");
    }

    [Fact]
    public void The_generalized_term_is_never_negative()
    {
        KernelArithmetic<float> term = new(GeneralizedTerm(X, Y));
        for (float p = 0.25f; p < 2; p *= 1.37f)
        {
            float q = p * 0.9999f;
            for (int i = 0; i < 4000; i++, q = float.BitIncrement(q))
            {
                float value = term.Evaluate(new Dictionary<string, float> { ["x"] = p, ["y"] = q }, false);
                Assert.True(p == q ? value == 0 : value > 0, $"{p} {q}: {value}");
            }
        }
    }

    private static void Compare<T>(string name, string element, (Expr Function, double Ulps) expected, bool precise)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        KernelArithmetic<T> arithmetic = new(expected.Function, precise);
        foreach (FunctionReference row in FunctionReference.Read(name, element))
        {
            Dictionary<string, T> symbols = Symbols<T>(row);
            T actual = arithmetic.Evaluate(symbols, exponentOfMagnitude: false);
            double ulps = row.UlpsOf(actual, Least(name, row.Operands[0]));
            Assert.True(ulps <= expected.Ulps, $"{string.Join(" ", row.Operands)}: {actual} is off by {ulps}");
            Assert.Equal(actual, arithmetic.Evaluate(symbols, exponentOfMagnitude: true));
        }
    }

    // Kernels call the library's, which is the longer form.
    private static bool IsLong(string name) => Library.Has(Enum.Parse<Op>(name));

    // Below 0, log Γ and ψ cross 0 between any two poles, where what the reflection adds up cancels.
    private static double Least(string name, double x) => x < 0 && name is ("LogGamma" or "Digamma") ? 1 : 0;

    private static T Evaluate<T>(KernelArithmetic<T> function, T x)
        where T : struct, IBinaryFloatingPointIeee754<T> => function.Evaluate(new Dictionary<string, T> { ["x"] = x }, false);

    private static Dictionary<string, T> Symbols<T>(FunctionReference row)
        where T : struct, IBinaryFloatingPointIeee754<T> =>
        row.Operands.Zip(new[] { "x", "y" }).ToDictionary(pair => pair.Second, pair => T.CreateChecked(pair.First));
}
