using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>What a kernel does with spans that the garbage collector leaves where they are. Used by generated code only.</summary>
/// <param name="spans">The operands, outputs and results of the whole call.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void PinnedBody(PinnedSpans spans);
