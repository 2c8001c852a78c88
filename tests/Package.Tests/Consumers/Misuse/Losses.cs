using LossGen;

namespace Misuse;

public static partial class Losses
{
    [Loss(Kind.Huber, Delta = -1)]
    public static partial float WrongSetting(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.CrossEntropy)]
    public static partial float NoClasses(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels);

    [Loss(Kind.Huber)]
    public static partial T Generic<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets)
        where T : struct;

    [Divergence(Direction.Forward)]
    public static partial int WrongResult(ReadOnlySpan<float> p, ReadOnlySpan<float> q);

    public static float Use(float[] values) => WrongSetting(values, values) + NoClasses(values, new int[] { 0 }) + Generic<float>(values, values);
}
