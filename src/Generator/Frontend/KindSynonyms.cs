using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>Finds the member of an enumeration that a name of another library stands for.</summary>
internal static class KindSynonyms
{
    /// <summary>The enumeration that names the formulas of a family, or null.</summary>
    public static string? EnumOf(Family family) => family switch
    {
        Family.Loss => "Kind",
        Family.Divergence => "DivergenceKind",
        Family.Information => "Measure",
        _ => null,
    };

    /// <summary>The members that a word stands for.</summary>
    public static IEnumerable<string> Of(Family family, string word)
    {
        string normal = Synonyms.Normalize(word);
        string[] meant =
        [
            .. KindNames.Table
                .Where(line => line.Family == family && (Synonyms.Normalize(line.Kind) == normal || Synonyms.Split(line.Words).Contains(normal)))
                .Select(line => line.Kind),
        ];
        return meant.Length > 0 ? meant
            : NearestName.Find(word, Catalogue.All.Where(entry => entry.Family == family).Select(entry => entry.Kind)) is { } nearest ? [nearest]
            : [];
    }
}
