namespace Boosting.Native;

/// <summary>Rows to learn from, binned by LightGBM.</summary>
sealed unsafe class TrainingData : IDisposable
{
    readonly nint _dataset;

    /// <summary>Bins the inputs.</summary>
    /// <param name="inputs">The rows, one after the other.</param>
    /// <param name="labels">A label for every row.</param>
    /// <param name="initialScores">Where the scores start; empty for 0.</param>
    public TrainingData(ReadOnlySpan<float> inputs, ReadOnlySpan<float> labels, ReadOnlySpan<double> initialScores = default)
    {
        if (labels.IsEmpty || inputs.Length % labels.Length != 0)
            throw new ArgumentException(
                $"inputs has {inputs.Length} elements, which is no multiple of the {labels.Length} labels.", nameof(inputs));
        if (!initialScores.IsEmpty && initialScores.Length != labels.Length)
            throw new ArgumentException(
                $"initialScores has {initialScores.Length} elements instead of {labels.Length}.", nameof(initialScores));

        Rows = labels.Length;
        int columns = inputs.Length / Rows;
        fixed (float* data = inputs, label = labels)
        fixed (double* scores = initialScores)
        {
            LightGbm.Check(
                LightGbm.LGBM_DatasetCreateFromMat(data, LightGbm.Float32, Rows, columns, 1, Booster.Common, 0, out _dataset));
            LightGbm.Check(LightGbm.LGBM_DatasetSetField(_dataset, "label", label, Rows, LightGbm.Float32));
            if (!initialScores.IsEmpty)
                LightGbm.Check(LightGbm.LGBM_DatasetSetField(_dataset, "init_score", scores, Rows, LightGbm.Float64));
        }
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>What LightGBM calls the data.</summary>
    public nint Handle => _dataset;

    /// <inheritdoc/>
    public void Dispose() => LightGbm.Check(LightGbm.LGBM_DatasetFree(_dataset));
}
