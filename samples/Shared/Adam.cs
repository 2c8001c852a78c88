namespace Shared;

/// <summary>The Adam optimiser: steps along the running mean of the gradient over its running magnitude.</summary>
sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    const float MeanDecay = 0.9f;
    const float SquareDecay = 0.999f;
    const float Floor = 1e-8f;

    readonly float[][] _means = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    readonly float[][] _squares = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    float _meanWeight = 1;
    float _squareWeight = 1;

    /// <summary>Moves every parameter against its gradient by about <paramref name="rate"/>.</summary>
    public void Step(float rate)
    {
        // The running averages start at zero; dividing by the weight they have gathered removes that bias.
        _meanWeight *= MeanDecay;
        _squareWeight *= SquareDecay;
        for (int i = 0; i < parameters.Count; i++)
        {
            Update(parameters[i], _means[i], _squares[i], rate);
        }
    }

    void Update(Parameter parameter, float[] mean, float[] square, float rate)
    {
        for (int i = 0; i < mean.Length; i++)
        {
            float gradient = parameter.Gradient[i];
            mean[i] += (1 - MeanDecay) * (gradient - mean[i]);
            square[i] += (1 - SquareDecay) * (gradient * gradient - square[i]);
            float magnitude = MathF.Sqrt(square[i] / (1 - _squareWeight)) + Floor;
            parameter.Values[i] -= rate * (mean[i] / (1 - _meanWeight)) / magnitude;
        }
    }
}
