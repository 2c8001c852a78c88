namespace Boosting.Objectives;

/// <summary>More than two classes.</summary>
/// <param name="labels">The class of every row.</param>
/// <param name="classes">The number of classes.</param>
/// <param name="isExact">Whether the Hessian is the loss's own; LightGBM takes K/(K − 1) times that.</param>
sealed class SoftmaxObjective(int[] labels, int classes, bool isExact) : IObjective
{
    readonly double[] _scores = new double[labels.Length * classes];
    readonly float[] _gradient = new float[labels.Length * classes];
    readonly float[] _hessian = new float[labels.Length * classes];

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> scores, Span<float> gradient, Span<float> hessian)
    {
        // LightGBM has a block for every class, the kernel a row of classes for every row of data.
        Transpose(scores, _scores, classes, labels.Length);
        if (isExact)
            Losses.ExactSoftmax(_scores, labels, classes, _gradient, _hessian);
        else
            Losses.Softmax(_scores, labels, classes, _gradient, _hessian);
        Transpose<float>(_gradient, gradient, labels.Length, classes);
        Transpose<float>(_hessian, hessian, labels.Length, classes);
    }

    static void Transpose<T>(ReadOnlySpan<T> from, Span<T> to, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                to[column * rows + row] = from[row * columns + column];
        }
    }
}
