using Digits.Data;
using static TorchSharp.torch;

namespace TorchTraining.Training;

/// <summary>A function that takes logits and labels to a loss.</summary>
delegate Tensor LossFunction(Tensor logits, Tensor labels);

/// <summary>Trains a small network on handwritten digits.</summary>
sealed class DigitNetwork : IDisposable
{
    const int Seed = 1;
    const int Hidden = 128;
    const int BatchSize = 64;
    const int Epochs = 16;

    readonly Tensor _inputs;
    readonly Tensor _labels;
    readonly Tensor _testInputs;
    readonly Tensor _testLabels;

    /// <summary>Holds a fifth of the digits out.</summary>
    public DigitNetwork()
    {
        var (train, test) = DataSets.Digits().HoldOutFifth(new(Seed));
        (_inputs, _labels) = Tensors(train);
        (_testInputs, _testLabels) = Tensors(test);
    }

    /// <summary>
    /// Trains from the same start with a loss; returns the share of digits held out that it gets right.
    /// </summary>
    public double Train(string name, LossFunction loss)
    {
        manual_seed(Seed);
        using var network = nn.Sequential(
            nn.Linear(_inputs.shape[1], Hidden), nn.ReLU(), nn.Linear(Hidden, DataSets.DigitClasses));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.01);
        return LiveProgress.Follow(name, Epochs, Epoch(network, optimizer, loss), right => $"{right:P1} right")[^1];
    }

    IEnumerable<double> Epoch(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, LossFunction loss)
    {
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            for (long start = 0; start + BatchSize <= _labels.shape[0]; start += BatchSize)
            {
                // Without a scope, tensors wait for a garbage collection that does not see their memory.
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Tensor value = loss(network.forward(_inputs.narrow(0, start, BatchSize)), _labels.narrow(0, start, BatchSize));
                value.backward();
                optimizer.step();
            }

            yield return Accuracy(network);
        }
    }

    double Accuracy(nn.Module<Tensor, Tensor> network)
    {
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        return network.forward(_testInputs).argmax(1).eq(_testLabels).to_type(ScalarType.Float32).mean().item<float>();
    }

    static (Tensor, Tensor) Tensors(Samples<int> samples) => (
        tensor(samples.Inputs, [samples.Count, samples.Width]),
        tensor(Array.ConvertAll(samples.Targets, label => (long)label)));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in new[] { _inputs, _labels, _testInputs, _testLabels })
            tensor.Dispose();
    }
}
