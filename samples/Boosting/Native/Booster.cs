using System.Text;
using Boosting.Objectives;

namespace Boosting.Native;

/// <summary>A model that grows by one tree for every class in each iteration.</summary>
sealed unsafe class Booster : IDisposable
{
    /// <summary>
    /// Settings that make two trainings comparable: one thread, and no start from an average of LightGBM's own.
    /// </summary>
    public const string Common =
        "num_threads=1 deterministic=true force_row_wise=true boost_from_average=false verbosity=-1 ";

    readonly nint _booster;
    readonly double[] _scores;
    readonly float[] _gradient;
    readonly float[] _hessian;

    /// <summary>Makes an empty model.</summary>
    /// <param name="data">What it learns from.</param>
    /// <param name="outputs">The number of scores for each row.</param>
    /// <param name="parameters">LightGBM's parameters, the objective among them.</param>
    public Booster(TrainingData data, int outputs, string parameters)
    {
        LightGbm.Check(LightGbm.LGBM_BoosterCreate(data.Handle, Common + parameters, out _booster));
        int length = data.Rows * outputs;
        (_scores, _gradient, _hessian) = (new double[length], new float[length], new float[length]);
    }

    /// <summary>
    /// One iteration with the objective that LightGBM has built in. Returns whether there was nothing to split.
    /// </summary>
    public bool Update()
    {
        LightGbm.Check(LightGbm.LGBM_BoosterUpdateOneIter(_booster, out int isFinished));
        return isFinished != 0;
    }

    /// <summary>One iteration with an objective of ours. Returns whether there was nothing to split.</summary>
    public bool Update(IObjective objective)
    {
        fixed (double* scores = _scores)
        fixed (float* gradient = _gradient, hessian = _hessian)
        {
            LightGbm.Check(LightGbm.LGBM_BoosterGetPredict(_booster, 0, out long length, scores));
            if (length != _scores.Length)
                throw new InvalidOperationException($"LightGBM has {length} scores instead of {_scores.Length}.");

            objective.Differentiate(_scores, _gradient, _hessian);
            LightGbm.Check(LightGbm.LGBM_BoosterUpdateOneIterCustom(_booster, gradient, hessian, out int isFinished));
            return isFinished != 0;
        }
    }

    /// <summary>The text of the trees, without the head of the model, which names the objective.</summary>
    public string Trees()
    {
        string model = Model();
        int start = model.IndexOf("Tree=0", StringComparison.Ordinal);
        int end = model.IndexOf("end of trees", StringComparison.Ordinal);
        return start < 0 ? "" : model[start..end];
    }

    /// <summary>The model as LightGBM saves it.</summary>
    public string Model()
    {
        LightGbm.Check(LightGbm.LGBM_BoosterSaveModelToString(_booster, 0, -1, 0, 0, out long length, null));
        byte[] text = new byte[length];
        fixed (byte* start = text)
            LightGbm.Check(LightGbm.LGBM_BoosterSaveModelToString(_booster, 0, -1, 0, length, out length, start));
        return Encoding.UTF8.GetString(text, 0, (int)length - 1);
    }

    /// <summary>
    /// Raw scores of rows, [row · outputs + output], without the initial scores: they are not in the model.
    /// </summary>
    public double[] Predict(ReadOnlySpan<float> inputs, int rows, int outputs = 1)
    {
        double[] predictions = new double[rows * outputs];
        fixed (float* data = inputs)
        fixed (double* values = predictions)
        {
            LightGbm.Check(LightGbm.LGBM_BoosterPredictForMat(
                _booster, data, LightGbm.Float32, rows, inputs.Length / rows, 1, LightGbm.RawScores, 0, -1, Common,
                out long length, values));
            return length == predictions.Length
                ? predictions
                : throw new InvalidOperationException(
                    $"LightGBM predicts {length} scores instead of {predictions.Length}.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => LightGbm.Check(LightGbm.LGBM_BoosterFree(_booster));
}
