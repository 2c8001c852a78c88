namespace LossGen.Benchmarks.Reporting;

/// <summary>A page whose text is written by hand and whose tables are written between markers.</summary>
static class Page
{
    /// <summary>Replaces what is between the markers of each section; a page without them gets them at its end.</summary>
    public static void Write(string file, IReadOnlyDictionary<string, string> sections)
    {
        string page = File.Exists(file) ? File.ReadAllText(file) : "";
        foreach ((string name, string text) in sections)
        {
            page = Replace(page, $"<!-- {name} -->", $"<!-- end of {name} -->", text);
        }

        File.WriteAllText(file, page);
    }

    static string Replace(string page, string begin, string end, string text)
    {
        int start = page.IndexOf(begin, StringComparison.Ordinal), stop = page.IndexOf(end, StringComparison.Ordinal);
        return start < 0 || stop < start
            ? $"{page}{begin}\n{text}{end}\n"
            : $"{page[..start]}{begin}\n{text}{page[stop..]}";
    }
}
