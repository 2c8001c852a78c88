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
        new("Sinh", 0.7, LossMath.Sinh, CMath.Sinh),
        new("Cosh", 0.7, LossMath.Cosh, CMath.Cosh),
        new("Asinh", 0.7, LossMath.Asinh, CMath.Asinh),
        new("Acosh", 0.7, LossMath.Acosh, CMath.Acosh),
        new("Atanh", 0.7, LossMath.Atanh, CMath.Atanh),
        new("Sin", 0.9, LossMath.Sin, CMath.Sin),
        new("Cos", 0.9, LossMath.Cos, CMath.Cos),
        new("Tan", 1.0, LossMath.Tan, CMath.Tan),
        new("Asin", 0.7, LossMath.Asin, CMath.Asin),
        new("Acos", 0.7, LossMath.Acos, CMath.Acos),
        new("Atan", 0.7, LossMath.Atan, CMath.Atan),
        new("Cbrt", 0.6, LossMath.Cbrt, CMath.Cbrt),
        new("Exp2", 0.8, LossMath.Exp2, CMath.Exp2),
        new("Exp10", 0.8, LossMath.Exp10, CMath.Exp10),
        new("Log2", 0.7, LossMath.Log2, CMath.Log2),
        new("Log10", 0.7, LossMath.Log10, CMath.Log10),
        new("Erf", 1.6, LossMath.Erf, CMath.Erf),
    ];
}
