namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Every kind of elements as people write it.</summary>
internal static class ElementFormulas
{
    public static IReadOnlyList<KindFormula> All { get; } = [.. Residuals(), .. Scores(), .. Counts(), .. Forecasts(), .. Preferences()];

    private static IEnumerable<KindFormula> Residuals() =>
    [
        Of("SquaredError", "(p - t) * (p - t)").Exactly(),
        Of("SquaredError", "Math.Pow(p - t, 2)").Exactly(),
        Of("AbsoluteError", "Math.Abs(p - t)").Exactly(),
        Of("Huber, Delta = 1.5", "Math.Abs(p - t) <= 1.5 ? 0.5 * (p - t) * (p - t) : 1.5 * (Math.Abs(p - t) - 0.75)") with { IsCorner = (p, t) => Math.Abs(Math.Abs(p - t) - 1.5) < 1e-6 },
        Of("Huber", "{ double r = Math.Abs(p - t); return r <= 1 ? 0.5 * (r * r) : r - 0.5; }"),
        Of("Huber, Delta = 1.5", "{ double r = Math.Abs(p - t), q = Math.Min(r, 1.5); return 0.5 * q * q + 1.5 * (r - q); }"),
        Of("SmoothL1, Beta = 0.5", "{ double r = Math.Abs(p - t); if (r < 0.5) { return 0.5 * r * r / 0.5; } return r - 0.5 * 0.5; }"),
        Of("PseudoHuber, Delta = 1.5", "{ double r = (p - t) / 1.5; return 1.5 * 1.5 * (Math.Sqrt(1 + r * r) - 1); }"),
        Of("PseudoHuber, Delta = 2", "4 * (Math.Sqrt(1 + Math.Pow((p - t) / 2, 2)) - 1)"),
        Of("Quantile, Quantile = 0.75", "Math.Max(0.75 * (t - p), (0.75 - 1) * (t - p))") with { IsCorner = (p, t) => p == t },
        Of("Quantile, Quantile = 0.75", "{ double e = t - p; return e >= 0 ? 0.75 * e : (0.75 - 1) * e; }") with { IsCorner = (p, t) => p == t },
        Of("Expectile, Quantile = 0.75", "Math.Abs(0.75 - (t < p ? 1 : 0)) * (t - p) * (t - p)"),
        Of("EpsilonInsensitive, Epsilon = 0.25", "Math.Max(0, Math.Abs(p - t) - 0.25)").Exactly(),
        Of("SquaredEpsilonInsensitive, Epsilon = 0.25", "{ double e = Math.Max(0, Math.Abs(p - t) - 0.25); return e * e; }"),
        Of("AbsolutePercentageError, Epsilon = 0.5", "Math.Abs(p - t) / Math.Max(Math.Abs(t), 0.5)"),
        Of("GemanMcClure, Scale = 2", "{ double u = (p - t) / 2 * ((p - t) / 2); return 0.5 * 2 * 2 * u / (1 + u); }"),
        Of("GemanMcClure", "{ double r = p - t; return 0.5 * r * r / (1 + r * r); }"),
        Of("Tukey, Scale = 4", "{ double u = (p - t) / 4; if (Math.Abs(u) > 1) return 16 / 6.0; double v = 1 - u * u; return 16 / 6.0 * (1 - v * v * v); }"),
        Of("Fair, Scale = 2", "{ double a = Math.Abs(p - t) / 2; return 2 * 2 * (a - Math.Log(1 + a)); }"),
        Of("Cauchy, Scale = 2", "{ double r = (p - t) / 2; return 0.5 * 2 * 2 * Math.Log(1 + r * r); }"),
        Of("Cauchy, Scale = 1.5", "{ double r = (p - t) / 1.5; return 1.5 * 1.5 / 2 * Math.Log(1 + r * r); }"),
        Of("Welsch, Scale = 2", "{ double r = (p - t) / 2; return 2 * (1 - Math.Exp(-r * r)); }"),
        Of("Welsch, Scale = 2", "-2 * Math.Exp(-Math.Pow((p - t) / 2, 2)) + 2"),
        Of("LogCosh", "Math.Log(Math.Cosh(p - t))"),
        Of("LogCosh", "{ double x = p - t; return x + Math.Log(1 + Math.Exp(-2 * x)) - Math.Log(2); }"),
        Of("LogCosh", "{ double x = Math.Abs(p - t); return x + LossMath.Softplus(-2 * x) - Math.Log(2); }"),
        Of("Barron, Alpha = 1, Scale = 2", "{ double r = (p - t) / 2; return 4 * (Math.Sqrt(r * r + 1) - 1); }"),
        Of("Barron, Alpha = 1.5", "{ double r = p - t, b = Math.Abs(1.5 - 2); return b / 1.5 * (Math.Pow(r * r / b + 1, 1.5 / 2) - 1); }"),
        Of("Barron, Alpha = -2, Scale = 2", "{ double r = (p - t) / 2, b = Math.Abs(-2.0 - 2); return 4 * (b / -2) * (Math.Pow(r * r / b + 1, -2 / 2.0) - 1); }"),
        Of("Barron, Alpha = 0.5", "{ double r = p - t, b = 1.5; return b / 0.5 * (Math.Pow(r * r / b + 1, 0.25) - 1); }"),
    ];

