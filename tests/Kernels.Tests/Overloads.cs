using System.Numerics;
using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests;

/// <summary>A kernel's signature: the names of its parameters, and how it is called.</summary>
internal sealed record Overload<T>(string Name, string[] Parameters, Action<Arguments<T>> Call)
    where T : unmanaged, INumber<T>;

/// <summary>All signatures of a case.</summary>
internal static class Overloads
{
    private static readonly string[] Outputs = ["losses", "gradient", "hessian"];

    public static Overload<T>[] Of<T>(ElementwiseCase<T> kernel)
        where T : unmanaged, INumber<T> =>
    [
        new("unreduced", ["targets", .. Outputs], a => kernel.Unreduced(a.Operand.Span, a.Targets.Span, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("weighted mean", ["targets", "weights", .. Outputs], a => kernel.Mean(a.Operand.Span, a.Targets.Span, a.Weights.Span, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("sum", ["targets", "gradient"], a => kernel.Sum(a.Operand.Span, a.Targets.Span, a.Gradient.Span)),
        new("mean", ["targets", .. Outputs], a => kernel.Values.FusedMean(a.Operand.Span, a.Targets.Span, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("value of the mean", ["targets"], a => kernel.Values.Mean(a.Operand.Span, a.Targets.Span)),
        new("value of the weighted mean", ["targets", "weights"], a => kernel.Values.WeightedMean(a.Operand.Span, a.Targets.Span, a.Weights.Span)),
        new("value of the sum", ["targets"], a => kernel.Values.Sum(a.Operand.Span, a.Targets.Span)),
    ];

    public static Overload<T>[] Of<T>(RowCase<T> kernel)
        where T : unmanaged, INumber<T> =>
    [
        new("unreduced", ["labels", .. Outputs], a => kernel.Unreduced(a.Operand.Span, Ints(a), a.Classes, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("weighted mean", ["labels", "weights", .. Outputs], a => kernel.Mean(a.Operand.Span, a.Labels, a.Classes, a.Weights.Span, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("sum", ["labels", "gradient"], a => kernel.Sum(a.Operand.Span, Bytes(a), a.Classes, a.Gradient.Span)),
        new("mean", ["labels", .. Outputs], a => kernel.Values.FusedMean(a.Operand.Span, a.Labels, a.Classes, a.Losses.Span, a.Gradient.Span, a.Hessian.Span)),
        new("value of the mean", ["labels"], a => kernel.Values.Mean(a.Operand.Span, a.Labels, a.Classes)),
        new("value of the weighted mean", ["labels", "weights"], a => kernel.Values.WeightedMean(a.Operand.Span, a.Labels, a.Classes, a.Weights.Span)),
        new("value of the sum", ["labels"], a => kernel.Values.Sum(a.Operand.Span, Bytes(a), a.Classes)),
    ];

    // A label that the type does not hold becomes one that is out of range all the same: -1 is 255.
    private static byte[] Bytes<T>(Arguments<T> a)
        where T : unmanaged, INumber<T> => [.. a.Labels.Select(label => unchecked((byte)label))];

    private static int[] Ints<T>(Arguments<T> a)
        where T : unmanaged, INumber<T> => [.. a.Labels.Select(label => unchecked((int)label))];
}
