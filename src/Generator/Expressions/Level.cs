namespace LossGen.Generator.Expressions;

/// <summary>How often a value changes: once a call, once a row, or once a lane (an element of a row).</summary>
/// <remarks>The operands of an elementwise kernel are one row; what is reduced from its lanes has level <see cref="Row"/>.</remarks>
internal enum Level
{
    /// <summary>One value for the whole call.</summary>
    Call,

    /// <summary>One value for every row.</summary>
    Row,

    /// <summary>One value for every element.</summary>
    Lane,
}
