namespace LossGen;

/// <summary>How targets name the class that is right.</summary>
public enum LabelEncoding
{
    /// <summary>
    /// 0 for the negative class and 1 for the positive one; or a share in between where a loss allows it.
    /// </summary>
    ZeroOne,

    /// <summary>
    /// −1 for the negative class and +1 for the positive one; or a number in between where a loss allows it.
    /// </summary>
    PlusMinusOne,

    /// <summary>An integer per row, the index of the class, from 0.</summary>
    ClassIndex,

    /// <summary>A probability for every class of a row: soft targets, or one-hot ones.</summary>
    Distribution,
}
