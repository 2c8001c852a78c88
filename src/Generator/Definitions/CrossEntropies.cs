using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>−Σ t·log q over the classes of a row: the loss of labels or soft targets, and the measure H(p, q).</summary>
internal static class CrossEntropies
{
    private static readonly Operand Labels = new("labels", "label", OperandType.Label);

    private static readonly InputSpace[] Spaces = [InputSpace.Logits, InputSpace.Probabilities, InputSpace.LogProbabilities];

    private static readonly SettingDefinition[] LossSettings =
    [
        SettingDefinition.LabelSmoothing,
        new("ZLoss", "zLoss", 0, SettingDomain.NonNegative, Neutral: 0) { NeedsLogits = true },
        new("Softcap", "softcap", double.PositiveInfinity, SettingDomain.Positive, Neutral: double.PositiveInfinity) { NeedsLogits = true },
        SettingDefinition.Temperature,
    ];

    private static readonly Form[] LossForms =
    [
        Classes(new("logits", "logit"), Labels, LabelEncoding.ClassIndex),
        Classes(new("logits", "logit"), new("targets", "target"), LabelEncoding.Distribution),
    ];

    private static readonly Form Tokens = new(Shape.Elementwise, [new("logProbabilities", "logProbability")]) { HasInput = false };

    private static readonly Form[] LikelihoodForms =
    [
        Classes(new("logProbabilities", "logProbability"), Labels, LabelEncoding.ClassIndex),
        Tokens,
    ];

    private static readonly Form PairForm =
        new(Shape.RowWise, [new("p", "pk"), new("q", "qk") { IsVariable = true }]) { RowLength = RowLength.Optional };

    public static CatalogueEntry Loss { get; } = new(Family.Loss, "CrossEntropy", LossForms, LossSettings, selection => Define(selection, LossForms[selection.Form], LossSettings))
    {
        Inputs = Spaces,
        TargetInputs = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits],
        SmoothsClasses = true,
    };

    public static CatalogueEntry NegativeLogLikelihood { get; } = new(Family.Loss, "NegativeLogLikelihood", LikelihoodForms, [], Likelihood)
    {
        Inputs = [InputSpace.LogProbabilities],
    };

    public static CatalogueEntry Perplexity { get; } = new(Family.Information, "Perplexity", [LossForms[0], Tokens], [], selection => Likelihood(selection) with
    {
        Description = "exp of the mean of −log p(label)",
        Final = FinalStep.Exponential,
        HasHessian = false,
    })
    {
        Inputs = Spaces,
        IsReduced = false,
    };

    public static CatalogueEntry Measure { get; } = new(Family.Information, "CrossEntropy", [PairForm], [], selection => Define(selection, PairForm, []))
    {
        Inputs = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits],
        TargetInputs = [InputSpace.Probabilities, InputSpace.LogProbabilities, InputSpace.Logits],
        IsPair = true,
        HasUnit = true,
    };

    private static Form Classes(Operand scores, Operand targets, LabelEncoding encoding) =>
        new(Shape.RowWise, [scores, targets]) { Encodings = [encoding], ClassWeights = ClassWeights.OfClass };

    private static LossDefinition Likelihood(Selection selection) => selection.Form == 1
        ? new(selection.Kind, "−log p of each token", Tokens, [], s => 0 - s["logProbability"])
        : Define(selection, selection.Family == Family.Loss ? LikelihoodForms[0] : LossForms[0], []);

    /// <summary>−Σ t·log q of a row, with the settings that a kind has of it.</summary>
    public static LossDefinition Define(Selection selection, Form form, SettingDefinition[] settings)
    {
        bool hasLabels = form.TakesIgnoreIndex;
        return new LossDefinition(selection.Kind, Description(selection, form), form, settings, s => On(s).Value())
        {
            Gradient = (s, operand) => operand == form.Variable ? On(s).Gradient() : On(s).TargetGradient(),
            Hessian = (s, _) => On(s).Hessian(),
            RowWeight = hasLabels ? s => AtLabel(s[Symbols.ClassWeight]) : null,
            RowFactor = s => hasLabels ? On(s).RowFactor : null,
            LogSumExp = selection.Input == InputSpace.Logits ? s => On(s).LogOfSum : null,
            MarksUndefinedRows = selection.Input != InputSpace.Logits || !hasLabels,
        };

        CrossEntropyOf On(Symbols s) => new(selection, form, s);
    }

    private static string Description(Selection selection, Form form)
    {
        string name = form.TakesIgnoreIndex ? "label" : form.Operands.First(o => o != form.Variable).Symbol;
        string model = selection.Input switch
        {
            InputSpace.Logits => "softmax of the row's logits",
            InputSpace.Probabilities => "row's probabilities",
            _ => "exponentials of the row's log-probabilities",
        };
        return form.TakesIgnoreIndex ? $"−log q[{name}], where q are the {model}" : $"−Σ {name}·log q, where q are the {model}";
    }
}
