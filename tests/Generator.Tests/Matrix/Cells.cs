using LossGen.Generator.Definitions;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Element types × input spaces × reductions × target encodings, for every member of the catalogue.</summary>
internal static class Cells
{
    private static readonly string[] Elements = ["float", "double", "Half"];

    private static readonly string[] Results =
        [nameof(Reduction.Mean), nameof(Reduction.Sum), nameof(Reduction.None), Cell.LossSum, Cell.LossMoments];

    public static IReadOnlyList<Cell> All { get; } = [.. Catalogue.All.SelectMany(Of)];

    /// <summary>A cell of every member, form, space and encoding, with element types and reductions taking turns.</summary>
    public static IReadOnlyList<Cell> InTurns { get; } =
    [
        .. All.Where(cell => Hole.Of(cell) is null)
            .GroupBy(cell => (cell.Name, cell.Input, cell.Encoding))
            .Select((group, k) => group.ElementAt(k * 5 % group.Count())),
    ];

    private static IEnumerable<Cell> Of(CatalogueEntry entry) =>
        from form in Enumerable.Range(0, entry.Forms.Length)
        from element in Elements
        from input in Spaces(entry, entry.Forms[form])
        from encoding in Encodings(entry, entry.Forms[form])
        from result in Results
        select new Cell(entry, form, element, input, encoding, result);

    // Only what a member has can be a dimension of it: a regression has no input space.
    private static IEnumerable<Pipeline.InputSpace?> Spaces(CatalogueEntry entry, Form form) =>
        entry.Inputs.Length == 0 || !form.HasInput
            ? [null]
            : Enum.GetValues<Pipeline.InputSpace>().Select(space => (Pipeline.InputSpace?)space);

    private static IEnumerable<Pipeline.LabelEncoding?> Encodings(CatalogueEntry entry, Form form) =>
        form.Encodings.Length == 0 || entry.Family != Pipeline.Family.Loss ? [null] : Enum.GetValues<Pipeline.LabelEncoding>().Select(encoding => (Pipeline.LabelEncoding?)encoding);
}
