namespace LossGen.Comparison;

/// <summary>What a peer gives for an input.</summary>
/// <param name="Value">The value or values.</param>
/// <param name="Gradient">The gradient; empty where none is compared.</param>
internal sealed record Computed(float[] Value, float[] Gradient)
{
    public Computed(float[] values)
        : this(values, [])
    {
    }

    public Computed(float value, float[] gradient)
        : this([value], gradient)
    {
    }
}
