namespace LossGen.CorpusHarness;

/// <summary>Files of lines with tabs between the columns and a heading in the first line.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string file, int columns)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'.");
        }

        int number = 1;
        foreach (string line in File.ReadLines(file).Skip(1))
        {
            number++;
            string[] row = line.Split('\t');
            if (line.Length > 0 && row.Length < columns)
            {
                throw new UsageException($"{file}({number}): {row.Length} columns instead of {columns}.");
            }

            if (line.Length > 0)
            {
                yield return row;
            }
        }
    }
}
