using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Divergences of p (target, data, teacher) and q (model), in the space and the order that are asked for.</summary>
internal static class Divergences
{
    private static readonly Operand[] Operands = [new("p", "pk"), new("q", "qk") { IsVariable = true }];

    private static readonly Form Rows = new(Shape.RowWise, Operands) { RowLength = RowLength.Optional };

    private static readonly InputSpace[] Spaces = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits];

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry("KullbackLeibler", RelativeEntropies.KullbackLeibler),
        Entry("GeneralizedKullbackLeibler", RelativeEntropies.GeneralizedKullbackLeibler),
        Entry("Jeffreys", RelativeEntropies.Jeffreys),
        Entry("JensenShannon", RelativeEntropies.JensenShannon, new SettingDefinition("Beta", "beta", 0.5, SettingDomain.MixtureWeight)),
        Entry("TotalVariation", PowerDivergences.TotalVariation),
        Entry("Hellinger", PowerDivergences.Hellinger),
        Entry("ChiSquared", PowerDivergences.ChiSquared),
        Entry("Renyi", PowerDivergences.Renyi, new SettingDefinition("Alpha", "alpha", 0.5, SettingDomain.PositiveNotOne)),
        Entry("Alpha", PowerDivergences.Alphas, new SettingDefinition("Alpha", "alpha", 0.5, SettingDomain.NeitherZeroNorOne)),
        Estimator("LogRatioK1", "−d, where d = p − q are log-probabilities", d => -d.High, _ => 1, _ => 0),
        Estimator("LogRatioK2", "½d², where d = p − q are log-probabilities", d => 0.5 * (d.High * d.High), d => -d.High, _ => 1),
        Estimator("LogRatioK3", "eᵈ − 1 − d, where d = p − q are log-probabilities", ExpResidual, d => -ExpM1(d), Exp, [Clamp]),
    ];

    private static SettingDefinition Clamp =>
        new("Clamp", "clamp", double.PositiveInfinity, SettingDomain.Positive, Neutral: double.PositiveInfinity);

    private static CatalogueEntry Entry(string kind, PairFormula formula, params SettingDefinition[] settings)
    {
        SettingDefinition[] all = [.. settings, SettingDefinition.Temperature];
        return new CatalogueEntry(Family.Divergence, kind, [Rows], all, selection => Define(kind, formula, all, selection))
        {
            Inputs = Spaces,
            TargetInputs = Spaces,
            IsPair = true,
            HasDirection = true,
        };
    }

    /// <summary>A divergence whose term is a formula of the user's own.</summary>
    public static CatalogueEntry OfTerm(UserFormula term, SettingDefinition[] settings)
    {
        PairFormula formula = new TermFormula(term).ToPair();
        Form form = Rows with { Operands = [Named(Operands[0], term.Operands[0]), Named(Operands[1], term.Operands[1])] };
        return new CatalogueEntry(Family.Divergence, term.Name, [form], settings, selection => Define(term.Name, formula, settings, selection) with { Form = form })
        {
            Formula = term,
            Inputs = Spaces,
            TargetInputs = Spaces,
            IsPair = true,
            HasDirection = true,
        };
    }

    private static Operand Named(Operand operand, FormulaOperand called) => operand with { Name = called.Name, Gradient = called.Gradient };

    private static LossDefinition Define(string kind, PairFormula formula, SettingDefinition[] settings, Selection selection)
    {
        string order = selection.Direction == Direction.Reverse ? ", with p and q exchanged" : "";
        Slope probe = formula.BySecond(Ordered(selection, new LossDefinition(kind, "", Rows, settings, _ => 0).Bind()));
        return new LossDefinition(kind, formula.Description + order, Rows, settings, s => Value(formula, selection, s))
        {
            Gradient = (s, operand) => new PairDerivatives(formula, selection, Ordered(selection, s), operand).Gradient(),
            Hessian = (s, operand) => new PairDerivatives(formula, selection, Ordered(selection, s), operand).Hessian(),
            HasHessian = probe.Second is not null,
            MarksUndefinedRows = true,
        };
    }

    private static Expr Value(PairFormula formula, Selection selection, Symbols s)
    {
        Pair pair = Ordered(selection, s);
        return Scaled(formula.OfTerms(pair, Distribution.Guarded(formula.Term(pair), pair.First, pair.Second)), s);
    }

    /// <summary>T²·value, so that gradients keep their size whatever the temperature.</summary>
    private static Expr Scaled(Expr value, Symbols s) => !HasTemperature(s) ? value : s["temperature"] * s["temperature"] * value;

    private static Pair Ordered(Selection selection, Symbols s)
    {
        Distribution p = new(Tempered("pk", selection.TargetInput, s), selection.TargetInput);
        Distribution q = new(Tempered("qk", selection.Input, s), selection.Input);
        return selection.Direction == Direction.Forward ? new Pair(p, q, s) : new Pair(q, p, s);
    }

    private static DoubleWord Tempered(string symbol, InputSpace space, Symbols s) =>
        space == InputSpace.Logits && HasTemperature(s) ? ((DoubleWord)s[symbol] / s["temperature"]).Named(symbol + "Tempered") : s[symbol];

    private static bool HasTemperature(Symbols s) => s.Has("temperature") && !s["temperature"].Is(1);

    private static CatalogueEntry Estimator(string kind, string description, Func<DoubleWord, Expr> value, Func<DoubleWord, Expr> gradient, Func<DoubleWord, Expr> hessian, SettingDefinition[]? settings = null)
    {
        Form form = new(Shape.Elementwise, Operands);
        bool isBounded = settings is not null;
        settings ??= [];
        return new CatalogueEntry(Family.Divergence, kind, [form], settings, _ => new LossDefinition(kind, description, form, settings, s => value(Limited(s)))
        {
            Gradient = (s, operand) => Within(s, operand.IsVariable ? gradient(Difference(s)) : -gradient(Difference(s))),
            Hessian = (s, _) => Within(s, hessian(Difference(s))),
        });

        DoubleWord Limited(Symbols s) => HasBound(s) ? Difference(s).Clamped(-s["clamp"], s["clamp"]).Named("limited") : Difference(s);

        // On the bound too, where the value has a kink.
        Expr Within(Symbols s, Expr slope) => HasBound(s) ? Select(Abs(Difference(s).High) < s["clamp"], slope, 0) : slope;

        bool HasBound(Symbols s) => isBounded && !s["clamp"].Is(double.PositiveInfinity);
    }

    // The rounding error of a large difference would be one of its exponential.
    private static DoubleWord Difference(Symbols s) => ((DoubleWord)s["pk"] - s["qk"]).Named("d");
}
