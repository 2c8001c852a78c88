"""Formulas in C#, as people write them, and in mpmath.

Places are left out where the terms of a derivative cancel, as those of √(x² + a) do far out: these are as right as their terms.
"""

from mpmath import (acos, asin, asinh, atan, atan2, cbrt, cos, cosh, digamma, e, erf, exp, expm1, floor, hypot, log, log1p, loggamma, mpf,
                    pi, power, sin, sinh, sqrt, tan, tanh)

ANYWHERE = [(0.3, 0.7), (-1.2, 0.4), (2.5, 1.0), (1e-5, 0.25), (12.0, -3.0)]
NEAR = [*ANYWHERE, (0.7000001, 0.7)]
WIDE = [*NEAR, (1e8, 2.0), (-1e12, 0.5)]
BINARY = [(0.3, 1.0), (-1.2, 0.0), (2.5, 0.25), (30.0, 1.0), (-40.0, 0.0), (1e-6, 0.5), (-700.0, 0.0)]
POSITIVE = [(0.3, 0.7), (1.2, 0.4), (2.5, 1.0), (1e-5, 0.25), (12.0, 3.0), (1e6, 5.0)]
UNIT = [(0.3, 1.0), (0.7, 0.25), (0.999, 1.0), (1e-6, 0.5), (0.5, 0.5)]


def f(body, parameters="double p, double t"):
    return f"static double F({parameters}) => {body};"


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log1p(exp(x))