    private static IEnumerable<KindFormula> Scores() =>
    [
        Of("Hinge, Labels = LabelEncoding.PlusMinusOne", "Math.Max(0, 1 - t * p)", Places.Margins).Exactly(),
        Of("SquaredHinge, Labels = LabelEncoding.PlusMinusOne", "{ double u = Math.Max(0, 1 - t * p); return u * u; }", Places.Margins).Exactly(),
        Of("SmoothedHinge, Alpha = 0.5, Labels = LabelEncoding.PlusMinusOne",
            "(1 - t * p) switch { <= 0 => 0, <= 0.5 and var u => u * u / (2 * 0.5), var u => u - 0.5 / 2 }", Places.Margins),
        Of("ModifiedHuber, Labels = LabelEncoding.PlusMinusOne", "{ double z = t * p; return z >= -1 ? Math.Pow(Math.Max(0, 1 - z), 2) : -4 * z; }", Places.Margins),
        Of("Perceptron, Labels = LabelEncoding.PlusMinusOne", "Math.Max(0, -t * p)", Places.Margins),
        Of("Logistic, Labels = LabelEncoding.PlusMinusOne", "Math.Log(1 + Math.Exp(-t * p))", Places.Margins),
        Of("Logistic, Labels = LabelEncoding.PlusMinusOne", "-Math.Log(1 / (1 + Math.Exp(-(t * p))))", Places.Margins),
        Of("Exponential, Beta = 0.5, Labels = LabelEncoding.PlusMinusOne", "Math.Exp(-0.5 * t * p)", Places.Margins),
        Of("BinaryCrossEntropy", "LossMath.Softplus(p) - t * p", Places.Shares).Exactly(),
        Of("BinaryCrossEntropy", "Math.Log(1 + Math.Exp(p)) - t * p", Places.Shares).Exactly(),
        Of("BinaryCrossEntropy", "-(t * Math.Log(1 / (1 + Math.Exp(-p))) + (1 - t) * Math.Log(1 - 1 / (1 + Math.Exp(-p))))", Places.Shares),
        Of("BinaryCrossEntropy", "{ double s = LossMath.Sigmoid(p); return -t * Math.Log(s) - (1 - t) * Math.Log(1 - s); }", Places.Shares),
        Of("BinaryCrossEntropy", "Math.Max(p, 0) - p * t + Math.Log(1 + Math.Exp(-Math.Abs(p)))", Places.Shares),
        Of("BinaryCrossEntropy", "t == 1 ? Math.Log(1 + Math.Exp(-p)) : Math.Log(1 + Math.Exp(p))", Places.Classes),
        Of("BinaryCrossEntropy, PositiveWeight = 3", "{ double s = 1 / (1 + Math.Exp(-p)); return -(3 * t * Math.Log(s) + (1 - t) * Math.Log(1 - s)); }", Places.Shares),
        Of("BinaryCrossEntropy, LabelSmoothing = 0.25", "{ double y = t * 0.75 + 0.125; return LossMath.Softplus(p) - y * p; }", Places.Shares),
        Of("BinaryCrossEntropy, Input = InputSpace.Probabilities", "-(t * Math.Log(p) + (1 - t) * Math.Log(1 - p))", Places.Probabilities),
        Of("BinaryCrossEntropy, Input = InputSpace.LogProbabilities", "-(t * p + (1 - t) * Math.Log(1 - Math.Exp(p)))", Places.LogProbabilities),
        Of("Focal, Gamma = 2, Alpha = 0.25",
            "{ double s = 1 / (1 + Math.Exp(-p)), q = t == 1 ? s : 1 - s, a = t == 1 ? 0.25 : 0.75; return -a * (1 - q) * (1 - q) * Math.Log(q); }", Places.Classes),
        Of("Focal, Gamma = 2, Alpha = 0.25",
            "{ double s = 1 / (1 + Math.Exp(-p)), q = s * t + (1 - s) * (1 - t), a = 0.25 * t + 0.75 * (1 - t); return -a * Math.Pow(1 - q, 2) * Math.Log(q); }", Places.Classes),
        Of("Focal, Gamma = 2",
            "{ double s = LossMath.Sigmoid(p), ce = -(t * Math.Log(s) + (1 - t) * Math.Log(1 - s)), q = s * t + (1 - s) * (1 - t); return ce * Math.Pow(1 - q, 2); }", Places.Classes),
        Of("Focal, Gamma = 2", "{ double ce = LossMath.Softplus(p) - t * p; return Math.Pow(1 - Math.Exp(-ce), 2) * ce; }", Places.Classes),
        Of("Focal, Gamma = 1.5", "{ double z = (2 * t - 1) * p; return Math.Pow(LossMath.Sigmoid(-z), 1.5) * LossMath.Softplus(-z); }", Places.Classes),
        Of("Focal, Gamma = 0.5",
            "{ double s = 1 / (1 + Math.Exp(-p)), q = t > 0.5 ? s : 1 - s; return -Math.Pow(1 - q, 0.5) * Math.Log(q); }", Places.Classes),
        Of("MarginRanking, Margin = 0.5, Labels = LabelEncoding.PlusMinusOne", "static double F(double a, double b, double y) => Math.Max(0, 0.5 - y * (a - b));", Places.Rankings, isBody: false).Exactly(),
    ];

