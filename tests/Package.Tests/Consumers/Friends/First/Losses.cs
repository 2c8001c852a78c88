using LossGen;

namespace Friends;

internal static partial class FirstLosses
{
    [Loss(Kind.Huber)]
    internal static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
}
