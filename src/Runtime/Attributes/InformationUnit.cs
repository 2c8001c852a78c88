namespace LossGen;

/// <summary>The unit of an amount of information, which is the base of its logarithm.</summary>
public enum InformationUnit
{
    /// <summary>Natural units, from logarithms to base e. What losses and their gradients are in.</summary>
    Nats,

    /// <summary>Bits or shannons, from logarithms to base 2; 1 bit is ln 2 ≈ 0.693 nats.</summary>
    Bits,

    /// <summary>Dits, bans or hartleys, from logarithms to base 10; 1 dit is ln 10 ≈ 2.303 nats.</summary>
    Dits,
}