    private static IEnumerable<KindFormula> Counts() =>
    [
        Of("Poisson", "Math.Exp(p) - t * p", Places.Counts),
        Of("Gamma", "p + t * Math.Exp(-p)", Places.Counts),
        Of("Gamma", "p + t / Math.Exp(p)", Places.Counts),
        Of("Tweedie, Power = 1.5", "-t * Math.Exp(p * (1 - 1.5)) / (1 - 1.5) + Math.Exp(p * (2 - 1.5)) / (2 - 1.5)", Places.Counts),
        Of("Tweedie, Power = 1.25", "{ double mu = Math.Exp(p); return -t * Math.Pow(mu, 1 - 1.25) / (1 - 1.25) + Math.Pow(mu, 2 - 1.25) / (2 - 1.25); }", Places.Counts),
        Of("SquaredLogError", "{ double d = Math.Log(1 + p) - Math.Log(1 + t); return d * d; }", Places.Amounts),
        Of("SquaredLogError", "Math.Pow(double.LogP1(p) - double.LogP1(t), 2)", Places.Amounts),
        Of("NegativeBinomialNll, Alpha = 0.5", "{ double u = p + Math.Log(0.5); return Math.Log(1 + Math.Exp(u)) / 0.5 + t * Math.Log(1 + Math.Exp(-u)); }", Places.Counts),
        Of("NegativeBinomialNll, Alpha = 0.5", "{ double mu = Math.Exp(p); return (t + 1 / 0.5) * Math.Log(1 + 0.5 * mu) - t * Math.Log(0.5 * mu); }", Places.Counts),
    ];

