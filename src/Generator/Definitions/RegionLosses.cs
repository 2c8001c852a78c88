using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of how far a predicted region of a row overlaps with the true one: (αFP + βFN)/(κI + αFP + βFN + smooth).</summary>
/// <remarks>
/// I = Σ p·t is what both have, FP = Σ p(1 − t) what is predicted only and FN = Σ (1 − p)t what is missed. These are sums of
/// terms that are never negative, and the loss is not 1 minus a quotient near 1, so that nothing cancels.
/// </remarks>
internal static class RegionLosses
{
    private static readonly Form Region = new(Shape.RowWise, [new("predictions", "prediction"), new("targets", "target")]);

    private static readonly SettingDefinition Smooth = new("Smooth", "smooth", 1, SettingDomain.NonNegative);

    private static readonly SettingDefinition[] TverskySettings =
        [new("Alpha", "alpha", 0.5, SettingDomain.NonNegative), new("Beta", "beta", 0.5, SettingDomain.NonNegative), Smooth];

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry("Dice", "1 − (2Σp·t + smooth)/(Σp + Σt + smooth)", [Smooth], shared: 2, _ => (1, 1)),
        Entry("Tversky", "1 − (I + smooth)/(I + α·Σp(1 − t) + β·Σ(1 − p)t + smooth), I = Σp·t", TverskySettings, shared: 1, s => (s["alpha"], s["beta"])),
        Entry("Jaccard", "1 − (I + smooth)/(Σp + Σt − I + smooth), I = Σp·t", [Smooth], shared: 1, _ => (1, 1)),
    ];

    private static CatalogueEntry Entry(
        string kind, string description, SettingDefinition[] settings, double shared, Func<Symbols, (Expr OfFalsePositives, Expr OfFalseNegatives)> weights) =>
        new(Family.Loss, kind, [Region], settings, selection =>
        {
            string model = selection.Input == InputSpace.Logits ? "p = sigmoid(logit)" : "p = probability";
            RegionOf On(Symbols s) => new(selection.Input, s, shared, weights(s));
            return new(kind, $"{description}, where {model} and t = target in [0, 1]", Region, settings, s => On(s).Value)
            {
                Gradient = (s, operand) => operand.Name == "targets" ? On(s).TargetGradient : On(s).Gradient,
                Hessian = (s, _) => On(s).Hessian,
                MarksUndefinedRows = true,
            };
        })
        {
            Inputs = [InputSpace.Logits, InputSpace.Probabilities],
            TargetInputs = [InputSpace.Probabilities],
        };

    /// <summary>The loss of one row and its derivatives.</summary>
    private sealed class RegionOf(InputSpace space, Symbols s, double shared, (Expr OfFalsePositives, Expr OfFalseNegatives) weights)
    {
        private readonly Expr _x = s["prediction"];
        private readonly Expr _t = s["target"];

        /// <summary>αFP + βFN over the sum of that and what is shared; 0 where there is nothing at all.</summary>
        public Expr Value => Select(Eq(Whole, 0), 0, Missed / Whole);

        public Expr Gradient => IsOfLogits ? Slope * Reach : Slope / Divisor;

        /// <summary>Both parts of the quotient are linear in p, so its second derivative is −2 of the first times that of the denominator.</summary>
        public Expr Hessian
        {
            get
            {
                Expr bend = 2 * WholeSlope;
                return IsOfLogits ? Slope * Reach * ((No - P) - bend * Reach) : -(Slope / Divisor * bend / Divisor);
            }
        }

        public Expr TargetGradient =>
            (Kept * (weights.OfFalseNegatives * No - weights.OfFalsePositives * P) - shared * P * Missed) / Divisor / Divisor;

        private bool IsOfLogits => space == InputSpace.Logits;

        private Expr P => IsOfLogits ? Sigmoid(_x) : _x;

        private Expr No => IsOfLogits ? Sigmoid(-_x) : 1 - _x;

        /// <summary>p(1 − p) over the whole: a quotient of small numbers that is not large, also where all of a row is nearly nothing.</summary>
        private Expr Reach => (P * No / Divisor).Named("reach");

        private Expr Missed => Sum(Guarded(weights.OfFalsePositives * (P * (1 - _t)) + weights.OfFalseNegatives * (No * _t))).Named("missed");

        private Expr Kept => (shared * Sum(P * _t) + s["smooth"]).Named("kept");

        private Expr Whole => (Kept + Missed).Named("whole");

        // Where there is nothing, both sums are 0: so are the derivatives.
        private Expr Divisor => Select(Eq(Whole, 0), 1, Whole).Named("divisor");

        /// <summary>The derivative by p, times the whole.</summary>
        private Expr Slope => (Kept * weights.OfFalsePositives * (1 - _t) - _t * (Kept * weights.OfFalseNegatives + shared * Missed)) / Divisor;

        private Expr WholeSlope => shared * _t + weights.OfFalsePositives * (1 - _t) - weights.OfFalseNegatives * _t;

        private Expr Guarded(Expr term)
        {
            Expr domain = And(_t >= 0, _t <= 1);
            return Select(IsOfLogits ? domain : And(domain, And(_x >= 0, _x <= 1)), term, double.NaN);
        }
    }
}
