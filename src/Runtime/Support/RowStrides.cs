using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Rows with something between them that is not theirs. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowStrides
{
    /// <summary>How many rows a span holds.</summary>
    /// <param name="length">Its length; what lies behind the last row may be there or not.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="rowStride">How many elements there are from one row to the next, at least <paramref name="classes"/>.</param>
    /// <returns>The number of whole rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rows(int length, int classes, int rowStride) => length < classes ? 0 : ((length - classes) / rowStride) + 1;
}
