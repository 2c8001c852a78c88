using System.Numerics;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests;

/// <summary>Bad input is named in an exception, and nothing is written, whatever the signature.</summary>
public sealed class BadInputTests
{
    private const int Count = 40;

    public static TheoryData<string> ElementwiseNames => [.. Cases.Float.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(ElementwiseNames))]
    public void Lengths_of_elementwise_operands_and_outputs_must_agree(string name)
    {
        LengthsMustAgree(Overloads.Of(Cases.Float.Single(c => c.Name == name)), new Arguments<float>(Count, 1));
        LengthsMustAgree(Overloads.Of(Cases.Double.Single(c => c.Name == name)), new Arguments<double>(Count, 1));
    }

    [Fact]
    public void Lengths_of_row_wise_operands_and_outputs_must_agree()
    {
        LengthsMustAgree(Overloads.Of(RowCases.Float), new Arguments<float>(4, 10));
        LengthsMustAgree(Overloads.Of(RowCases.Double), new Arguments<double>(4, 10));
    }

    [Theory]
    [MemberData(nameof(ElementwiseNames))]
    public void Elementwise_outputs_may_not_overlap(string name)
    {
        MayNotOverlap(Overloads.Of(Cases.Float.Single(c => c.Name == name)), new Arguments<float>(Count, 1));
        MayNotOverlap(Overloads.Of(Cases.Double.Single(c => c.Name == name)), new Arguments<double>(Count, 1));
    }

    [Fact]
    public void Row_wise_outputs_may_not_overlap()
    {
        MayNotOverlap(Overloads.Of(RowCases.Float), new Arguments<float>(4, 10));
        MayNotOverlap(Overloads.Of(RowCases.Double), new Arguments<double>(4, 10));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(-1)]
    public void A_label_out_of_range_is_named_with_its_index(long label)
    {
        Arguments<double> arguments = new(4, 10) { Labels = [0, 9, 3, label] };
        foreach (Overload<double> overload in Overloads.Of(RowCases.Double))
        {
            ArgumentOutOfRangeException error = Assert.IsType<ArgumentOutOfRangeException>(Refused(overload, arguments, "labels"));
            Assert.Contains("3", error.Message, StringComparison.Ordinal);
            long actual = Convert.ToInt64(error.ActualValue, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(error.ActualValue is byte ? (byte)label : label, actual);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void There_must_be_classes(int classes) => Assert.All(
        Overloads.Of(RowCases.Float),
        overload => Assert.IsType<ArgumentOutOfRangeException>(Refused(overload, new Arguments<float>(4, 10) { Classes = classes }, "classes")));

    [Fact]
    public void Rows_must_divide() => Assert.All(
        Overloads.Of(RowCases.Float),
        overload => Refused(overload, new Arguments<float>(4, 10) { Classes = 7 }, "logits"));

    private static void LengthsMustAgree<T>(Overload<T>[] overloads, Arguments<T> good)
        where T : unmanaged, INumber<T>
    {
        foreach (Overload<T> overload in overloads)
        {
            foreach (string parameter in overload.Parameters)
            {
                Refused(overload, Resized(good, parameter), parameter);
            }
        }
    }

    private static Arguments<T> Resized<T>(Arguments<T> good, string parameter)
        where T : unmanaged, INumber<T> => parameter switch
        {
            "targets" => good with { Targets = good.Targets[1..] },
            "labels" => good with { Labels = good.Labels[1..] },
            "weights" => good with { Weights = good.Weights[1..] },
            "losses" => good with { Losses = good.Losses[1..] },
            "gradient" => good with { Gradient = good.Gradient[1..] },
            _ => good with { Hessian = good.Hessian[1..] },
        };

    // A gradient may be its operand, but not a shifted part of it; every other output must be memory of its own.
    private static void MayNotOverlap<T>(Overload<T>[] overloads, Arguments<T> good)
        where T : unmanaged, INumber<T>
    {
        T[] memory = new T[good.Operand.Length + 1];
        Arguments<T> shifted = good with { Operand = memory.AsMemory(1), Gradient = memory.AsMemory(0, good.Operand.Length) };
        foreach (Overload<T> overload in overloads)
        {
            if (overload.Parameters.Contains("gradient"))
                Refused(overload, shifted, "gradient");

            if (overload.Parameters.Contains("gradient") && overload.Parameters.Contains("targets"))
                Refused(overload, good with { Gradient = good.Targets }, "gradient");

            if (overload.Parameters.Contains("hessian"))
            {
                Refused(overload, good with { Hessian = good.Gradient }, "hessian");
                Refused(overload, good with { Hessian = good.Operand }, "hessian");
                Refused(overload, good with { Losses = good.Operand[..good.Losses.Length] }, "losses");
            }

            if (overload.Parameters.Contains("weights") && overload.Parameters.Contains("losses"))
                Refused(overload, good with { Losses = good.Weights }, "losses");
        }
    }

    private static ArgumentException Refused<T>(Overload<T> overload, Arguments<T> arguments, string parameter)
        where T : unmanaged, INumber<T>
    {
        T[] before = arguments.Contents();
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(() => overload.Call(arguments));
        Assert.True(error.ParamName == parameter, $"{overload.Name}: {error.Message}");
        Assert.Equal(before, arguments.Contents());
        return error;
    }
}
