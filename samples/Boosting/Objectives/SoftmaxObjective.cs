namespace Boosting.Objectives;

/// <summary>More than two classes.</summary>
/// <param name="labels">The class of every row.</param>
/// <param name="classes">The number of classes.</param>
/// <param name="hessianFactor">What the Hessian is multiplied by; LightGBM takes K/(K − 1).</param>
sealed class SoftmaxObjective(int[] labels, int classes, double hessianFactor) : IObjective
{
    readonly double[] _scores = new double[labels.Length * classes];
    readonly double[] _gradient = new double[labels.Length * classes];
    readonly double[] _hessian = new double[labels.Length * classes];

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        // LightGBM has a block for every class, the kernel a row of classes for every row of data.
        int rows = labels.Length;
        for (int c = 0; c < classes; c++)
        {
            for (int row = 0; row < rows; row++)
                _scores[row * classes + c] = scores[c * rows + row];
        }

        Losses.Softmax(_scores, labels, classes, _gradient, _hessian);
        for (int c = 0; c < classes; c++)
        {
            for (int row = 0; row < rows; row++)
            {
                gradient[c * rows + row] = (float)_gradient[row * classes + c];
                hessian[c * rows + row] = (float)(hessianFactor * _hessian[row * classes + c]);
            }
        }
    }
}
