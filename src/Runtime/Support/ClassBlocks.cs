using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Rows whose classes are blocks of memory, element [class · rows + row]. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClassBlocks
{
    /// <summary>How many rows a span holds, from the first class of the first row to the last class of the last.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="classStride">How many elements there are from one class to the next.</param>
    /// <returns>The number of rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rows(int length, int classes, int classStride) => length == 0 ? 0 : length - ((classes - 1) * classStride);
}
