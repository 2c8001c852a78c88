using LanguageModel.Training;

namespace LanguageModel.Reports;

/// <summary>Shows how a model learns.</summary>
static class TrainingReport
{
    /// <summary>Drives the training and shows the state after every epoch.</summary>
    public static IReadOnlyList<Checkpoint> Follow(string name, int count, IEnumerable<Checkpoint> checkpoints) =>
        LiveProgress.Follow(name, count, checkpoints, Describe);

    static string Describe(Checkpoint state) =>
        $"epoch {state.Epoch}, {state.HeldOut.Mean:F3} nats, {state.Bits:F3} bits per byte, " +
        $"perplexity {state.HeldOut.Perplexity:F2}" +
        (state.ToTeacher is { } distance ? $", {distance.ForwardBits:F3} bits off the teacher" : "");
}
