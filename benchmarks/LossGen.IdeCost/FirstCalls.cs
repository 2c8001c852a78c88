using System.Diagnostics;
using System.Runtime;

namespace LossGen.IdeCost;

/// <summary>What the JIT takes when a kernel is called for the first time, which grows with the code of the kernel.</summary>
internal static class FirstCalls
{
    private const int Classes = 64;

    private static readonly float[] X = [.. Enumerable.Range(1, Classes).Select(i => 1f / (i + 64))];
    private static readonly float[] Y = [.. Enumerable.Range(1, Classes).Select(i => 1f / (96 - i))];
    private static readonly float[] Gradient = new float[Classes];
    private static readonly float[] Hessian = new float[Classes];
    private static readonly int[] Labels = [3];

    /// <summary>The kernels, the lightest first. The very first call of all also pays for what the kernels share.</summary>
    private static (string Name, Func<double> Call)[] Kernels =>
    [
        ("AbsoluteError, the first kernel of the process", () => FirstCallLosses.AbsoluteError(X, Y)),
        ("SquaredError", () => FirstCallLosses.SquaredError(X, Y)),
        ("Huber with gradient", () => FirstCallLosses.Huber(X, Y, Gradient)),
        ("Huber with gradient and Hessian", () => FirstCallLosses.HuberHessian(X, Y, Gradient, Hessian)),
        ("BinaryCrossEntropy with gradient", () => FirstCallLosses.BinaryCrossEntropy(X, Y, Gradient)),
        ("Kullback–Leibler with gradient", () => FirstCallLosses.Kl(X, Y, Gradient)),
        ("CrossEntropy", () => FirstCallLosses.CrossEntropy(X, Labels, Classes)),
        ("CrossEntropy with gradient", () => FirstCallLosses.CrossEntropyGradient(X, Labels, Classes, Gradient)),
        ("CrossEntropy with gradient, smoothing and ignored labels", () => FirstCallLosses.Tokens(X, Labels, Classes, Gradient)),
        ("Kullback–Leibler of logits with gradient", () => FirstCallLosses.Distillation(X, Y, Classes, Gradient)),
        ("Jensen–Shannon with gradient", () => FirstCallLosses.JensenShannon(X, Y, Gradient)),
    ];

    /// <summary>Calls each kernel once, in a process that has called none yet.</summary>
    public static IEnumerable<FirstCall> Measure()
    {
        foreach ((string name, Func<double> call) in Kernels)
        {
            TimeSpan jit = JitInfo.GetCompilationTime(currentThread: true);
            long bytes = JitInfo.GetCompiledILBytes(currentThread: true);
            Stopwatch watch = Stopwatch.StartNew();
            double value = call();
            yield return new FirstCall(
                name,
                watch.Elapsed.TotalMilliseconds,
                (JitInfo.GetCompilationTime(currentThread: true) - jit).TotalMilliseconds,
                JitInfo.GetCompiledILBytes(currentThread: true) - bytes,
                double.IsFinite(value) ? value : throw new InvalidOperationException($"{name} is {value}"));
        }
    }
}

/// <summary>One first call: its whole time and the JIT's part of it in milliseconds, and what the JIT compiled.</summary>
internal sealed record FirstCall(string Name, double Milliseconds, double Jit, long IntermediateBytes, double Value);

internal static partial class FirstCallLosses
{
    [Loss(Kind.AbsoluteError)]
    public static partial float AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.SquaredError)]
    public static partial float SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Huber)]
    public static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial float HuberHessian(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial float BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial float Kl(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradient(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -100)]
    public static partial double Tokens(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)]
    public static partial double Distillation(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon)]
    public static partial double JensenShannon(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);
}
