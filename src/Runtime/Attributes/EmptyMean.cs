namespace LossGen;

/// <summary>
/// What <see cref="Reduction.Mean"/> is where nothing is averaged: no element or row, or only ones of weight 0.
/// </summary>
public enum EmptyMean
{
    /// <summary>Not a number, as 0 / 0 is: a mistake upstream stays visible.</summary>
    NaN,

    /// <summary>Zero: an empty batch contributes nothing.</summary>
    Zero,

    /// <summary>
    /// An <see cref="ArgumentException"/> on empty input, and where every label or weight leaves its row or element out,
    /// before anything is written.
    /// </summary>
    Throw,
}
