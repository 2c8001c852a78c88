using LossGen.Kernels.Declared.Calls;

namespace LossGen.Kernels.Conformance;

/// <summary>The functions of <see cref="LossMath"/> over spans, which have the bits of those over numbers and vectors.</summary>
internal static class LibraryCases
{
    private delegate void Function<T>(ReadOnlySpan<T> x, Span<T> destination);

    public static Case[] All { get; } =
    [
        Of<float>(nameof(LossMath.Exp), LossMath.Exp), Of<double>(nameof(LossMath.Exp), LossMath.Exp),
        Of<float>(nameof(LossMath.ExpM1), LossMath.ExpM1), Of<double>(nameof(LossMath.ExpM1), LossMath.ExpM1),
        Of<float>(nameof(LossMath.Log), LossMath.Log), Of<double>(nameof(LossMath.Log), LossMath.Log),
        Of<float>(nameof(LossMath.LogP1), LossMath.LogP1), Of<double>(nameof(LossMath.LogP1), LossMath.LogP1),
        Of<float>(nameof(LossMath.Tanh), LossMath.Tanh), Of<double>(nameof(LossMath.Tanh), LossMath.Tanh),
        Of<float>(nameof(LossMath.Sigmoid), LossMath.Sigmoid), Of<double>(nameof(LossMath.Sigmoid), LossMath.Sigmoid),
        Of<float>(nameof(LossMath.Softplus), LossMath.Softplus), Of<double>(nameof(LossMath.Softplus), LossMath.Softplus),
        Of<float>(nameof(LossMath.Sin), LossMath.Sin), Of<double>(nameof(LossMath.Sin), LossMath.Sin),
        Of<float>(nameof(LossMath.Cos), LossMath.Cos), Of<double>(nameof(LossMath.Cos), LossMath.Cos),
        Of<float>(nameof(LossMath.Tan), LossMath.Tan), Of<double>(nameof(LossMath.Tan), LossMath.Tan),
        Of<float>(nameof(LossMath.Asin), LossMath.Asin), Of<double>(nameof(LossMath.Asin), LossMath.Asin),
        Of<float>(nameof(LossMath.Acos), LossMath.Acos), Of<double>(nameof(LossMath.Acos), LossMath.Acos),
        Of<float>(nameof(LossMath.Atan), LossMath.Atan), Of<double>(nameof(LossMath.Atan), LossMath.Atan),
        Of<float>(nameof(LossMath.Sinh), LossMath.Sinh), Of<double>(nameof(LossMath.Sinh), LossMath.Sinh),
        Of<float>(nameof(LossMath.Cosh), LossMath.Cosh), Of<double>(nameof(LossMath.Cosh), LossMath.Cosh),
        Of<float>(nameof(LossMath.Asinh), LossMath.Asinh), Of<double>(nameof(LossMath.Asinh), LossMath.Asinh),
        Of<float>(nameof(LossMath.Acosh), LossMath.Acosh), Of<double>(nameof(LossMath.Acosh), LossMath.Acosh),
        Of<float>(nameof(LossMath.Atanh), LossMath.Atanh), Of<double>(nameof(LossMath.Atanh), LossMath.Atanh),
        Of<float>(nameof(LossMath.Cbrt), LossMath.Cbrt), Of<double>(nameof(LossMath.Cbrt), LossMath.Cbrt),
        Of<float>(nameof(LossMath.Exp2), LossMath.Exp2), Of<double>(nameof(LossMath.Exp2), LossMath.Exp2),
        Of<float>(nameof(LossMath.Exp10), LossMath.Exp10), Of<double>(nameof(LossMath.Exp10), LossMath.Exp10),
        Of<float>(nameof(LossMath.Log2), LossMath.Log2), Of<double>(nameof(LossMath.Log2), LossMath.Log2),
        Of<float>(nameof(LossMath.Log10), LossMath.Log10), Of<double>(nameof(LossMath.Log10), LossMath.Log10),
        Of<float>(nameof(LossMath.Erf), LossMath.Erf), Of<double>(nameof(LossMath.Erf), LossMath.Erf),
        Of<float>(nameof(LossMath.LogGamma), LossMath.LogGamma), Of<double>(nameof(LossMath.LogGamma), LossMath.LogGamma),
        Of<float>(nameof(LossMath.Digamma), LossMath.Digamma), Of<double>(nameof(LossMath.Digamma), LossMath.Digamma),
        Of<float>(nameof(LossMath.Trigamma), LossMath.Trigamma), Of<double>(nameof(LossMath.Trigamma), LossMath.Trigamma),
        Of<float>(nameof(LossMath.Tetragamma), LossMath.Tetragamma), Of<double>(nameof(LossMath.Tetragamma), LossMath.Tetragamma),
        Of<float>(nameof(LossMath.SoftMax), LossMath.SoftMax), Of<double>(nameof(LossMath.SoftMax), LossMath.SoftMax),
        Of<float>(nameof(LossMath.LogSoftMax), LossMath.LogSoftMax), Of<double>(nameof(LossMath.LogSoftMax), LossMath.LogSoftMax),
        new("LossMath.XLogY float", c => LossMath.XLogY(c.Operand<float>(), c.Operand<float>(), c.Output<float>(Extent.Element))),
        new("LossMath.XLogY double", c => LossMath.XLogY(c.Operand<double>(), c.Operand<double>(), c.Output<double>(Extent.Element))),
        new("LossMath.Atan2 float", c => LossMath.Atan2(c.Operand<float>(), c.Operand<float>(), c.Output<float>(Extent.Element))),
        new("LossMath.Atan2 double", c => LossMath.Atan2(c.Operand<double>(), c.Operand<double>(), c.Output<double>(Extent.Element))),
        new("LossMath.Pow float", c => LossMath.Pow(c.Operand<float>(), c.Operand<float>(), c.Output<float>(Extent.Element))),
        new("LossMath.Pow double", c => LossMath.Pow(c.Operand<double>(), c.Operand<double>(), c.Output<double>(Extent.Element))),
        new("LossMath.Hypot float", c => LossMath.Hypot(c.Operand<float>(), c.Operand<float>(), c.Output<float>(Extent.Element))),
        new("LossMath.Hypot double", c => LossMath.Hypot(c.Operand<double>(), c.Operand<double>(), c.Output<double>(Extent.Element))),
        new("LossMath.LogSumExp float", c => c.Returned(LossMath.LogSumExp(c.Operand<float>()))),
        new("LossMath.LogSumExp double", c => c.Returned(LossMath.LogSumExp(c.Operand<double>()))),
    ];

    private static Case Of<T>(string name, Function<T> function)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
        new($"LossMath.{name} {typeof(T).Name}", c => function(c.Operand<T>(), c.Output<T>(Extent.Element)));
}
