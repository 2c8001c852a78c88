using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>A sum with the lanes, blocks and order of a vector kernel. Used by generated code only.</summary>
/// <typeparam name="T">The type of the terms.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILaneSum<T>
{
    /// <summary>How many lanes there are.</summary>
    static abstract int LaneCount { get; }

    /// <summary>Adds the next term.</summary>
    /// <param name="term">The term.</param>
    void Add(T term);

    /// <summary>The sum of the terms so far.</summary>
    /// <returns>The sum.</returns>
    double Total();
}
