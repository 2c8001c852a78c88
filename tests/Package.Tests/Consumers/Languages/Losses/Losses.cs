using LossGen;

namespace Declared;

public static partial class Losses
{
    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial LossSum TotalHuber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);
}
