namespace LossGen.Generator.Pipeline;

/// <summary>Which attribute asks for a kernel.</summary>
internal enum Family
{
    Loss,
    Divergence,
    Information,

    /// <summary>A function by itself; the run-time library's own.</summary>
    Function,
}

/// <summary>How families are called in source.</summary>
internal static class Families
{
    public static IReadOnlyList<Family> All { get; } = [Family.Loss, Family.Divergence, Family.Information, Family.Function];

    /// <summary>The full name of the attribute.</summary>
    public static string AttributeName(this Family family) => $"LossGen.{family}Attribute";
}

/// <summary>What numbers describe a distribution; the names are those of the public enum.</summary>
internal enum InputSpace
{
    Logits,
    Probabilities,
    LogProbabilities,
}

/// <summary>How targets name classes; the names are those of the public enum.</summary>
internal enum LabelEncoding
{
    ZeroOne,
    PlusMinusOne,
    ClassIndex,
    Distribution,
}

/// <summary>Which distribution of a pair comes first in a divergence; the names are those of the public enum.</summary>
internal enum Direction
{
    Forward,
    Reverse,
}

/// <summary>The base of the logarithm; the names are those of the public enum.</summary>
internal enum InformationUnit
{
    Nats,
    Bits,
    Dits,
}

/// <summary>How information is estimated from counts; the names are those of the public enum.</summary>
internal enum Estimator
{
    PlugIn,
    MillerMadow,
}

/// <summary>What stands for the second derivative in an output; the names are those of the public enum.</summary>
internal enum Curvature
{
    Exact,
    Unit,
    SoftmaxBound,
    SoftmaxTwice,
    AbsoluteResidual,
    Majorizer,
}

/// <summary>How rows of classes lie in memory; the names are those of the public enum.</summary>
internal enum Layout
{
    RowMajor,
    ClassMajor,
}

/// <summary>Which formula of the catalogue is asked for.</summary>
/// <param name="Family">The attribute.</param>
/// <param name="Kind">The member of the attribute's enum.</param>
internal sealed record Selection(Family Family, string Kind)
{
    /// <summary>The space of the predictions, and of p too unless <see cref="TargetInput"/> differs.</summary>
    public InputSpace Input { get; init; }

    /// <summary>The space of the targets, or of p.</summary>
    public InputSpace TargetInput { get; init; }

    /// <summary>How the targets name classes.</summary>
    public LabelEncoding Labels { get; init; }

    /// <summary>Which distribution comes first.</summary>
    public Direction Direction { get; init; }

    /// <summary>The unit of information.</summary>
    public InformationUnit Unit { get; init; }

    /// <summary>The estimator, for counts.</summary>
    public Estimator Estimator { get; init; }

    /// <summary>Whether class weights leave what label smoothing adds alone.</summary>
    public bool UnweightedSmoothing { get; init; }

    /// <summary>Whether label smoothing gives nothing to one of the classes.</summary>
    public bool ExcludesClass { get; init; }

    /// <summary>Whether the smaller of the distances from the negative is taken.</summary>
    public bool Swaps { get; init; }

    /// <summary>What is written in place of the second derivative.</summary>
    public Curvature Curvature { get; init; }

    /// <summary>Which of the entry's operand lists the method has.</summary>
    public int Form { get; init; }
}
