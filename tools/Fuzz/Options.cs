using System.Globalization;

namespace LossGen.Fuzz;

/// <summary>How many mutants there are, for how long at most, and from which seed.</summary>
internal sealed record Options(int Mutants, TimeSpan Time, int Seed, bool FormulasAlone)
{
    public const string Usage = "usage: [--mutants N] [--minutes M] [--seed S] [--formulas 1]; without a seed a new one is taken and printed";

    /// <summary>The options of a command line, or null if it makes no sense.</summary>
    public static Options? Parse(string[] args)
    {
        Options options = new(10_000, TimeSpan.FromDays(1), Environment.TickCount, FormulasAlone: false);
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            {
                return null;
            }

            Options? next = args[i] switch
            {
                "--mutants" when value > 0 => options with { Mutants = value },
                "--minutes" when value > 0 => options with { Time = TimeSpan.FromMinutes(value) },
                "--formulas" => options with { FormulasAlone = value != 0 },
                "--seed" => options with { Seed = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }
}
