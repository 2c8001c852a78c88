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
