using Perplexity.Text;

namespace Perplexity.Runtimes;

/// <summary>A model that a runtime has loaded.</summary>
interface ILanguageModel : IDisposable
{
    /// <summary>What reports call it.</summary>
    string Name { get; }

    /// <summary>The number of tokens there are: the length of a row of logits.</summary>
    int Vocabulary { get; }

    /// <summary>How many documents it reads at once.</summary>
    int BatchSize { get; }

    /// <summary>Computes a row of logits for every place of a batch.</summary>
    LogitsOf Run(PaddedBatch batch);
}

/// <summary>Logits where the runtime left them. Nothing is copied, so they last until this is disposed.</summary>
abstract class LogitsOf : IDisposable
{
    /// <summary>The logits; empty if they have 16 bits.</summary>
    public abstract ReadOnlySpan<float> Floats { get; }

    /// <summary>The logits; empty if they have 32 bits.</summary>
    public virtual ReadOnlySpan<Half> Halves => [];

    /// <summary>Gives the memory back to the runtime.</summary>
    public abstract void Dispose();
}
