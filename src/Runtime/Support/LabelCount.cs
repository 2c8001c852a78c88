using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Questions about labels. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LabelCount
{
    /// <summary>How many labels are a given one.</summary>
    /// <typeparam name="TLabel"><see cref="byte"/>, <see cref="ushort"/>, <see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <param name="labels">The labels.</param>
    /// <param name="label">The one to count.</param>
    /// <returns>The number.</returns>
    public static int Of<TLabel>(ReadOnlySpan<TLabel> labels, TLabel label)
        where TLabel : struct, IBinaryInteger<TLabel> =>
        labels.Count(label);
}
