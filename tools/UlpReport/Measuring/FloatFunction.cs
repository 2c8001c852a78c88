namespace LossGen.UlpReport.Measuring;

/// <summary>A function of spans that writes to another.</summary>
internal delegate void SpanFunction(ReadOnlySpan<float> x, Span<float> destination);

/// <summary>A function of one float, and what it is compared with.</summary>
/// <param name="Name">Its name in <see cref="LossMath"/>.</param>
/// <param name="StatedUlps">The largest error that its documentation states.</param>
/// <param name="Compute">The function that is measured.</param>
/// <param name="Exact">Its value in double.</param>
internal sealed record FloatFunction(string Name, double StatedUlps, SpanFunction Compute, Func<double, double> Exact)
{
    /// <summary>All functions of one number.</summary>
    public static IReadOnlyList<FloatFunction> All { get; } =
    [
        new("Exp", 0.8, LossMath.Exp, CMath.Exp),
        new("ExpM1", 0.7, LossMath.ExpM1, CMath.ExpM1),
        new("Log", 0.7, LossMath.Log, CMath.Log),
        new("LogP1", 0.7, LossMath.LogP1, CMath.LogP1),
        new("Tanh", 0.7, LossMath.Tanh, CMath.Tanh),
        new("Sigmoid", 0.8, LossMath.Sigmoid, CMath.Sigmoid),
        new("Softplus", 0.8, LossMath.Softplus, CMath.Softplus),
    ];
}
