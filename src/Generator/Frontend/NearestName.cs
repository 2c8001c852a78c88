namespace LossGen.Generator.Frontend;

/// <summary>Finds the name someone probably meant.</summary>
internal static class NearestName
{
    /// <summary>More edits than this make another word, not a slip.</summary>
    private const int MostEdits = 3;

    /// <summary>The nearest of some names, or null if none is near.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        (string nearest, int edits) = names
            .Select(candidate => (candidate, Edits(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Item2)
            .First();
        return edits <= MostEdits && edits < nearest.Length / 2 ? nearest : null;
    }

    /// <summary>The Levenshtein distance: how many letters to insert, remove or replace.</summary>
    private static int Edits(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
