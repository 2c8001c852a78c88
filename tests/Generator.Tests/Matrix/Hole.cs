using LossGen.Generator.Definitions;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Why some cells of the matrix are empty.</summary>
/// <param name="Rule">The diagnostic that a user gets.</param>
/// <param name="Reason">Why.</param>
internal sealed record Hole(string Rule, string Reason)
{
    /// <summary>The hole that a cell is, or null if it must work.</summary>
    public static Hole? Of(Cell cell) => OfReduction(cell) ?? OfCounts(cell) ?? OfInput(cell) ?? OfEncoding(cell);

    private static Hole? OfReduction(Cell cell) => cell switch
    {
        { Form.Shape: Shape.Table, Result: Cell.LossSum or Cell.LossMoments } => new("LG0030", "A table has one value, and nothing to reduce."),
        { Form.Shape: Shape.Table, Result: not nameof(Reduction.Mean) } => new("LG0015", "A table has one value, and nothing to reduce."),
        { Entry.IsReduced: false, Result: Cell.LossSum or Cell.LossMoments } =>
            new("LG0030", "Perplexity is the exponential of a mean; a LossSum of the negative log-likelihood has the property Perplexity."),
        { Entry.IsReduced: false, Result: not nameof(Reduction.Mean) } => new("LG0015", "Perplexity is the exponential of a mean."),
        _ => null,
    };

    private static Hole? OfCounts(Cell cell) => cell.Entry.NeedsCounts && !cell.Form.IsCounted
        ? new("LG0028", "What chance gives depends on the number of observations, which only counts tell.")
        : null;

    private static Hole? OfInput(Cell cell) => cell.Input is not { } input || cell.Entry.Inputs.Contains(input) ? null
        : cell.Entry.Kind == "NegativeLogLikelihood" ? new("LG0027", "The likelihood of logits or probabilities is CrossEntropy.")
        : cell.Entry.Inputs.Contains(Pipeline.InputSpace.Probabilities) && cell.Entry.Family == Pipeline.Family.Loss
            ? new("LG0027", "Log-probabilities are logits to a softmax; of a single pixel, take the exponential.")
        : cell.Entry.Family == Pipeline.Family.Loss ? new("LG0027", "Its derivatives come from the softmax of logits; of probabilities, take the logarithms.")
        : new("LG0027", "The information in one event is a function of its probability.");

    private static Hole? OfEncoding(Cell cell) => cell.Encoding is not { } encoding || cell.Form.Encodings.Contains(encoding) ? null
        : encoding is Pipeline.LabelEncoding.ZeroOne or Pipeline.LabelEncoding.PlusMinusOne ? new("LG0027", "Two classes are BinaryCrossEntropy or Hinge.")
        : cell.Form.Shape == Shape.Elementwise ? new("LG0027", "An element has two classes; more are a row of CrossEntropy.")
        : new("LG0027", "Integers are class indices, and numbers of the element type a distribution.");
}
