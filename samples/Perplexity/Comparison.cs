using Perplexity.Evaluation;
using Perplexity.Models;
using Perplexity.Reports;
using Perplexity.Runtimes;
using Perplexity.Text;

namespace Perplexity;

/// <summary>
/// Trains one model, has two runtimes evaluate it in several widths, and holds them against plain doubles.
/// </summary>
sealed class Comparison(Corpus corpus, string folder)
{
    // llama.cpp computes in its own order, and normalises vectors in between.
    const double OtherRuntime = 1e-5;

    readonly List<Score> _scores = [];
    readonly List<string> _failures = [];

    /// <summary>Returns what did not come out as it must, in words.</summary>
    public IReadOnlyList<string> Run()
    {
        Console.WriteLine(
            $"{corpus.HeldOut.Count} paragraphs are held out: " +
            $"{corpus.HeldOut.Sum(document => document.Predicted):N0} tokens to predict, " +
            $"of {corpus.Tokenizer.Vocabulary}, in {corpus.HeldOut.Sum(document => document.Bytes):N0} bytes.");
        var weights = Trainer.Train(corpus);
        double mean = PlainComputation.MeanLoss(weights, corpus.HeldOut);
        RunOnnx(weights, mean);
        RunGguf(weights, mean);
        ScoreReport.Print(_scores);
        _failures.AddRange(_scores.SelectMany(Verdict.Failures));
        return _failures;
    }

    void RunOnnx(NextTokenModel weights, double mean)
    {
        OnnxFile.WriteFull(PathOf("full.onnx"), weights);
        OnnxFile.WriteQuantized(PathOf("eight-bits.onnx"), weights);
        OnnxFile.WriteHalf(PathOf("half.onnx"), weights);
        using var full = new OnnxModel("ONNX", PathOf("full.onnx"), weights.Vocabulary);
        using var quantized = new OnnxModel("ONNX, 8 bits", PathOf("eight-bits.onnx"), weights.Vocabulary);
        using var half = new OnnxModel("ONNX, 16 bits", PathOf("half.onnx"), weights.Vocabulary);

        var score = Evaluate(full, null);
        Check($"{full.Name}: the mean of the whole model", score.ByDocument.Mean, mean);
        Check(
            $"{full.Name}: the standard error",
            score.ByDocument.StandardError, PlainComputation.ClusteredError(weights, corpus.HeldOut));
        var coarse = Evaluate(quantized, full);
        Check(
            $"{quantized.Name}: the mean of the whole model",
            coarse.ByDocument.Mean, PlainComputation.MeanLoss(weights.Quantized(), corpus.HeldOut));
        Check(
            $"{quantized.Name}: the divergence",
            coarse.FromFull!.Value.Mean, PlainComputation.MeanDivergence(weights, weights.Quantized(), corpus.HeldOut));
        Evaluate(half, null);

        Console.WriteLine(
            $"Wrong labels: perplexity {Traps.WithoutShift(full, corpus.HeldOut):F1} if they are not shifted, " +
            $"{Traps.WithPadding(full, corpus.HeldOut):F1} if padding counts as text, " +
            $"{score.ByDocument.Perplexity:F1} if they are right.");
        var unrefused = Refusals.Missing(folder, weights, full, corpus.HeldOut[0]);
        Console.WriteLine(
            $"Bad input: {Refusals.Count - unrefused.Count} of {Refusals.Count} kinds end in an error that names it.");
        _failures.AddRange(unrefused);
    }

    void RunGguf(NextTokenModel weights, double mean)
    {
        if (GgufModel.Obstacle() is { } obstacle)
        {
            Console.WriteLine($"GGUF is skipped, because llama.cpp does not run here: {obstacle}");
            return;
        }

        GgufFile.Write(PathOf("full.gguf"), weights, isQuantized: false);
        GgufFile.Write(PathOf("eight-bits.gguf"), weights, isQuantized: true);
        using var full = new GgufModel("GGUF", PathOf("full.gguf"), weights.Vocabulary);
        using var quantized = new GgufModel("GGUF, Q8_0", PathOf("eight-bits.gguf"), weights.Vocabulary);
        var score = Evaluate(full, null);
        _failures.AddRange(
            Verdict.Compare($"{full.Name}: the mean of the whole model", score.ByDocument.Mean, mean, OtherRuntime));
        Evaluate(quantized, full);
    }

    Score Evaluate(ILanguageModel model, ILanguageModel? full)
    {
        int steps = (corpus.HeldOut.Count + model.BatchSize - 1) / model.BatchSize;
        var score = LiveProgress.Follow(model.Name, steps, Scoring.Run(model, full, corpus.HeldOut), Describe)[^1];
        _scores.Add(score);
        return score;
    }

    static string Describe(Score state) =>
        $"{state.ByToken.KeptCount:N0} tokens, " +
        $"perplexity {state.ByToken.Perplexity:F3} ± {state.ByDocument.PerplexityStandardError:F3}";

    void Check(string what, double value, double expected) => _failures.AddRange(
        Verdict.Compare(what, value, expected));

    string PathOf(string file) => Path.Combine(folder, file);
}
