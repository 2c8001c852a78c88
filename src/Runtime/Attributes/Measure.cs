namespace LossGen;

/// <summary>
/// The measures of information the compiler knows. Every member documents its formula, its derivatives, and what
/// happens at the edges of its domain.
/// </summary>
/// <remarks>
/// Logarithms are natural, and the result is multiplied by the factor of <see cref="InformationAttribute.Unit"/>.
/// <c>0·log 0</c> is 0. Rows of probabilities need not sum to 1 and are not rescaled. A NaN in an element (or row), or
/// a negative probability, gives NaN in the outputs of that element (or row) and in the reduced value, and nowhere
/// else.
/// </remarks>
public enum Measure
{
    /// <summary>Self-information or surprisal, <c>−log p</c>, of every element.</summary>
    /// <remarks>
    /// Gradient <c>−1/p</c>, Hessian <c>1/p²</c>. Operand <c>p</c>, probabilities in [0, 1]; a number outside gives
    /// NaN. A certain event has 0, an impossible one +∞ with the gradient −∞. Reduces over elements (C. E. Shannon, "A
    /// Mathematical Theory of Communication", 1948).
    /// </remarks>
    SelfInformation,

    /// <summary>Entropy <c>H(p) = −Σ p·log p</c> of every row.</summary>
    /// <remarks>
    /// Operand <c>p</c>, and the row length <c>classes</c>; without it everything is one row. Derivatives with respect
    /// to what <see cref="InformationAttribute.Input"/> says p is. Probabilities: gradient <c>−log p − 1</c>, which is
    /// +∞ at <c>p = 0</c>, and Hessian <c>−1/p</c>. Log-probabilities: <c>−p(log p + 1)</c> and <c>−p(log p + 2)</c>,
    /// both 0 at <c>p = 0</c>. Logits: gradient <c>g = −p(log p + H)</c>, and Hessian <c>(1 − 2p)g − p(1 − p)</c>.
    /// Between 0 (certainty) and the logarithm of the row length (uniform) for rows that sum to 1.
    /// </remarks>
    Entropy,

    /// <summary>Entropy <c>−p·log p − (1 − p)·log(1 − p)</c> of a yes-or-no variable, of every element.</summary>
    /// <remarks>
    /// Gradient <c>log((1 − p)/p)</c>, Hessian <c>−1/(p(1 − p))</c>. Operand <c>p</c>, probabilities in [0, 1]; a
    /// number outside gives NaN. At most 1 bit, at <c>p = ½</c>; 0 at <c>p = 0</c> and <c>p = 1</c>, where the gradient
    /// is +∞ and −∞. Reduces over elements.
    /// </remarks>
    BinaryEntropy,

    /// <summary>
    /// Cross-entropy <c>H(p, q) = −Σ p·log q</c> of every row: the information needed to say p in the code of q.
    /// </summary>
    /// <remarks>
    /// Operands <c>p, q</c>, and the row length <c>classes</c>; without it everything is one row. Both are
    /// probabilities unless <see cref="InformationAttribute.Input"/> says otherwise. It is <c>H(p) + D(p‖q)</c>.
    /// Gradient with respect to <c>q</c>: <c>−p/q</c> (probabilities), <c>−p</c> (log-probabilities), <c>q·Σp − p</c>
    /// (logits); Hessian <c>p/q²</c>, <c>0</c>, <c>Σp·q(1 − q)</c>. A class of <c>p = 0</c> adds 0 to the value and to
    /// the derivatives by probability, also where <c>q = 0</c>; <c>p &gt; 0</c> with <c>q = 0</c> gives +∞ and the
    /// gradient −∞. The loss of a classifier is <see cref="Kind.CrossEntropy"/>.
    /// </remarks>
    CrossEntropy,

    /// <summary>Joint entropy <c>H(X, Y) = −Σ p(x, y)·log p(x, y)</c> of a table.</summary>
    /// <remarks>
    /// Operand <c>joint</c>, probabilities or counts (int, long), with the row length <c>columns</c>: X by rows, Y by
    /// columns. Counts are divided by their sum, and NaN if that is 0; probabilities are taken as they are. Empty cells
    /// add 0, a negative or NaN cell gives NaN. No derivatives and no reduction.
    /// </remarks>
    JointEntropy,

