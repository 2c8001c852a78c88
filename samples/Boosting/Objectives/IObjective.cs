using System.Numerics.Tensors;

namespace Boosting.Objectives;

/// <summary>What a model learns to make small.</summary>
interface IObjective
{
    /// <summary>Writes the gradient and the Hessian's diagonal in LightGBM's order, [output · rows + row].</summary>
    void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian);
}

/// <summary>Two classes.</summary>
sealed class BinaryObjective(bool[] targets) : IObjective
{
    readonly double[] _gradient = new double[targets.Length];
    readonly double[] _hessian = new double[targets.Length];

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        Losses.Binary(scores, targets, _gradient, _hessian);
        TensorPrimitives.ConvertChecked<double, float>(_gradient, gradient);
        TensorPrimitives.ConvertChecked<double, float>(_hessian, hessian);
    }
}
