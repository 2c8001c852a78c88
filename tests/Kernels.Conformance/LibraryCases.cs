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
        Of<float>(nameof(LossMath.SoftMax), LossMath.SoftMax), Of<double>(nameof(LossMath.SoftMax), LossMath.SoftMax),
        Of<float>(nameof(LossMath.LogSoftMax), LossMath.LogSoftMax), Of<double>(nameof(LossMath.LogSoftMax), LossMath.LogSoftMax),
        new("LossMath.XLogY float", c => LossMath.XLogY(c.Operand<float>(), c.Operand<float>(), c.Output<float>(Extent.Element))),
        new("LossMath.XLogY double", c => LossMath.XLogY(c.Operand<double>(), c.Operand<double>(), c.Output<double>(Extent.Element))),
        new("LossMath.LogSumExp float", c => c.Returned(LossMath.LogSumExp(c.Operand<float>()))),
        new("LossMath.LogSumExp double", c => c.Returned(LossMath.LogSumExp(c.Operand<double>()))),
    ];

    private static Case Of<T>(string name, Function<T> function)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
        new($"LossMath.{name} {typeof(T).Name}", c => function(c.Operand<T>(), c.Output<T>(Extent.Element)));
}
