using System.Diagnostics;
using System.Runtime;

namespace LossGen.IdeCost;

/// <summary>What the JIT takes when a kernel is called for the first time, which grows with the code of the kernel.</summary>
internal static class FirstCalls
{
    private const int Classes = 64;

    private static readonly float[] X = [.. Enumerable.Range(1, Classes).Select(i => 1f / (i + 64))];
    private static readonly float[] Y = [.. Enumerable.Range(1, Classes).Select(i => 1f / (96 - i))];
    private static readonly float[] Hits = [.. Enumerable.Range(0, Classes).Select(i => (float)(i % 2))];
    private static readonly float[] Gradient = new float[Classes];
    private static readonly float[] Hessian = new float[Classes];
    private static readonly double[] Wide = [.. X.Select(x => (double)x)];
    private static readonly double[] WideGradient = new double[Classes];
    private static readonly int[] Labels = [3];

    /// <summary>The kernels, the lightest first. The very first call of all also pays for what the kernels share.</summary>
    private static (string Name, string Method, Func<double> Call)[] Kernels =>
    [
        ("AbsoluteError, the first kernel of the process", nameof(FirstCallLosses.AbsoluteError), () => FirstCallLosses.AbsoluteError(X, Y)),
        ("SquaredError", nameof(FirstCallLosses.SquaredError), () => FirstCallLosses.SquaredError(X, Y)),
        ("Huber with gradient", nameof(FirstCallLosses.Huber), () => FirstCallLosses.Huber(X, Y, Gradient)),
        ("Huber with gradient and Hessian", nameof(FirstCallLosses.HuberHessian), () => FirstCallLosses.HuberHessian(X, Y, Gradient, Hessian)),
        ("BinaryCrossEntropy with gradient", nameof(FirstCallLosses.BinaryCrossEntropy), () => FirstCallLosses.BinaryCrossEntropy(X, Y, Gradient)),
        ("Kullback–Leibler with gradient", nameof(FirstCallLosses.Kl), () => FirstCallLosses.Kl(X, Y, Gradient)),
        ("CrossEntropy", nameof(FirstCallLosses.CrossEntropy), () => FirstCallLosses.CrossEntropy(X, Labels, Classes)),
        ("CrossEntropy with gradient", nameof(FirstCallLosses.CrossEntropyGradient), () => FirstCallLosses.CrossEntropyGradient(X, Labels, Classes, Gradient)),
        ("CrossEntropy with gradient, smoothing and ignored labels", nameof(FirstCallLosses.Tokens), () => FirstCallLosses.Tokens(X, Labels, Classes, Gradient)),
        ("Kullback–Leibler of logits with gradient", nameof(FirstCallLosses.Distillation), () => FirstCallLosses.Distillation(X, Y, Classes, Gradient)),
        ("Jensen–Shannon with gradient", nameof(FirstCallLosses.JensenShannon), () => FirstCallLosses.JensenShannon(X, Y, Gradient)),
        ("GaussianNll of double with both gradients", nameof(FirstCallLosses.GaussianNll), () => FirstCallLosses.GaussianNll(Wide, Wide, Wide, WideGradient, new double[Classes])),
        ("Focal with gradient and Hessian", nameof(FirstCallLosses.Focal), () => FirstCallLosses.Focal(X, Hits, Gradient, Hessian)),
        ("MultiMargin with gradient", nameof(FirstCallLosses.MultiMargin), () => FirstCallLosses.MultiMargin(X, Labels, Classes, Gradient)),
        ("Rényi on threads", nameof(FirstCallLosses.Renyi), () => FirstCallLosses.Renyi(X, Y)),
    ];

    /// <summary>Calls each kernel once, in a process that has called none yet.</summary>
    public static IEnumerable<FirstCall> Measure()
    {
        foreach ((string name, string method, Func<double> call) in Kernels)
        {
            TimeSpan jit = JitInfo.GetCompilationTime(currentThread: true);
            Stopwatch watch = Stopwatch.StartNew();
            double value = call();
            yield return new FirstCall(
                name,
                method,
                watch.Elapsed.TotalMilliseconds,
                (JitInfo.GetCompilationTime(currentThread: true) - jit).TotalMilliseconds,
                double.IsFinite(value) ? value : throw new InvalidOperationException($"{name} is {value}"));
        }
    }
}

/// <summary>One first call: its whole time and the JIT's part of it in milliseconds.</summary>
internal sealed record FirstCall(string Name, string Method, double Milliseconds, double Jit, double Value);