    /// <summary>
    /// Conditional entropy <c>H(Y|X) = −Σ p(x, y)·log(p(x, y)/p(x))</c>: what is left to say of Y when X is known.
    /// </summary>
    /// <remarks>
    /// Operand <c>joint</c>, probabilities or counts (int, long), with the row length <c>columns</c>: X by rows, Y by
    /// columns. It is <c>H(X, Y) − H(X)</c>, and 0 where X determines Y. No derivatives and no reduction; empty cells
    /// add 0. For H(X|Y) transpose the table.
    /// </remarks>
    ConditionalEntropy,

    /// <summary>
    /// Mutual information <c>I(X; Y) = Σ p(x, y)·log(p(x, y)/(p(x)·p(y)))</c>: what X and Y tell of each other.
    /// </summary>
    /// <remarks>
    /// Operand <c>joint</c>, probabilities or counts (int, long), with the row length <c>columns</c>: X by rows, Y by
    /// columns. It is <c>H(X) + H(Y) − H(X, Y)</c>: 0 for independent variables, a table of one row or one column among
    /// them, and never more than the smaller of H(X) and H(Y). No derivatives and no reduction; empty cells add 0.
    /// <para>
    /// In place of the table two label vectors <c>x, y</c> (int, long, byte or ushort), with the parameters <c>rows</c> and
    /// <c>columns</c>: x is in [0, rows), y in [0, columns), and the table has how often each pair was seen. A label outside
    /// throws. The same holds for <see cref="JointEntropy"/> and <see cref="ConditionalEntropy"/>.
    /// </para>
    /// </remarks>
    MutualInformation,

    /// <summary>
    /// Perplexity, <c>exp</c> of the mean of <c>−log p(label)</c>: from how many equally likely outcomes the model in
    /// effect chooses.
    /// </summary>
    /// <remarks>
    /// Operands <c>logits, labels</c> and the row length <c>classes</c>, or <c>logProbabilities</c> alone, one per
    /// token. The mean is over all tokens together, weighted if there are weights, and is exponentiated once, in
    /// double; means of perplexities are something else. Gradient: the perplexity times the gradient of the mean; there
    /// is no Hessian. It does not depend on the unit. Overflow gives +∞, no tokens NaN.
    /// </remarks>
    Perplexity,

    /// <summary>
    /// Normalised mutual information <c>2·I(X; Y)/(H(X) + H(Y))</c>: how well two labellings agree, from 0 to 1.
    /// </summary>
    /// <remarks>
    /// Operand <c>joint</c>, probabilities, which are divided by their sum, or counts (int, long), with the row length
    /// <c>columns</c>; or two label vectors <c>x, y</c> with <c>rows</c> and <c>columns</c>, as in
    /// <see cref="MutualInformation"/>. 1 where both have one value only. It has no unit. More values make it larger by chance,
    /// which <see cref="AdjustedMutualInformation"/> takes off.
    /// </remarks>
    NormalizedMutualInformation,

    /// <summary>
    /// Adjusted mutual information <c>(I − E[I])/(½(H(X) + H(Y)) − E[I])</c>, where <c>E[I]</c> is the mean over all tables with
    /// the same sums of rows and columns.
    /// </summary>
    /// <remarks>
    /// Operand <c>joint</c>, counts (int, long), with the row length <c>columns</c>; or two label vectors <c>x, y</c> with
    /// <c>rows</c> and <c>columns</c>. 1 where labellings agree, 0 on average where they are independent. 1 also where both have one
    /// value only, or a value of its own for each observation. It has no unit (N. X. Vinh, J. Epps and J. Bailey, "Information
    /// Theoretic Measures for Clusterings Comparison", 2010).
    /// </remarks>
    AdjustedMutualInformation,

    /// <summary>
    /// Variation of information <c>H(X|Y) + H(Y|X)</c>, that is <c>H(X) + H(Y) − 2·I(X; Y)</c>: a distance between labellings.
    /// </summary>
    /// <remarks>
    /// Operand <c>joint</c>, probabilities or counts (int, long), with the row length <c>columns</c>; or two label vectors
    /// <c>x, y</c> with <c>rows</c> and <c>columns</c>. 0 where each determines the other; never negative, and nothing is subtracted
    /// (M. Meilă, "Comparing Clusterings", 2007).
    /// </remarks>
    VariationOfInformation,
}
