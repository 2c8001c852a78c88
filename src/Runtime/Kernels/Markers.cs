using System.ComponentModel;

namespace LossGen.Runtime;

// Properties of kernels as types, so that loops have no test of them.

/// <summary>A kernel with at most four spans. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Few;

/// <summary>A kernel with more. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Many;

/// <summary>A reduction that a pass does not have. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Nothing;

/// <summary>A sum of all terms. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Sum;

/// <summary>The largest term. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Largest;

/// <summary>The sum of all terms but one of the largest. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Others;

struct TwoVectors;

struct FourVectors;

struct NoSum;

struct OneSum;

struct TwoSums;
