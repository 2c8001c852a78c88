using System.Text;

namespace LossGen.Benchmarks.Reporting;

/// <summary>A table in Markdown, in columns that line up in a console too.</summary>
/// <param name="headers">The titles of the columns.</param>
/// <param name="textColumns">How many of the first columns are text; the others are numbers.</param>
sealed class MarkdownTable(string[] headers, int textColumns)
{
    readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        int[] widths = [.. headers.Select((header, i) => _rows.Select(row => row[i].Length).Append(header.Length).Append(4).Max())];
        StringBuilder text = new();
        Line(headers);
        Line([.. widths.Select((width, i) => IsText(i) ? new string('-', width) : new string('-', width - 1) + ':')]);
        _rows.ForEach(Line);
        return text.ToString();

        void Line(string[] cells) =>
            text.Append("| ").AppendJoin(" | ", cells.Select((cell, i) => IsText(i) ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).Append(" |\n");
    }

    bool IsText(int column) => column < textColumns;
}
