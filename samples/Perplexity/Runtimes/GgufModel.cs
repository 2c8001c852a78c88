using LLama;
using LLama.Common;
using LLama.Native;
using Perplexity.Text;

namespace Perplexity.Runtimes;

/// <summary>A model in llama.cpp, which LLamaSharp brings along.</summary>
sealed class GgufModel : ILanguageModel
{
    const int LongestDocument = 512;

    readonly LLamaWeights _weights;
    readonly LLamaContext _context;

    /// <summary>Loads a file.</summary>
    /// <exception cref="InvalidDataException">The model has another vocabulary.</exception>
    public GgufModel(string name, string path, int vocabulary)
    {
        (Name, Vocabulary) = (name, vocabulary);
        var parameters = new ModelParams(path)
        {
            ContextSize = LongestDocument,
            BatchSize = LongestDocument,
            UBatchSize = LongestDocument,
            GpuLayerCount = 0,
        };
        _weights = LLamaWeights.LoadFromFile(parameters);
        if (_weights.Vocab.Count != vocabulary)
        {
            int found = _weights.Vocab.Count;
            _weights.Dispose();
            throw new InvalidDataException(
                $"The model '{Path.GetFileName(path)}' has {found} tokens instead of {vocabulary}.");
        }

        _context = _weights.CreateContext(parameters);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Vocabulary { get; }

    /// <summary>One: llama.cpp packs documents one after the other and pads nothing.</summary>
    public int BatchSize => 1;

    /// <summary>Says why llama.cpp cannot run on this machine; null if it can.</summary>
    public static string? Obstacle()
    {
        try
        {
            NativeLibraryConfig.All.WithLogCallback((_, _) => { });
            NativeApi.llama_empty_call();
            return null;
        }
        catch (Exception reason)
            when (reason is TypeInitializationException or DllNotFoundException or LLama.Exceptions.RuntimeError)
        {
            return reason.GetBaseException().Message;
        }
    }

    /// <inheritdoc/>
    public LogitsOf Run(PaddedBatch batch)
    {
        if (batch.Documents.Count != BatchSize || batch.Length > LongestDocument)
            throw new ArgumentException(
                $"{batch.Documents.Count} documents of {batch.Length} tokens are more than one of {LongestDocument}.",
                nameof(batch));

        // Every place needs its logits; by default llama.cpp computes those of the last one only.
        var tokens = new LLamaBatch();
        for (int i = 0; i < batch.Length; i++)
            tokens.Add((int)batch.Tokens[i], i, LLamaSeqId.Zero, logits: true);

        _context.NativeHandle.MemoryClear();
        var result = _context.Decode(tokens);
        return result == DecodeResult.Ok
            ? new Output(_context.NativeHandle, batch.Length)
            : throw new InvalidOperationException($"{Name} did not decode the batch: {result}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _context.Dispose();
        _weights.Dispose();
    }

    sealed class Output(SafeLLamaContextHandle context, int rows) : LogitsOf
    {
        // Valid until the context decodes again.
        public override ReadOnlySpan<float> Floats => context.GetLogits(rows);

        public override void Dispose()
        {
        }
    }
}
