namespace LossGen.Generator.Definitions;

/// <summary>What an operand may hold.</summary>
internal enum OperandType
{
    /// <summary>Numbers of the element type.</summary>
    Element,

    /// <summary>Numbers of the element type, or truth values as bool or byte.</summary>
    ElementOrFlag,

    /// <summary>Numbers of the element type, truth values, or 0 and 1 as int.</summary>
    ElementOrAnswer,

    /// <summary>A class index per row: byte, ushort, int or long.</summary>
    Label,

    /// <summary>Numbers of the element type, or counts as int or long.</summary>
    ElementOrCount,
}

/// <summary>An operand of a loss.</summary>
/// <param name="Name">The role, as in the contract: <c>predictions</c>.</param>
/// <param name="Symbol">What the math calls one element: <c>prediction</c>. Not used for labels.</param>
/// <param name="Type">What it may hold.</param>
internal sealed record Operand(string Name, string Symbol, OperandType Type = OperandType.Element)
{
    /// <summary>Whether each row has one number of it, although the others have rows.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>What an output for its derivative is called.</summary>
    public string Gradient { get; init; } = Name + "Gradient";

    /// <summary>Whether it may hold truth values.</summary>
    public bool TakesFlags => Type is OperandType.ElementOrFlag or OperandType.ElementOrAnswer;

    /// <summary>Whether it holds a class index per row instead of a number per element.</summary>
    public bool IsLabel => Type == OperandType.Label;

    /// <summary>Whether <c>gradient</c> and <c>hessian</c> are with respect to this operand although it is not the first.</summary>
    public bool IsVariable { get; init; }
}
