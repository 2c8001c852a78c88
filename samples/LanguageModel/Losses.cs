using LossGen;

namespace LanguageModel;

/// <summary>What this sample asks the compiler for: what models learn from, and what they are judged by.</summary>
static partial class Losses
{
    /// <summary>
    /// The mean of −log softmax(logits)[label], in nats, and its gradient, which may overwrite the logits.
    /// </summary>
    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    /// <summary>The same without a gradient, as a total that batches add up to.</summary>
    [Loss(Kind.CrossEntropy)]
    public static partial LossSum TotalCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    /// <summary>
    /// What a student learns from a teacher: to be near it at a temperature of 2, where the teacher's opinion of the
    /// unlikely characters counts for more. The gradient is with respect to the student and may overwrite its logits.
    /// </summary>
    [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)]
    public static partial float Distillation(
        ReadOnlySpan<float> teacher, ReadOnlySpan<float> student, int classes, Span<float> gradient);

    /// <summary>D(teacher‖student): what the student pays beyond the teacher for text that the teacher writes.</summary>
    [Divergence(Direction.Forward, Input = InputSpace.Logits)]
    public static partial LossSum ForwardDivergence(
        ReadOnlySpan<float> teacher, ReadOnlySpan<float> student, int classes);

    /// <summary>D(student‖teacher): what the teacher pays beyond the student for text that the student writes.</summary>
    [Divergence(Direction.Reverse, Input = InputSpace.Logits)]
    public static partial LossSum ReverseDivergence(
        ReadOnlySpan<float> teacher, ReadOnlySpan<float> student, int classes);

    /// <summary>From how many equally likely characters a model in effect chose those it gave these probabilities.</summary>
    [Information(Measure.Perplexity)]
    public static partial double Perplexity(ReadOnlySpan<float> logProbabilities);

    /// <summary>H(X): what a character says if the ones before it are unknown.</summary>
    [Information(Measure.Entropy, Unit = InformationUnit.Bits)]
    public static partial double Entropy(ReadOnlySpan<double> p);

    /// <summary>H(Y|X): what the second character of a pair says if the first is known.</summary>
    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial double ConditionalEntropy(ReadOnlySpan<int> joint, int columns);

    /// <summary>I(X; Y): what the first character of a pair says about the second.</summary>
    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    public static partial double MutualInformation(ReadOnlySpan<int> joint, int columns);
}
