namespace LossGen;

/// <summary>How information is estimated from a table of counts.</summary>
public enum Estimator
{
    /// <summary>
    /// The formula with relative frequencies in place of probabilities. From few observations entropies come out too
    /// small and mutual information too large.
    /// </summary>
    PlugIn,

    /// <summary>
    /// The plug-in entropy plus <c>(K − 1)/(2N)</c> nats, with <c>K</c> the number of cells that were observed at all
    /// and <c>N</c> the number of observations; what is made of entropies is corrected by theirs. The result is not
    /// clipped, so mutual information may come out below 0.
    /// </summary>
    /// <remarks>
    /// The bias of first order: G. A. Miller, "Note on the bias of information estimates", 1955. It needs counts:
    /// probabilities do not tell how many observations they were made of.
    /// </remarks>
    MillerMadow,
}
