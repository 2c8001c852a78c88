using System.ComponentModel;

namespace LossGen.Runtime;

// The functions of LossMath that kernels call because their arithmetic is so long. The generator writes what they compute.

/// <summary>sinh x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct SinhFunction;

/// <summary>cosh x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct CoshFunction;

/// <summary>arsinh x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AsinhFunction;

/// <summary>arcosh x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AcoshFunction;

/// <summary>artanh x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AtanhFunction;

/// <summary>sin x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct SinFunction;

/// <summary>cos x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct CosFunction;

/// <summary>tan x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct TanFunction;

/// <summary>arcsin x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AsinFunction;

/// <summary>arccos x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AcosFunction;

/// <summary>arctan x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct AtanFunction;

/// <summary>the angle of the point (x, y). Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Atan2Function;

/// <summary>∛x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct CbrtFunction;

/// <summary>√(x² + y²). Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct HypotFunction;

/// <summary>xʸ. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct PowFunction;

/// <summary>2ˣ. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Exp2Function;

/// <summary>10ˣ. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Exp10Function;

/// <summary>log₂ x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Log2Function;

/// <summary>log₁₀ x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Log10Function;

/// <summary>erf x. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct ErfFunction;

/// <summary>log |Γ(x)|. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct LogGammaFunction;

/// <summary>ψ(x) = (log Γ)′(x). Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct DigammaFunction;

/// <summary>ψ′(x). Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct TrigammaFunction;

/// <summary>ψ″(x). Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct TetragammaFunction;
