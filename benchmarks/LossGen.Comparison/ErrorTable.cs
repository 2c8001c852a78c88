using System.Globalization;
using System.Text;

namespace LossGen.Comparison;

/// <summary>The largest error of each peer on each line, in ULP.</summary>
internal sealed class ErrorTable
{
    /// <summary>Results that are right to the last bit or two are equally good: which is nearer depends on the inputs.</summary>
    private const double LastBits = 2;

    private readonly string[] _peers;
    private readonly List<(string Line, double?[] Errors)> _lines;

    private ErrorTable(string[] peers, List<(string Line, double?[] Errors)> lines)
    {
        _peers = peers;
        _lines = lines;
    }

    /// <summary>Lines at which another peer is nearer to the exact result than the first.</summary>
    public IEnumerable<string> LinesNotLed => _lines.Where(line => line.Errors.Any(error => Counted(error) < Counted(line.Errors[0]))).Select(line => line.Line);

    public static ErrorTable Of(HardInput[] inputs, IPeer[] peers) =>
        new([.. peers.Select(peer => peer.Name)], [.. inputs.GroupBy(input => input.Line).Select(line => (line.Key, Errors(line, peers)))]);

    public string Page()
    {
        StringBuilder page = new();
        page.AppendLine("# Errors on hard inputs").AppendLine();
        page.AppendLine("Each line is a set of inputs at which loss code is known to fail. A number is the largest error of the value and of");
        page.AppendLine("the gradient, in units in the last place (ULP) of the exact result as a `float`; a correctly rounded result has at");
        page.AppendLine("most 0.5, `wrong` is NaN or an infinity instead of a number, or the other way round. `–`: it has nothing for the line.").AppendLine();
        page.Append(this).AppendLine();
        page.AppendLine("*libtorch* is its own functions and losses with derivatives by back-propagation; *TensorPrimitives* the best");
        page.AppendLine("composition, from logarithms and shifted by the maximum; *plain C#* the formula with `MathF` in `float`. The inputs and");
        page.AppendLine("their exact results (1200 bits) are in `benchmarks/LossGen.Comparison/Inputs`, made by `tools/oracles/hard_inputs.py`.").AppendLine();
        page.AppendLine("The table is written by").AppendLine();
        page.AppendLine("```bash").AppendLine("dotnet run -c Release --project benchmarks/LossGen.Comparison -- docs/numerics/comparison.md").AppendLine("```").AppendLine();
        return page.AppendLine("which restores libtorch (700 MB) and fails if another column is better on some line. Errors of at most 2 ULP count as equal:").AppendLine("both are right to the last bit or two, and which is nearer is a matter of the inputs.").ToString();
    }

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append("| | ").Append(string.Join(" | ", _peers)).AppendLine(" |");
        text.Append("|---|").Append(string.Concat(_peers.Select(_ => "---:|"))).AppendLine();
        foreach ((string line, double?[] errors) in _lines)
        {
            text.Append("| ").Append(line).Append(" | ").Append(string.Join(" | ", errors.Select(Cell))).AppendLine(" |");
        }

        return text.ToString();
    }

    private static double?[] Errors(IEnumerable<HardInput> inputs, IPeer[] peers) => [.. peers.Select(peer => Largest(inputs, peer))];

    private static double? Largest(IEnumerable<HardInput> inputs, IPeer peer)
    {
        double?[] errors = [.. inputs.Select(input => peer.Compute(input) is { } computed ? UlpError.Of(input, computed) : (double?)null)];
        return errors.Contains(null) ? null : errors.Max();
    }

    private static double Counted(double? error) => Math.Max(error ?? double.PositiveInfinity, LastBits);

    private static string Cell(double? error) => error switch
    {
        null => "–",
        double.PositiveInfinity => "wrong",
        >= 1000 and var large => large.ToString("0e+0", CultureInfo.InvariantCulture),
        var small => small.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