FORMULAS = [
    ("squared", f("(p - t) * (p - t)"), lambda p, t: (p - t) ** 2, WIDE),
    ("half squared", f("0.5 * Math.Pow(p - t, 2)"), lambda p, t: (p - t) ** 2 / 2, WIDE),
    ("cauchy", "static float F(float p, float t) { float r = (p - t) / 2f; return 2f * MathF.Log(1 + r * r); }",
     lambda p, t: 2 * log1p(((p - t) / 2) ** 2), WIDE),
    ("welsch", f("1 - Math.Exp(-(p - t) * (p - t) / 2)"), lambda p, t: -expm1(-(p - t) ** 2 / 2), NEAR),
    ("geman mcclure", f("{ double r2 = (p - t) * (p - t); return r2 / (1 + r2); }").replace("=> {", "{").replace("};", "}"),
     lambda p, t: (p - t) ** 2 / (1 + (p - t) ** 2), NEAR[:4]),
    ("charbonnier", f("Math.Sqrt((p - t) * (p - t) + 0.25)"), lambda p, t: sqrt((p - t) ** 2 + mpf(0.25)), NEAR[:4]),
    ("pseudo huber", "const double D = 1.5; static double F(double p, double t) { var r = (p - t) / D; return D * D * (Math.Sqrt(1 + r * r) - 1); }",
     lambda p, t: mpf(2.25) * (sqrt(1 + ((p - t) / 1.5) ** 2) - 1), NEAR[:4]),
    ("log cosh", f("Math.Log(Math.Cosh(p - t))"), lambda p, t: log(cosh(p - t)), NEAR),
    ("huber", "static float F(float p, float t) { var a = MathF.Abs(p - t); if (a <= 1) return 0.5f * a * a; return a - 0.5f; }",
     lambda p, t: (p - t) ** 2 / 2 if abs(p - t) <= 1 else abs(p - t) - mpf(1) / 2, WIDE),
    ("pinball", f("t - p > 0 ? 0.9 * (t - p) : 0.1 * (p - t)"), lambda p, t: mpf(0.9) * (t - p) if t > p else mpf(0.1) * (p - t), NEAR),
    ("expectile", f("(p < t ? 0.75 : 0.25) * (p - t) * (p - t)"), lambda p, t: (mpf(0.75) if p < t else mpf(0.25)) * (p - t) ** 2, NEAR),
    ("linex", f("Math.Exp(0.5 * (p - t)) - 0.5 * (p - t) - 1"), lambda p, t: exp((p - t) / 2) - (p - t) / 2 - 1, NEAR),
    ("arctangent", f("Math.Atan((p - t) * (p - t))"), lambda p, t: atan((p - t) ** 2), NEAR),
    ("sine of a half", f("1 - Math.Cos(p - t)"), lambda p, t: 1 - cos(p - t), NEAR),
    ("lp", f("Math.Pow(Math.Abs(p - t), 1.25)"), lambda p, t: power(abs(p - t), mpf(1.25)), NEAR),
    ("quartic", "static T F<T>(T p, T t) where T : System.Numerics.IFloatingPointIeee754<T> { T r = p - t; T s = r * r; return s * s; }",
     lambda p, t: (p - t) ** 4, NEAR),
    ("generic cauchy", "static T F<T>(T p, T t) where T : System.Numerics.IFloatingPointIeee754<T> { T r = p - t; return T.Log(T.One + r * r); }",
     lambda p, t: log1p((p - t) ** 2), WIDE),
    ("smooth l1", f("Math.Abs(p - t) switch { < 1 and var a => 0.5 * a * a, var a => a - 0.5 }"),
     lambda p, t: (p - t) ** 2 / 2 if abs(p - t) < 1 else abs(p - t) - mpf(1) / 2, NEAR),
    ("tukey", "static double F(double p, double t) { double u = (p - t) / 4; if (u * u >= 1) return 8.0 / 3; double v = 1 - u * u; return 8 * (1 - v * v * v) / 3; }",
     lambda p, t: mpf(8) / 3 if abs(p - t) >= 4 else 8 * (1 - (1 - ((p - t) / 4) ** 2) ** 3) / 3, ANYWHERE),
    ("asinh residual", f("Math.Asinh(p - t) * Math.Asinh(p - t)"), lambda p, t: asinh(p - t) ** 2, WIDE),
    ("binary cross-entropy", f("-(t * Math.Log(1 / (1 + Math.Exp(-p))) + (1 - t) * Math.Log(1 - 1 / (1 + Math.Exp(-p))))"),
     lambda p, t: t * softplus(-p) + (1 - t) * softplus(p), BINARY),
    ("softplus form", f("Math.Log(1 + Math.Exp(p)) - t * p"), lambda p, t: softplus(p) - t * p, [(0.3, 0.25), (-1.2, 0.75), (-40.0, 0.0), (-700.0, 0.0)]),
    ("logistic margin", f("Math.Log(1 + Math.Exp(-p * t))"), lambda p, t: softplus(-p * t), [(0.3, 1.0), (-2.0, 1.0), (40.0, 1.0), (-700.0, 1.0), (3.0, -1.0)]),
    ("focal", "static double F(double p, double t) { double q = 1 / (1 + Math.Exp(-p)); double pt = t > 0.5 ? q : 1 - q; return -(1 - pt) * (1 - pt) * Math.Log(pt); }",
     lambda p, t: sigmoid(-p) ** 2 * softplus(-p) if t > 0.5 else sigmoid(p) ** 2 * softplus(p), [(0.3, 1.0), (-1.2, 0.0), (5.0, 1.0), (-5.0, 1.0), (20.0, 1.0)]),
    ("exponential margin", f("Math.Exp(-p * t)"), lambda p, t: exp(-p * t), [(0.3, 1.0), (-2.0, 1.0), (5.0, -1.0)]),
    ("savage", f("Math.Pow(1 / (1 + Math.Exp(2 * p * t)), 2)"), lambda p, t: sigmoid(-2 * p * t) ** 2, [(0.3, 1.0), (-2.0, 1.0), (10.0, 1.0)]),
    ("tangent loss", f("{ double m = 2 * Math.Atan(p * t) - 1; return m * m; }").replace("=> {", "{").replace("};", "}"),
     lambda p, t: (2 * atan(p * t) - 1) ** 2, [(0.3, 1.0), (-2.0, 1.0), (10.0, 1.0)]),
    ("hinge", f("Math.Max(0, 1 - p * t)"), lambda p, t: max(mpf(0), 1 - p * t), [(0.3, 1.0), (-2.0, 1.0), (3.0, 1.0)]),
    ("squared hinge", "static float F(float p, float t) { float m = MathF.Max(0f, 1f - p * t); return m * m; }",
     lambda p, t: max(mpf(0), 1 - p * t) ** 2, [(0.3, 1.0), (-2.0, 1.0), (3.0, 1.0)]),
    ("modified huber", f("p * t >= 1 ? 0 : p * t >= -1 ? (1 - p * t) * (1 - p * t) : -4 * p * t"),
     lambda p, t: mpf(0) if p * t >= 1 else (1 - p * t) ** 2 if p * t >= -1 else -4 * p * t, [(0.3, 1.0), (-2.0, 1.0), (3.0, 1.0)]),
    ("probit", f("-Math.Log(0.5 * (1 + LossMath.Erf(p * t / Math.Sqrt(2))))"), lambda p, t: -log((1 + erf(p * t / sqrt(2))) / 2), [(0.3, 1.0), (2.0, 1.0), (-1.0, 1.0)]),
    ("poisson", f("Math.Exp(p) - t * p"), lambda p, t: exp(p) - t * p, [(0.3, 0.0), (-2.0, 0.0), (0.5, 3.0), (5.0, 2.0)]),
    ("poisson with constant", f("Math.Exp(p) - t * p + LossMath.LogGamma(t + 1)"), lambda p, t: exp(p) - t * p + loggamma(t + 1), [(0.3, 4.0), (-2.0, 7.0)]),
    ("gamma deviance", f("2 * (t / Math.Exp(p) - 1 - Math.Log(t / Math.Exp(p)))"), lambda p, t: 2 * (t * exp(-p) - 1 - log(t) + p), [(0.3, 4.0), (2.0, 1.0)]),
    ("gamma likelihood", f("p + t * Math.Exp(-p)"), lambda p, t: p + t * exp(-p), POSITIVE[:5]),
    ("tweedie", f("-t * Math.Exp(-0.5 * p) / -0.5 + Math.Exp(0.5 * p) / 0.5"), lambda p, t: 2 * t * exp(-p / 2) + 2 * exp(p / 2), POSITIVE[:5]),
    ("inverse gaussian", f("(p - t) * (p - t) / (2 * p * p * t)"), lambda p, t: (p - t) ** 2 / (2 * p * p * t), POSITIVE[:5]),
    ("itakura saito", f("t / p - Math.Log(t / p) - 1"), lambda p, t: t / p - log(t / p) - 1, [(0.3, 0.7), (12.0, 3.0), (1e6, 5.0)]),
    ("negative binomial", f("(t + 2) * Math.Log(2 + Math.Exp(p)) - t * p"), lambda p, t: (t + 2) * log(2 + exp(p)) - t * p, [(0.3, 0.0), (1.0, 0.0), (-3.0, 0.0)]),
    ("gaussian likelihood", f("0.5 * (Math.Log(t) + (p * p) / t)"), lambda p, t: (log(t) + p * p / t) / 2, [(2.0, 3.0), (0.5, 2.0), (10.0, 4.0)]),
    ("laplace likelihood", f("Math.Log(2 * t) + Math.Abs(p) / t"), lambda p, t: log(2 * t) + abs(p) / t, [(2.0, 3.0), (-0.5, 2.0)]),
    ("student", f("2.5 * Math.Log(1 + (p - t) * (p - t) / 4)"), lambda p, t: mpf(2.5) * log1p((p - t) ** 2 / 4), WIDE),
    ("von mises", f("-1.5 * Math.Cos(p - t)"), lambda p, t: mpf(-1.5) * cos(p - t), ANYWHERE),
    ("great circle", f("Math.Pow(Math.Sin((p - t) / 2), 2)"), lambda p, t: sin((p - t) / 2) ** 2, NEAR),
    ("angle", f("Math.Atan2(p, t) * Math.Atan2(p, t)"), lambda p, t: atan2(p, t) ** 2, [(0.3, 0.7), (-1.2, 0.4), (2.0, -1.0)]),
    ("acos", f("Math.Acos(p * t)"), lambda p, t: acos(p * t), [(0.3, 0.7), (-0.5, 0.9)]),
    ("asin", f("Math.Asin(p) - t"), lambda p, t: asin(p) - t, [(0.3, -0.7), (-0.5, 0.9)]),
    ("tangent", f("Math.Tan(p) * t"), lambda p, t: tan(p) * t, [(0.3, 0.7), (1.5, 2.0)]),
    ("hyperbolic", f("Math.Sinh(p) * t"), lambda p, t: sinh(p) * t, [(0.3, 0.7), (1e-8, 2.0), (20.0, 1.0)]),
    ("tanh", f("(Math.Tanh(p) - t) * (Math.Tanh(p) - t)"), lambda p, t: (tanh(p) - t) ** 2, [(0.3, -0.7), (1.5, -1.0), (-0.2, 0.9)]),
    ("cube root", f("Math.Cbrt(p * t)"), lambda p, t: cbrt(p * t), POSITIVE),
    ("log ratio", f("Math.Pow(Math.Log((p + 1) / (t + 1)), 2)"), lambda p, t: (log1p(p) - log1p(t)) ** 2, [(0.3, 1.7), (12.0, 3.0)]),
    ("log of one more", f("Math.Pow(Math.Log(1 + p), 2) * t"), lambda p, t: log1p(p) ** 2 * t, POSITIVE),
    ("mape", f("Math.Abs((t - p) / t)"), lambda p, t: abs((t - p) / t), NEAR[:4]),
    ("smape", f("2 * Math.Abs(p - t) / (Math.Abs(p) + Math.Abs(t))"), lambda p, t: 2 * abs(p - t) / (abs(p) + abs(t)), NEAR[:3]),
    ("cross-entropy of probabilities", f("-t * Math.Log(p) - (1 - t) * Math.Log(1 - p)"), lambda p, t: -t * log(p) - (1 - t) * log(1 - p), UNIT),
    ("brier", f("(p - t) * (p - t) + ((1 - p) - (1 - t)) * ((1 - p) - (1 - t))"), lambda p, t: 2 * (p - t) ** 2, [(0.25, 1.0), (0.75, 0.5)]),
    ("helpers", "static double Square(double x) => x * x; static double R(double a, double b) => Square(a - b); static double F(double p, double t) => R(p, t) + Square(p);",
     lambda p, t: (p - t) ** 2 + p * p, NEAR),
    ("tuple", "static double F(double p, double t) { var (a, b) = p > t ? (p, t) : (t, p); return (a - b) * (1 + b * b); }",
     lambda p, t: abs(p - t) * (1 + min(p, t) ** 2), NEAR),
    ("fused", f("Math.FusedMultiplyAdd(p, t, 1) * Math.FusedMultiplyAdd(p, t, 1)"), lambda p, t: (p * t + 1) ** 2, [(0.3, 0.7), (2.5, 1.0)]),
    ("distance", f("double.Hypot(p, t)"), lambda p, t: hypot(p, t), [*POSITIVE[:5], (1e200, 1e199)]),
    ("digits", f("Math.Log10(p) * t + Math.Log2(p)"), lambda p, t: log(p, 10) * t + log(p, 2), [(3.0, 0.7), (12.0, 3.0)]),
    ("powers", f("double.Exp2(p) + double.Exp10(t)"), lambda p, t: mpf(2) ** p + mpf(10) ** t, [(0.3, 0.7), (-2.0, 1.5)]),
    ("saw", f("(p - Math.Floor(p)) * t"), lambda p, t: (p - floor(p)) * t, [(0.3, 0.7), (2.75, 1.0)]),
    ("digamma", f("LossMath.Digamma(p) * t"), lambda p, t: digamma(p) * t, [(3.0, 0.7), (12.5, 2.0)]),
    ("entropy term", f("-p * Math.Log(p) * t"), lambda p, t: -p * log(p) * t, UNIT[:3]),
    ("constants", f("p * Math.E + t * Math.PI"), lambda p, t: p * e + t * pi, [(0.3, 0.7), (2.5, 1.0)]),
]
