namespace LossGen.Generator.Printing;

/// <summary>An expression of C#: a name or a call, which is broken into lines where it is too long for one.</summary>
/// <param name="Head">The name, with nothing behind it if it is no call.</param>
/// <param name="Arguments">The arguments of a call; null if it is none.</param>
internal sealed record CallText(string Head, IReadOnlyList<CallText>? Arguments = null)
{
    private const int Widest = 140;

    public override string ToString() => Arguments is null ? Head : $"{Head}({string.Join(", ", Arguments)})";

    /// <summary>The lines of a statement.</summary>
    /// <param name="before">What stands before the expression.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="indent">How many columns stand before the statement.</param>
    public IEnumerable<string> Lines(string before, string after, int indent)
    {
        string line = $"{before}{this}{after}";
        if (indent + line.Length <= Widest || Arguments is null)
        {
            yield return line;
            yield break;
        }

        yield return $"{before}{Head}(";
        for (int k = 0; k < Arguments.Count; k++)
        {
            string end = k == Arguments.Count - 1 ? $"){after}" : ",";
            foreach (string part in Arguments[k].Lines("", end, indent + 4))
            {
                yield return "    " + part;
            }
        }
    }
}
