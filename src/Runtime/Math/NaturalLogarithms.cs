namespace LossGen.Runtime;

/// <summary>The logarithms that turn nats into other units.</summary>
static class NaturalLogarithms
{
    /// <summary>ln 2.</summary>
    public const double Two = 0.69314718055994529;

    /// <summary>ln 10.</summary>
    public const double Ten = 2.3025850929940459;
}