    private static IEnumerable<KindFormula> Forecasts() =>
    [
        Of("GaussianNll", "static double F(double p, double t, double v) => 0.5 * (Math.Log(v) + (p - t) * (p - t) / v);", Places.Forecasts, isBody: false),
        Of("LaplaceNll", "static double F(double p, double t, double b) => Math.Log(2 * b) + Math.Abs(p - t) / b;", Places.Forecasts, isBody: false),
        Of("StudentTNll, Nu = 4, Scale = 2", "{ double z = (p - t) / 2; return 0.5 * (4 + 1) * Math.Log(1 + z * z / 4); }"),
        Of("StudentTNll, Nu = 3", "static double F(double p, double t, double s) { double z = (p - t) / s; return Math.Log(s) + 0.5 * (3 + 1) * Math.Log(1 + z * z / 3); }", Places.Forecasts, isBody: false),
        Of("VonMisesNll, Kappa = 2", "2 * (1 - Math.Cos(p - t))", Places.Angles),
        Of("CrpsGaussian",
            "static double F(double m, double y, double s) { double z = (y - m) / s, cdf = 0.5 * (1 + LossMath.Erf(z / Math.Sqrt(2))), pdf = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI); "
            + "return s * (z * (2 * cdf - 1) + 2 * pdf - 1 / Math.Sqrt(Math.PI)); }", Places.NearForecasts, isBody: false),
        Of("CrpsLogistic",
            "static double F(double m, double y, double s) { double z = (y - m) / s; return s * (z - 2 * Math.Log(1 / (1 + Math.Exp(-z))) - 1); }", Places.Forecasts, isBody: false),
        Of("CrpsLogistic",
            "static double F(double m, double y, double s) { double z = Math.Abs(y - m) / s; return s * (z + 2 * Math.Log(1 + Math.Exp(-z)) - 1); }", Places.Forecasts, isBody: false),
    ];

    private static IEnumerable<KindFormula> Preferences() =>
    [
        Of("Dpo, Beta = 0.125", "static double F(double c, double r, double rc, double rr) => -Math.Log(1 / (1 + Math.Exp(-0.125 * ((c - r) - (rc - rr)))));", Places.Preferences, isBody: false),
        Of("Dpo, Beta = 0.125, LabelSmoothing = 0.25",
            "static double F(double c, double r, double rc, double rr) { double z = 0.125 * (c - r - rc + rr); return -0.75 * Math.Log(LossMath.Sigmoid(z)) - 0.25 * Math.Log(LossMath.Sigmoid(-z)); }", Places.Preferences, isBody: false),
        Of("Ipo, Beta = 0.125", "static double F(double c, double r, double rc, double rr) => Math.Pow((c - r) - (rc - rr) - 1 / (2 * 0.125), 2);", Places.Preferences, isBody: false),
        Of("SimPo, Beta = 2, Margin = 0.5", "static double F(double c, double r) => -Math.Log(1 / (1 + Math.Exp(-(2 * (c - r) - 0.5))));", Places.Answers, isBody: false),
        Of("Kto, Beta = 0.125, ReferencePoint = 0.5, DesirableWeight = 2",
            "static double F(double c, double r, double y) { double v = 0.125 * (c - r - 0.5); return y == 1 ? 2 * (1 - LossMath.Sigmoid(v)) : 1 - LossMath.Sigmoid(-v); }", Places.Desires, isBody: false),
        Of("Orpo, Beta = 0.125",
            "static double F(double c, double r) { double o = c - Math.Log(1 - Math.Exp(c)) - (r - Math.Log(1 - Math.Exp(r))); return -0.125 * Math.Log(1 / (1 + Math.Exp(-o))); }", Places.Answers, isBody: false) with { Terms = 70 },
        Of("Orpo, Beta = 0.125",
            "static double F(double c, double r) { double a = Math.Exp(c) / (1 - Math.Exp(c)), b = Math.Exp(r) / (1 - Math.Exp(r)); return -0.125 * Math.Log(LossMath.Sigmoid(Math.Log(a / b))); }", Places.LikelyAnswers, isBody: false) with { Terms = 70 },
    ];

    private static KindFormula Of(string kind, string body, Places? operands = null, bool isBody = true) => new(
        $"Kind.{kind}",
        !isBody ? body : body.StartsWith('{') ? $"static double F(double p, double t) {body}" : $"static double F(double p, double t) => {body};",
        operands ?? Places.Residuals);
}
