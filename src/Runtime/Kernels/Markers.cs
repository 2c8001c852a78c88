using System.ComponentModel;

namespace LossGen.Runtime;

// Properties of kernels as types, so that loops have no test of them.

/// <summary>A kernel that computes little: it has <see cref="IElementwise{T}.Term"/>. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Light;

/// <summary>
/// A kernel that computes much: it has <see cref="IElementwise{T}.Two"/> and <see cref="IElementwise{T}.Four"/>. Used by generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Heavy;

/// <summary>A kernel with at most four spans. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Few;

/// <summary>A kernel with more. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Many;

struct NoSum;

struct OneSum;

struct TwoSums;
