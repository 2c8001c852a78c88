namespace Digits.Regression;

/// <summary>The shape of the generated regression losses: returns the mean loss and writes its gradient.</summary>
delegate float RegressionLoss(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);
