using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Kinds;

/// <summary>What TensorPrimitives do in two calls only.</summary>
static class Lines
{
    /// <summary>A multiple and a constant.</summary>
    public static void Line(ReadOnlySpan<float> x, float factor, float constant, Span<float> destination)
    {
        TensorPrimitives.Multiply(x, factor, destination);
        TensorPrimitives.Add(destination, constant, destination);
    }
}
