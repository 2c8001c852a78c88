using Microsoft.ML.OnnxRuntime;
using Perplexity.Models;
using Perplexity.Runtimes;
using Perplexity.Text;

namespace Perplexity.Evaluation;

/// <summary>Bad input, and whether an error names it.</summary>
static class Refusals
{
    /// <summary>What was not refused, in words; nothing if all was.</summary>
    public static IReadOnlyList<string> Missing(string folder, NextTokenModel weights, ILanguageModel model, Document document)
    {
        (string What, string Named, Action Attempt)[] cases =
        [
            ("a model of another vocabulary", "vocabulary.onnx",
                () => Load(folder, "vocabulary.onnx", weights, weights.Vocabulary + 1)),
            ("a truncated model", "truncated.onnx", () => Truncated(folder, weights)),
            ("a missing model", "missing.onnx", () => new OnnxModel("", Path.Combine(folder, "missing.onnx"), 1).Dispose()),
            ("a label outside of the vocabulary", "labels[0]",
                () => Score(model, document, batch => batch.Labels[0] = model.Vocabulary)),
            ("labels for other places", "labels", () => ScoreShort(model, document)),
            ("a document of one token", "documents", () => _ = new PaddedBatch([new(document.Tokens[..1], 1)])),
        ];
        return [.. cases.Select(item => Complaint(item.What, item.Named, item.Attempt)).OfType<string>()];
    }

    /// <summary>How many kinds of bad input are tried.</summary>
    public const int Count = 6;

    static string? Complaint(string what, string named, Action attempt)
    {
        try
        {
            attempt();
            return $"Nothing refuses {what}.";
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidDataException or OnnxRuntimeException)
        {
            return reason.Message.Contains(named, StringComparison.Ordinal)
                ? null
                : $"The error for {what} does not name '{named}': {reason.Message}";
        }
    }

    static void Load(string folder, string file, NextTokenModel weights, int vocabulary)
    {
        string path = Path.Combine(folder, file);
        OnnxFile.WriteFull(path, weights);
        new OnnxModel("", path, vocabulary).Dispose();
    }

    static void Truncated(string folder, NextTokenModel weights)
    {
        string path = Path.Combine(folder, "truncated.onnx");
        OnnxFile.WriteFull(path, weights);
        using (var file = File.OpenWrite(path))
            file.SetLength(file.Length / 2);
        new OnnxModel("", path, weights.Vocabulary).Dispose();
    }

    static void Score(ILanguageModel model, Document document, Action<PaddedBatch> spoil)
    {
        var batch = new PaddedBatch([document]);
        using var logits = model.Run(batch);
        spoil(batch);
        Scoring.TokenLosses(logits, batch.Labels, model.Vocabulary, new float[batch.Labels.Length]);
    }

    static void ScoreShort(ILanguageModel model, Document document)
    {
        var batch = new PaddedBatch([document]);
        using var logits = model.Run(batch);
        Scoring.TokenLosses(logits, batch.Labels.AsSpan(1), model.Vocabulary, new float[batch.Labels.Length - 1]);
    }
}
