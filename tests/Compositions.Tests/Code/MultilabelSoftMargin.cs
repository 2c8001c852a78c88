namespace LossGen.Compositions.Tests.Code;

internal static partial class MultilabelSoftMargin
{
    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double Mean(ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, Span<double> gradient);
}
