namespace Shared;

/// <summary>Dense layers with ReLU between them; a single layer is a linear model.</summary>
sealed class Network
{
    readonly DenseLayer[] _layers;

    // What each layer read in the last forward pass; the backward pass needs it.
    readonly float[][] _activations;

    /// <summary>Makes a network from the widths of its input, its hidden layers and its output.</summary>
    public Network(Random random, params ReadOnlySpan<int> widths)
    {
        _layers = new DenseLayer[widths.Length - 1];
        _activations = new float[_layers.Length][];
        for (int i = 0; i < _layers.Length; i++)
        {
            _layers[i] = new DenseLayer(widths[i], widths[i + 1], random);
        }
    }

    /// <summary>Everything that an optimiser may move.</summary>
    public IReadOnlyList<Parameter> Parameters =>
        [.. _layers.SelectMany(layer => new[] { layer.Weights, layer.Biases })];

    /// <summary>The outputs for every row of <paramref name="inputs"/>.</summary>
    public float[] Forward(float[] inputs)
    {
        for (int i = 0; i < _layers.Length; i++)
        {
            _activations[i] = inputs;
            inputs = _layers[i].Forward(inputs);
            if (i < _layers.Length - 1)
            {
                Rectify(inputs);
            }
        }

        return inputs;
    }

    /// <summary>
    /// Spreads the gradient of the loss with respect to the last outputs to every parameter, and returns the one with
    /// respect to the inputs.
    /// </summary>
    public float[] Backward(float[] outputGradient)
    {
        for (int i = _layers.Length - 1; i >= 0; i--)
        {
            outputGradient = _layers[i].Backward(_activations[i], outputGradient);
            if (i > 0)
            {
                StopAtZero(_activations[i], outputGradient);
            }
        }

        return outputGradient;
    }

    static void Rectify(Span<float> values)
    {
        foreach (ref var value in values)
        {
            value = value > 0 ? value : 0;
        }
    }

    static void StopAtZero(float[] rectified, float[] gradient)
    {
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = rectified[i] > 0 ? gradient[i] : 0;
        }
    }
}
