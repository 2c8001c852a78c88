using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>Finds what to write for a member that its enumeration lacks, or that belongs to another attribute.</summary>
internal static class KindSynonyms
{
    private static readonly Family[] WithEnum = [.. Families.All.Where(family => EnumOf(family) is not null)];

    /// <summary>What to write in an attribute, or null if its argument has nothing to do with a formula.</summary>
    /// <param name="family">The attribute.</param>
    /// <param name="enumeration">The type of its argument.</param>
    /// <param name="member">The member of that type.</param>
    public static string? Answer(Family family, string enumeration, string member)
    {
        if (family != Family.Divergence && enumeration == nameof(Direction))
        {
            return $"write [Divergence({nameof(Direction)}.{member})]";
        }

        Family[] written = [.. WithEnum.Where(other => EnumOf(other) == enumeration)];
        string[] answers =
        [
            .. written.Concat(WithEnum.OrderBy(other => other != family)).Distinct()
                .Select(other => (string[])[.. Of(other, member).Select(kind => Text(other, kind))])
                .FirstOrDefault(found => found.Length > 0) ?? [],
        ];
        return written.Length == 0 ? null
            : answers.Length > 0 ? $"write {string.Join(" or ", answers)}"
            : $"use a member of the enumeration {EnumOf(family)}";

        string Text(Family other, string kind) =>
            other == family ? $"{EnumOf(other)}.{kind}" : $"[{other}({EnumOf(other)}.{kind})]";
    }

    private static string? EnumOf(Family family) => family switch
    {
        Family.Loss => "Kind",
        Family.Divergence => "DivergenceKind",
        Family.Information => "Measure",
        _ => null,
    };

    private static string[] Of(Family family, string word)
    {
        string normal = Synonyms.Normalize(word);
        string[] kinds = [.. KindNames.Table.Where(line => line.Family == family).Select(line => line.Kind)];
        string[] meant =
        [
            .. KindNames.Table
                .Where(line => line.Family == family && (Synonyms.Normalize(line.Kind) == normal || Synonyms.Split(line.Words).Contains(normal)))
                .Select(line => line.Kind),
        ];
        return meant.Length > 0 ? meant : NearestName.Find(word, kinds) is { } nearest ? [nearest] : [];
    }
}
