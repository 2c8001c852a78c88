using System.Runtime.Intrinsics;

namespace LossGen.Runtime.Tests;

/// <summary>A function of spans that writes to another.</summary>
delegate void SpanFunction<T>(ReadOnlySpan<T> x, Span<T> destination);

/// <summary>A function of each element, in all ways of calling it.</summary>
sealed record ElementFunction<T>(
    string Name,
    Func<T, T> OfNumber,
    SpanFunction<T> OfSpan,
    Func<Vector128<T>, Vector128<T>> Of128,
    Func<Vector256<T>, Vector256<T>> Of256,
    Func<Vector512<T>, Vector512<T>> Of512);

/// <summary>All functions of one number in <see cref="LossMath"/>.</summary>
static class ElementFunctions
{
    static readonly ElementFunction<float>[] Single =
    [
        new("Exp", LossMath.Exp, LossMath.Exp, LossMath.Exp, LossMath.Exp, LossMath.Exp),
        new("ExpM1", LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1),
        new("Log", LossMath.Log, LossMath.Log, LossMath.Log, LossMath.Log, LossMath.Log),
        new("LogP1", LossMath.LogP1, LossMath.LogP1, LossMath.LogP1, LossMath.LogP1, LossMath.LogP1),
        new("Tanh", LossMath.Tanh, LossMath.Tanh, LossMath.Tanh, LossMath.Tanh, LossMath.Tanh),
        new("Sigmoid", LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid),
        new("Softplus", LossMath.Softplus, LossMath.Softplus, LossMath.Softplus, LossMath.Softplus, LossMath.Softplus),
        new("Sinh", LossMath.Sinh, LossMath.Sinh, LossMath.Sinh, LossMath.Sinh, LossMath.Sinh),
        new("Cosh", LossMath.Cosh, LossMath.Cosh, LossMath.Cosh, LossMath.Cosh, LossMath.Cosh),
        new("Asinh", LossMath.Asinh, LossMath.Asinh, LossMath.Asinh, LossMath.Asinh, LossMath.Asinh),
        new("Acosh", LossMath.Acosh, LossMath.Acosh, LossMath.Acosh, LossMath.Acosh, LossMath.Acosh),
        new("Atanh", LossMath.Atanh, LossMath.Atanh, LossMath.Atanh, LossMath.Atanh, LossMath.Atanh),
        new("Sin", LossMath.Sin, LossMath.Sin, LossMath.Sin, LossMath.Sin, LossMath.Sin),
        new("Cos", LossMath.Cos, LossMath.Cos, LossMath.Cos, LossMath.Cos, LossMath.Cos),
        new("Tan", LossMath.Tan, LossMath.Tan, LossMath.Tan, LossMath.Tan, LossMath.Tan),
        new("Asin", LossMath.Asin, LossMath.Asin, LossMath.Asin, LossMath.Asin, LossMath.Asin),
        new("Acos", LossMath.Acos, LossMath.Acos, LossMath.Acos, LossMath.Acos, LossMath.Acos),
        new("Atan", LossMath.Atan, LossMath.Atan, LossMath.Atan, LossMath.Atan, LossMath.Atan),
        new("Cbrt", LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt),
        new("Exp2", LossMath.Exp2, LossMath.Exp2, LossMath.Exp2, LossMath.Exp2, LossMath.Exp2),
        new("Exp10", LossMath.Exp10, LossMath.Exp10, LossMath.Exp10, LossMath.Exp10, LossMath.Exp10),
        new("Log2", LossMath.Log2, LossMath.Log2, LossMath.Log2, LossMath.Log2, LossMath.Log2),
        new("Log10", LossMath.Log10, LossMath.Log10, LossMath.Log10, LossMath.Log10, LossMath.Log10),
        new("Erf", LossMath.Erf, LossMath.Erf, LossMath.Erf, LossMath.Erf, LossMath.Erf),
        new("LogGamma", LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma),
        new("Digamma", LossMath.Digamma, LossMath.Digamma, LossMath.Digamma, LossMath.Digamma, LossMath.Digamma),
        new("Trigamma", LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma),
        new("Tetragamma", LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma),
    ];

