namespace LossGen.Benchmarks.Workloads;

/// <summary>Three losses as somebody's own formulas, and as kinds.</summary>
static partial class Formulas
{
    [Loss(nameof(RobustFormula))]
    public static partial double Robust(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Cauchy)]
    public static partial double RobustKind(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(nameof(FocalFormula))]
    public static partial double Focal(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Focal)]
    public static partial double FocalKind(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(nameof(DevianceFormula))]
    public static partial double Deviance(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Poisson)]
    public static partial double DevianceKind(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    static float RobustFormula(float prediction, float target)
    {
        float r = prediction - target;
        return 0.5f * MathF.Log(1 + r * r);
    }

    static float FocalFormula(float logit, float target)
    {
        float p = 1 / (1 + MathF.Exp(-logit));
        float q = target == 1 ? p : 1 - p;
        return -(1 - q) * (1 - q) * MathF.Log(q);
    }

    static float DevianceFormula(float prediction, float target) => MathF.Exp(prediction) - target * prediction;
}
