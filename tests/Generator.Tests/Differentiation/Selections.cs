using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Differentiation;

/// <summary>Every way in which every member of the catalogue can be asked for.</summary>
internal static class Selections
{
    /// <summary>The selections that have derivatives, by a name that says what they are.</summary>
    public static IReadOnlyDictionary<string, Selection> All { get; } = Catalogue.All
        .SelectMany(entry => Of(entry))
        .Where(selection => Catalogue.Define(null, selection).HasGradient)
        .ToDictionary(Name);

    private static IEnumerable<Selection> Of(CatalogueEntry entry) =>
        Enumerable.Range(0, entry.Forms.Length).SelectMany(form => Of(entry, form)).Where(selection => entry.Hole(selection) is null);

    private static IEnumerable<Selection> Of(CatalogueEntry entry, int form)
    {
        Form operands = entry.Forms[form];
        bool hasTargets = entry.TargetInputs.Length > 0 && !operands.TakesIgnoreIndex;
        return
            from input in entry.Inputs.DefaultIfEmpty()
            from target in hasTargets ? entry.TargetInputs : [default]
            from encoding in operands.Encodings.DefaultIfEmpty()
            from direction in entry.HasDirection ? Enum.GetValues<Pipeline.Direction>() : [default]
            from unit in entry.HasUnit ? Enum.GetValues<Pipeline.InformationUnit>() : [default]
            select new Selection(entry.Family, entry.Kind)
            {
                Form = form,
                Input = input,
                TargetInput = target,
                Labels = encoding,
                Direction = direction,
                Unit = unit,
            };
    }

    private static string Name(Selection s) =>
        $"{s.Family} {s.Kind}, form {s.Form}, {s.Input} {s.TargetInput} {s.Labels} {s.Direction} {s.Unit}";
}
