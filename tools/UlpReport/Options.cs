using System.Globalization;
using LossGen.UlpReport.Measuring;

namespace LossGen.UlpReport;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = """
        Measures the functions of LossMath against the C library on every float, and writes a table.

          --function NAME    this function only; may be repeated
          --stride N         every Nth float only
          --threads N        as many threads; otherwise one for each processor
          --checkpoint FILE  where to keep what has been measured (ulp-report.csv)
          --resume           go on where that file ends
        """;

    public IReadOnlyList<FloatFunction> Functions { get; init; } = FloatFunction.All;

    public uint Stride { get; init; } = 1;

    public int Threads { get; init; } = Environment.ProcessorCount;

    public string Checkpoint { get; init; } = "ulp-report.csv";

    public bool Resume { get; init; }

    /// <summary>The options, or null if there is one that cannot be.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        Options options = new() { Functions = [] };
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--resume")
            {
                options = options with { Resume = true };
            }
            else if (i + 1 == arguments.Count || options.With(arguments[i], arguments[++i]) is not { } next)
            {
                return null;
            }
            else
            {
                options = next;
            }
        }

        return options.Functions.Count > 0 ? options : options with { Functions = FloatFunction.All };
    }

    private Options? With(string name, string value) => name switch
    {
        "--function" when FloatFunction.All.FirstOrDefault(f => f.Name == value) is { } function =>
            this with { Functions = [.. Functions, function] },
        "--stride" when Positive(value) is { } stride => this with { Stride = (uint)stride },
        "--threads" when Positive(value) is { } threads => this with { Threads = threads },
        "--checkpoint" => this with { Checkpoint = value },
        _ => null,
    };

    private static int? Positive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : null;
}
