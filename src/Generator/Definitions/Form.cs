using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>What has a value of its own.</summary>
internal enum Shape
{
    /// <summary>Each element.</summary>
    Elementwise,

    /// <summary>Each row of classes.</summary>
    RowWise,

    /// <summary>The whole table of two variables.</summary>
    Table,
}

/// <summary>Whether a method must say how long a row is.</summary>
internal enum RowLength
{
    None,

    /// <summary>Without it everything is one row.</summary>
    Optional,
    Required,
}

/// <summary>One list of operands that a kind can be called with.</summary>
/// <param name="Shape">What has a value.</param>
/// <param name="Operands">The operands, in the signature's order.</param>
internal sealed record Form(Shape Shape, Operand[] Operands)
{
    /// <summary>Whether rows have a length parameter.</summary>
    public RowLength RowLength { get; init; } = Shape == Shape.Elementwise ? RowLength.None : RowLength.Required;

    /// <summary>The name of the length parameter.</summary>
    public string RowLengthRole => Shape == Shape.Table ? "columns" : "classes";

    /// <summary>How targets may name classes; the first is the default. Empty where there are no classes.</summary>
    public LabelEncoding[] Encodings { get; init; } = [];

    /// <summary>The weights that classes may have, or null.</summary>
    public ClassWeights? ClassWeights { get; init; }

    /// <summary>The number that every call gives, or null.</summary>
    public GivenNumber? Given { get; init; }

    /// <summary>Whether the predictions may be in one of several spaces.</summary>
    public bool HasInput { get; init; } = true;

    /// <summary>Whether elements lie in rows of classes, each with a value of its own.</summary>
    public bool HasElementsInRows => Shape == Shape.Elementwise && RowLength != RowLength.None;

    /// <summary>Whether rows may be left out by their label.</summary>
    public bool TakesIgnoreIndex => Shape != Shape.Table && Operands.Any(o => o.IsLabel);

    /// <summary>Whether a table is counted from labels, so that the method must say how many rows it has.</summary>
    public bool IsCounted => Shape == Shape.Table && Operands[0].IsLabel;

    /// <summary>The operand that <c>gradient</c> is with respect to.</summary>
    public Operand Variable => Operands.FirstOrDefault(o => o.IsVariable) ?? Operands[0];
}
