namespace LossGen.Kernels.Declared.Calls;

/// <summary>What numbers the operands of a call hold, whatever the kernel expects: outside its domain it must give the same bits too.</summary>
internal enum Numbers
{
    /// <summary>Between 0 and 1/16, zeros among them.</summary>
    Probabilities,

    /// <summary>Negative, of several scales.</summary>
    Logarithms,

    /// <summary>Of both signs and several scales.</summary>
    Scores,

    /// <summary>Scores with infinities, NaN, both zeros, subnormal and largest numbers among them.</summary>
    Specials,
}
