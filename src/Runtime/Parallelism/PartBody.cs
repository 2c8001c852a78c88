using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>What a kernel does with one part. Used by generated code only.</summary>
/// <param name="spans">The operands, outputs and results of the whole call.</param>
/// <param name="part">The part.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void PartBody(PinnedSpans spans, Part part);
