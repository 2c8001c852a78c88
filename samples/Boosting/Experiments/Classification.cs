using System.Numerics.Tensors;
using Boosting.Native;
using Boosting.Objectives;
using Digits.Data;

namespace Boosting.Experiments;

/// <summary>Tells handwritten digits apart.</summary>
sealed class Classification
{
    const int Seed = 1;
    const int Classes = DataSets.DigitClasses;
    const string Shape = "num_leaves=15 learning_rate=0.1 min_data_in_leaf=10";

    readonly Samples<int> _train;
    readonly Samples<int> _test;

    /// <summary>Holds a fifth of the digits out.</summary>
    public Classification() => (_train, _test) = DataSets.Digits().HoldOutFifth(new(Seed));

    /// <summary>Less than five, or not.</summary>
    public TwinResult TrainBinary()
    {
        bool[] targets = [.. _train.Targets.Select(IsLarge)];
        using var data = new TrainingData(_train.Inputs, [.. targets.Select(target => target ? 1f : 0f)]);
        return new Twins("Binary", "objective=binary", 1, 100, Shape)
            .Train(
                data, new BinaryObjective(targets), _test.Inputs, _test.Count,
                scores => Judge(row => scores[row] > 0 == IsLarge(_test.Targets[row])));
    }

    /// <summary>All ten, with the Hessian of LightGBM.</summary>
    public TwinResult TrainMulticlass() => TrainMulticlass("10 classes", isExact: false);

    /// <summary>All ten, with the Hessian of the loss, to see whether the factor matters.</summary>
    public TwinResult TrainWithoutFactor() => TrainMulticlass("without K/(K−1)", isExact: true);

    TwinResult TrainMulticlass(string name, bool isExact)
    {
        using var data = new TrainingData(_train.Inputs, [.. _train.Targets.Select(label => (float)label)]);
        return new Twins(name, $"objective=multiclass num_class={Classes}", Classes, 20, Shape).Train(
            data, new SoftmaxObjective(_train.Targets, Classes, isExact), _test.Inputs, _test.Count,
            scores => Judge(row => Largest(scores.AsSpan(row * Classes, Classes)) == _test.Targets[row]));
    }

    string Judge(Func<int, bool> isRight) =>
        $"{Enumerable.Range(0, _test.Count).Count(isRight) / (double)_test.Count:P1} right";

    static bool IsLarge(int digit) => digit >= Classes / 2;

    static int Largest(ReadOnlySpan<double> scores) => TensorPrimitives.IndexOfMax(scores);
}
