using System;
using LossGen;

[assembly: CLSCompliant(false)]

namespace Library;

/// <summary>Overloads of a static method.</summary>
public static partial class Losses
{
    /// <summary>Of single numbers.</summary>
    [Loss(Kind.Huber, Delta = 2)]
    public static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    /// <summary>Of doubles.</summary>
    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta);

    /// <summary>On threads.</summary>
    [Loss(Kind.CrossEntropy, Parallel = true)]
    public static partial LossSum CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
