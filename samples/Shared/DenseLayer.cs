using System.Numerics.Tensors;

namespace Shared;

/// <summary>outputs = inputs · Wᵀ + b, one row per sample.</summary>
sealed class DenseLayer
{
    readonly int _inputs;
    readonly int _outputs;

    /// <summary>Makes a layer with uniform weights whose variance keeps the scale of a signal through ReLU.</summary>
    public DenseLayer(int inputs, int outputs, Random random)
    {
        (_inputs, _outputs) = (inputs, outputs);
        Weights = new(inputs * outputs);
        Biases = new(outputs);
        float limit = MathF.Sqrt(6f / inputs);
        for (int i = 0; i < Weights.Values.Length; i++)
        {
            Weights.Values[i] = limit * (2 * random.NextSingle() - 1);
        }
    }

    /// <summary>W, one row per output.</summary>
    public Parameter Weights { get; }

    /// <summary>b, one per output.</summary>
    public Parameter Biases { get; }

    /// <summary>Applies the layer to every row of <paramref name="x"/>.</summary>
    public float[] Forward(ReadOnlySpan<float> x)
    {
        float[] y = new float[x.Length / _inputs * _outputs];
        for (int i = 0; i < y.Length; i++)
        {
            int output = i % _outputs;
            var row = x.Slice(i / _outputs * _inputs, _inputs);
            y[i] = Biases.Values[output] + TensorPrimitives.Dot(row, WeightsOf(Weights.Values, output));
        }

        return y;
    }

    /// <summary>Writes the parameters' gradients; returns the gradient with respect to <paramref name="x"/>.</summary>
    public float[] Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> outputGradient)
    {
        Array.Clear(Weights.Gradient);
        Array.Clear(Biases.Gradient);
        float[] inputGradient = new float[x.Length];
        for (int i = 0; i < outputGradient.Length; i++)
        {
            var (start, output, gradient) = (i / _outputs * _inputs, i % _outputs, outputGradient[i]);
            if (gradient == 0)
                continue; // As it is behind every unit that ReLU stopped.

            Biases.Gradient[output] += gradient;
            AddScaled(gradient, x.Slice(start, _inputs), WeightsOf(Weights.Gradient, output));
            AddScaled(gradient, WeightsOf(Weights.Values, output), inputGradient.AsSpan(start, _inputs));
        }

        return inputGradient;
    }

    Span<float> WeightsOf(float[] weights, int output) => weights.AsSpan(output * _inputs, _inputs);

    static void AddScaled(float factor, ReadOnlySpan<float> source, Span<float> destination) =>
        TensorPrimitives.MultiplyAdd(source, factor, destination, destination);
}
