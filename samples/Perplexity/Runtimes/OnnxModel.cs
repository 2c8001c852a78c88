using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Perplexity.Models;
using Perplexity.Text;

namespace Perplexity.Runtimes;

/// <summary>A model in ONNX Runtime.</summary>
sealed class OnnxModel : ILanguageModel
{
    readonly InferenceSession _session;

    /// <summary>Loads a file, whose output must be logits of 32 or 16 bits for every token of the vocabulary.</summary>
    /// <exception cref="InvalidDataException">The model has another output.</exception>
    public OnnxModel(string name, string path, int vocabulary)
    {
        (Name, Vocabulary) = (name, vocabulary);

        // Further optimisations may multiply weights of eight bits with activations rounded to eight bits.
        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_BASIC };
        _session = new(path, options);
        if (!_session.OutputMetadata.TryGetValue(OnnxFile.Output, out var output))
            throw Foreign(path, $"has no output '{OnnxFile.Output}', but {string.Join(", ", _session.OutputMetadata.Keys)}");
        if (output.ElementDataType is not (TensorElementType.Float or TensorElementType.Float16))
            throw Foreign(path, $"has logits of {output.ElementDataType}; they must be Float or Float16");
        if (output.Dimensions is not [_, _, var last] || last != vocabulary)
        {
            string shape = string.Join(", ", output.Dimensions);
            throw Foreign(path, $"has logits of shape [{shape}] instead of [batch, length, {vocabulary}]");
        }
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Vocabulary { get; }

    /// <inheritdoc/>
    public int BatchSize => 8;

    /// <inheritdoc/>
    public LogitsOf Run(PaddedBatch batch)
    {
        using var tokens = OrtValue.CreateTensorValueFromMemory(batch.Tokens, [batch.Documents.Count, batch.Length]);
        using var options = new RunOptions();
        return new Output(_session.Run(options, [OnnxFile.Input], [tokens], [OnnxFile.Output])[0]);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    InvalidDataException Foreign(string path, string what)
    {
        _session.Dispose();
        return new($"The model '{Path.GetFileName(path)}' {what}.");
    }

    sealed class Output(OrtValue logits) : LogitsOf
    {
        readonly bool _isHalf = logits.GetTensorTypeAndShape().ElementDataType == TensorElementType.Float16;

        public override ReadOnlySpan<float> Floats => _isHalf ? [] : logits.GetTensorDataAsSpan<float>();

        // Float16 is ONNX Runtime's name for the same 16 bits.
        public override ReadOnlySpan<Half> Halves =>
            _isHalf ? MemoryMarshal.Cast<Float16, Half>(logits.GetTensorDataAsSpan<Float16>()) : [];

        public override void Dispose() => logits.Dispose();
    }
}
