using System.ComponentModel;

namespace LossGen.Runtime;

// Properties of kernels as types, so that loops have no test of them.

/// <summary>A kernel with at most four spans. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Few;

/// <summary>A kernel with more. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Many;

struct NoSum;

struct OneSum;

struct TwoSums;