    static readonly ElementFunction<double>[] Double =
    [
        new("Exp", LossMath.Exp, LossMath.Exp, LossMath.Exp, LossMath.Exp, LossMath.Exp),
        new("ExpM1", LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1, LossMath.ExpM1),
        new("Log", LossMath.Log, LossMath.Log, LossMath.Log, LossMath.Log, LossMath.Log),
        new("LogP1", LossMath.LogP1, LossMath.LogP1, LossMath.LogP1, LossMath.LogP1, LossMath.LogP1),
        new("Tanh", LossMath.Tanh, LossMath.Tanh, LossMath.Tanh, LossMath.Tanh, LossMath.Tanh),
        new("Sigmoid", LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid, LossMath.Sigmoid),
        new("Softplus", LossMath.Softplus, LossMath.Softplus, LossMath.Softplus, LossMath.Softplus, LossMath.Softplus),
        new("Sinh", LossMath.Sinh, LossMath.Sinh, LossMath.Sinh, LossMath.Sinh, LossMath.Sinh),
        new("Cosh", LossMath.Cosh, LossMath.Cosh, LossMath.Cosh, LossMath.Cosh, LossMath.Cosh),
        new("Asinh", LossMath.Asinh, LossMath.Asinh, LossMath.Asinh, LossMath.Asinh, LossMath.Asinh),
        new("Acosh", LossMath.Acosh, LossMath.Acosh, LossMath.Acosh, LossMath.Acosh, LossMath.Acosh),
        new("Atanh", LossMath.Atanh, LossMath.Atanh, LossMath.Atanh, LossMath.Atanh, LossMath.Atanh),
        new("Sin", LossMath.Sin, LossMath.Sin, LossMath.Sin, LossMath.Sin, LossMath.Sin),
        new("Cos", LossMath.Cos, LossMath.Cos, LossMath.Cos, LossMath.Cos, LossMath.Cos),
        new("Tan", LossMath.Tan, LossMath.Tan, LossMath.Tan, LossMath.Tan, LossMath.Tan),
        new("Asin", LossMath.Asin, LossMath.Asin, LossMath.Asin, LossMath.Asin, LossMath.Asin),
        new("Acos", LossMath.Acos, LossMath.Acos, LossMath.Acos, LossMath.Acos, LossMath.Acos),
        new("Atan", LossMath.Atan, LossMath.Atan, LossMath.Atan, LossMath.Atan, LossMath.Atan),
        new("Cbrt", LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt, LossMath.Cbrt),
        new("Exp2", LossMath.Exp2, LossMath.Exp2, LossMath.Exp2, LossMath.Exp2, LossMath.Exp2),
        new("Exp10", LossMath.Exp10, LossMath.Exp10, LossMath.Exp10, LossMath.Exp10, LossMath.Exp10),
        new("Log2", LossMath.Log2, LossMath.Log2, LossMath.Log2, LossMath.Log2, LossMath.Log2),
        new("Log10", LossMath.Log10, LossMath.Log10, LossMath.Log10, LossMath.Log10, LossMath.Log10),
        new("Erf", LossMath.Erf, LossMath.Erf, LossMath.Erf, LossMath.Erf, LossMath.Erf),
        new("LogGamma", LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma, LossMath.LogGamma),
        new("Digamma", LossMath.Digamma, LossMath.Digamma, LossMath.Digamma, LossMath.Digamma, LossMath.Digamma),
        new("Trigamma", LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma, LossMath.Trigamma),
        new("Tetragamma", LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma, LossMath.Tetragamma),
    ];

    public static TheoryData<string> Names => [.. Single.Select(f => f.Name)];

    public static ElementFunction<float> OfSingle(string name) => Single.Single(f => f.Name == name);

    public static ElementFunction<double> OfDouble(string name) => Double.Single(f => f.Name == name);
}
