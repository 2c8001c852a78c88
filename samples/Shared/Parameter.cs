namespace Shared;

/// <summary>Numbers to be learned, and the gradient of the loss with respect to each.</summary>
sealed class Parameter(int length)
{
    /// <summary>The current values.</summary>
    public float[] Values { get; } = new float[length];

    /// <summary>The gradient that the last backward pass wrote.</summary>
    public float[] Gradient { get; } = new float[length];
}
