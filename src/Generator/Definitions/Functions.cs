using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>The functions that the run-time library offers by themselves, called as it calls them.</summary>
internal static class Functions
{
    private static readonly Operand X = new("x", "xk");

    private static readonly Operand Y = new("y", "yk");

    private static readonly Form OfOne = new(Shape.Elementwise, [X]);

    private static readonly Form OfTwo = new(Shape.Elementwise, [X, Y]);

    private static readonly Form OfPoint = new(Shape.Elementwise, [Y, X]);

    private static readonly Form OfRow = new(Shape.RowWise, [X]) { RowLength = RowLength.Optional };

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry("Exp", "eˣ", OfOne, s => Formula.Exp(s["xk"])),
        Entry("ExpM1", "eˣ − 1", OfOne, s => Formula.ExpM1(s["xk"])),
        Entry("Log", "log x", OfOne, s => Formula.Log(s["xk"])),
        Entry("LogP1", "log(1 + x)", OfOne, s => Formula.LogP1(s["xk"])),
        Entry("Tanh", "tanh x", OfOne, s => Formula.Tanh(s["xk"])),
        Entry("Sigmoid", "1/(1 + e⁻ˣ)", OfOne, s => Formula.Sigmoid(s["xk"])),
        Entry("Softplus", "log(1 + eˣ)", OfOne, s => Formula.Softplus(s["xk"])),
        Entry("XLogY", "x·log y, 0 where x is 0", OfTwo, s => Formula.XLogY(s["xk"], s["yk"])),
        Entry("Sinh", "sinh x", OfOne, s => Formula.Sinh(s["xk"])),
        Entry("Cosh", "cosh x", OfOne, s => Formula.Cosh(s["xk"])),
        Entry("Asinh", "arsinh x", OfOne, s => Formula.Asinh(s["xk"])),
        Entry("Acosh", "arcosh x", OfOne, s => Formula.Acosh(s["xk"])),
        Entry("Atanh", "artanh x", OfOne, s => Formula.Atanh(s["xk"])),
        Entry("Sin", "sin x", OfOne, s => Formula.Sin(s["xk"])),
        Entry("Cos", "cos x", OfOne, s => Formula.Cos(s["xk"])),
        Entry("Tan", "tan x", OfOne, s => Formula.Tan(s["xk"])),
        Entry("Asin", "arcsin x", OfOne, s => Formula.Asin(s["xk"])),
        Entry("Acos", "arccos x", OfOne, s => Formula.Acos(s["xk"])),
        Entry("Atan", "arctan x", OfOne, s => Formula.Atan(s["xk"])),
        Entry("Cbrt", "∛x", OfOne, s => Formula.Cbrt(s["xk"])),
        Entry("Exp2", "2ˣ", OfOne, s => Formula.Exp2(s["xk"])),
        Entry("Exp10", "10ˣ", OfOne, s => Formula.Exp10(s["xk"])),
        Entry("Log2", "log₂ x", OfOne, s => Formula.Log2(s["xk"])),
        Entry("Log10", "log₁₀ x", OfOne, s => Formula.Log10(s["xk"])),
        Entry("Erf", "erf x", OfOne, s => Formula.Erf(s["xk"])),
        Entry("LogGamma", "log |Γ(x)|", OfOne, s => Formula.LogGamma(s["xk"])),
        Entry("Digamma", "ψ(x) = (log Γ)′(x)", OfOne, s => Formula.Digamma(s["xk"])),
        Entry("Trigamma", "ψ′(x)", OfOne, s => Formula.Trigamma(s["xk"])),
        Entry("Tetragamma", "ψ″(x)", OfOne, s => Formula.Tetragamma(s["xk"])),
        Entry("Hypot", "√(x² + y²)", OfTwo, s => Formula.Hypot(s["xk"], s["yk"])),
        Entry("Pow", "xʸ", OfTwo, s => Formula.Pow(s["xk"], s["yk"])),
        Entry("Atan2", "the angle of the point (x, y)", OfPoint, s => Formula.Atan2(s["yk"], s["xk"])),
        Entry("LogSumExp", "log Σ eˣ", OfRow, s => Formula.LogSumExp(s["xk"])),
        Entry("SoftMax", "eˣ/Σ eˣ", OfRow, s => Formula.SoftMax(s["xk"])),
        Entry("LogSoftMax", "x − log Σ eˣ", OfRow, s => -Formula.NegativeLogSoftMax(s["xk"])),
    ];

    private static CatalogueEntry Entry(string name, string description, Form form, Func<Symbols, Expr> value)
    {
        LossDefinition definition = new(name, description, form, [], value);
        return new CatalogueEntry(Family.Function, name, [form], [], _ => definition);
    }
}
