using LossGen;

namespace Divergences;

/// <summary>
/// The Kullback–Leibler divergence in both directions. The gradients are with respect to q, the model; an empty span
/// asks for the value alone.
/// </summary>
static partial class Losses
{
    /// <summary>D(p‖q): q pays for probability of p that it does not cover.</summary>
    [Divergence(Direction.Forward)]
    public static partial double Forward(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);

    /// <summary>D(q‖p): q pays for probability that it puts where p has none.</summary>
    [Divergence(Direction.Reverse)]
    public static partial double Reverse(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);
}
