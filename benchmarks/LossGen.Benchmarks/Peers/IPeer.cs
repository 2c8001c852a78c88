namespace LossGen.Benchmarks.Peers;

/// <summary>What a loss costs without the compiler: a formula for a plain loop, and a composition of TensorPrimitives.</summary>
interface IPeer
{
    /// <summary>The loss of one element.</summary>
    static abstract float Value(float prediction, float target);

    /// <summary>The loss and its derivative at one element.</summary>
    static abstract float WithGradient(float prediction, float target, out float gradient);

    /// <summary>The sum of the losses; <paramref name="scratch"/> is as long as the operands.</summary>
    static abstract double Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> scratch);

    /// <summary>The sum of the losses, and their derivatives times <paramref name="scale"/>.</summary>
    static abstract double SumWithGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch);
}
