using LanguageModel.Training;

namespace LanguageModel.Reports;

/// <summary>Shows how a model learns.</summary>
static class TrainingReport
{
    /// <summary>Drives the training and shows the state after every epoch.</summary>
    public static IReadOnlyList<Checkpoint> Follow(string name, IEnumerable<Checkpoint> checkpoints) =>
        LiveProgress.Follow(name, Trainer.Epochs + 1, checkpoints, Describe);

    static string Describe(Checkpoint state) =>
        $"epoch {state.Epoch}, perplexity {state.HeldOut.Perplexity,5:F2} " +
        $"({state.HeldOut.Mean:F3} nats, {state.Bits:F3} bits per byte)" +
        (state.ToTeacher is { } distance ? $", {distance.ForwardBits:F3} bits from the teacher" : "");
}
