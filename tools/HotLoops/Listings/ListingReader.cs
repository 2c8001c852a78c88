using System.Text.RegularExpressions;

namespace LossGen.HotLoops.Listings;

/// <summary>Reads what a disassembler wrote.</summary>
static class ListingReader
{
    public static IReadOnlyList<Method> Read(IEnumerable<string> lines, Syntax syntax)
    {
        List<Method> methods = [];
        foreach (Match line in lines.Select(text => syntax.Line.Match(text)).Where(line => line.Success))
        {
            if (line.Groups["method"] is { Success: true } name)
            {
                methods.Add(new Method(name.Value));
            }
            else if (methods.Count > 0)
            {
                Add(line, methods[^1], syntax);
            }
        }

        return methods;
    }

    static void Add(Match line, Method method, Syntax syntax)
    {
        if (line.Groups["label"] is { Success: true } label)
        {
            method.Labels[label.Value] = method.Code.Count;
        }

        if (line.Groups["mnemonic"] is { Success: true } mnemonic)
        {
            int bytes = syntax.BytesOfInstruction(line.Groups["code"].Value);
            method.Code.Add(new Instruction(mnemonic.Value, line.Groups["operands"].Value.Trim(), bytes));
        }
    }
}
