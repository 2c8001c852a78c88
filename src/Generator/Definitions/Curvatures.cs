using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>What may stand for the second derivative in an output, and of which losses.</summary>
internal static class Curvatures
{
    private static readonly HashSet<string> Flat =
    [
        "SquaredError", "AbsoluteError", "Huber", "SmoothL1", "PseudoHuber", "LogCosh", "Fair", "Cauchy", "Welsch", "GemanMcClure", "Tukey",
        "Quantile", "Expectile", "EpsilonInsensitive", "SquaredEpsilonInsensitive", "AbsolutePercentageError",
        "Hinge", "SquaredHinge", "SmoothedHinge", "ModifiedHuber", "Perceptron",
    ];

    // The factor of 1/max(|r|, ε).
    private static readonly Dictionary<string, double> Kinks = new() { ["AbsoluteError"] = 1, ["Quantile"] = 0.5 };

    /// <summary>The least residual that a majorizer divides by. It has no default: what is small depends on the targets.</summary>
    public static SettingDefinition Floor { get; } = SettingDefinition.Positive("Epsilon", "epsilon", 1);

    /// <summary>The curvatures of a loss in a space, the second derivative first.</summary>
    public static Curvature[] Of(CatalogueEntry entry, InputSpace input) => entry.Family != Family.Loss ? [Curvature.Exact]
        : (entry.Kind, input) switch
        {
            ("CrossEntropy", InputSpace.Logits) =>
                [Curvature.Exact, Curvature.SoftmaxBound, Curvature.SoftmaxTwice, Curvature.AbsoluteResidual],
            ("BinaryCrossEntropy", InputSpace.Logits) => [Curvature.Exact, Curvature.AbsoluteResidual],
            _ when Kinks.ContainsKey(entry.Kind) => [Curvature.Exact, Curvature.Unit, Curvature.Majorizer],
            _ when Flat.Contains(entry.Kind) => [Curvature.Exact, Curvature.Unit],
            _ => [Curvature.Exact],
        };

    /// <summary>The settings that a curvature has beside those of the loss.</summary>
    public static IEnumerable<SettingDefinition> SettingsOf(Curvature curvature) => curvature == Curvature.Majorizer ? [Floor] : [];

    /// <summary>The settings that some curvature of a loss has beside those of the loss.</summary>
    public static IEnumerable<SettingDefinition> SettingsOfAny(CatalogueEntry entry) =>
        entry.Family == Family.Loss && Kinks.ContainsKey(entry.Kind) ? [Floor] : [];

    /// <summary>The loss with a curvature in place of its second derivative.</summary>
    public static LossDefinition Apply(LossDefinition loss, Curvature curvature) => curvature switch
    {
        Curvature.Unit => With(loss, "1", (_, _) => 1),
        Curvature.SoftmaxBound => With(loss, "K/(K − 1) times itself", (s, operand) => Bound(s) * loss.Hessian(s, operand)!),
        Curvature.SoftmaxTwice => With(loss, "twice itself", (s, operand) => 2 * loss.Hessian(s, operand)!),
        Curvature.AbsoluteResidual => With(loss, "the gradient's magnitude", (s, operand) => Abs(loss.Gradient(s, operand)!)),
        Curvature.Majorizer => Majorized(loss, Kinks[loss.Kind]),
        _ => loss,
    };

    private static LossDefinition With(LossDefinition loss, string words, Func<Symbols, Operand, Expr> curvature) => loss with
    {
        Description = $"{loss.Description}; in place of the Hessian, {words}",
        Hessian = curvature,
    };

    // 1 of a single class, whose second derivative is 0.
    private static Expr Bound(Symbols s) => s[Symbols.Classes] / Max(1, s[Symbols.Classes] - 1);

    private static LossDefinition Majorized(LossDefinition loss, double factor)
    {
        string words = factor == 1 ? "1/max(|r|, ε), with ε = epsilon" : "½/max(|r|, ε), with ε = epsilon";
        LossDefinition majorized = With(loss, words, (s, _) => factor / Max(s[Floor.Symbol], Abs(ScaledResidual.Of(s))));
        return majorized with { Settings = [.. loss.Settings, Floor] };
    }
}
