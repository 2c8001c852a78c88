namespace Digits.Training;

/// <summary>How the classifier does after an epoch, on the data it learns from and on held-out data.</summary>
/// <param name="Epoch">The number of passes over the training data so far.</param>
/// <param name="Train">The state on the training data.</param>
/// <param name="Test">The state on the held-out data.</param>
sealed record EpochReport(int Epoch, Evaluation Train, Evaluation Test);
