using System.Numerics;

namespace LossGen.Benchmarks.Memory;

/// <summary>The memory of a workload, of whatever element type.</summary>
interface IOperands : IDisposable
{
    /// <summary>Values all over the gradient: every one of a short gradient, some of a long one.</summary>
    double[] SampleGradient();

    /// <summary>Overwrites the gradient, so that nobody is credited with another's.</summary>
    void ForgetGradient();
}

/// <summary>The memory of a workload. All its candidates read and write the same.</summary>
/// <param name="length">The number of elements.</param>
/// <param name="two">Whether there are two operands.</param>
/// <param name="outputs">How many arrays are written.</param>
/// <param name="placement">Where they begin.</param>
sealed class Operands<T>(int length, bool two, int outputs, Placement placement) : IOperands
    where T : unmanaged, INumberBase<T>
{
    // As many outputs as are compared at most, and a distance between them that meets all lanes.
    const int SampleLength = 1 << 16;
    const int OddStep = 63;

    /// <summary>Predictions, logits or p.</summary>
    public Buffer<T> First { get; } = new(length, 0, placement);

    /// <summary>Targets or q.</summary>
    public Buffer<T> Second { get; } = new(two ? length : 0, 1, placement);

    /// <summary>Scales, or the signs of pairs; null where there is no third operand.</summary>
    public Buffer<T>? Third { get; init; }

    /// <summary>The fourth operand, or null.</summary>
    public Buffer<T>? Fourth { get; init; }

    /// <summary>The gradient.</summary>
    public Buffer<T> Gradient { get; } = new(outputs > 0 ? length : 0, 2, placement);

    /// <summary>The diagonal of the Hessian.</summary>
    public Buffer<T> Hessian { get; } = new(outputs > 1 ? length : 0, 3, placement);

    /// <summary>The classes of the rows.</summary>
    public int[] Labels { get; init; } = [];

    /// <summary>The length of a row.</summary>
    public int Classes { get; init; }

    /// <summary>The number of elements.</summary>
    public int Length => length;

    public double[] SampleGradient()
    {
        int step = Gradient.Length <= SampleLength ? 1 : Gradient.Length / SampleLength / 2 * 2 + OddStep;
        double[] sample = new double[(Gradient.Length + step - 1) / step];
        for (int i = 0; i < sample.Length; i++)
        {
            sample[i] = double.CreateTruncating(Gradient.Span[i * step]);
        }

        return sample;
    }

    public void ForgetGradient() => Gradient.Span.Clear();

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        Third?.Dispose();
        Fourth?.Dispose();
        Gradient.Dispose();
        Hessian.Dispose();
    }
}
