using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;

namespace LossGen.Generator.Lowering;

/// <summary>Gives every value of a kernel one name: the math's where it has one.</summary>
internal sealed class Names
{
    private readonly Dictionary<Expr, string> _names = [];
    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that the emitted code uses for other things.</param>
    public Names(IEnumerable<string> reserved) => _taken = [.. reserved];

    public string this[Expr expr]
    {
        get
        {
            if (!_names.TryGetValue(expr, out string? name))
            {
                name = Unique(expr.Name ?? Stem(expr));
                _names[expr] = name;
            }

            return name;
        }
    }

    /// <summary>Gives a value that has no name yet one of a kind.</summary>
    public void Prefer(Expr expr, string stem)
    {
        if (!_names.ContainsKey(expr))
        {
            _names[expr] = Unique(stem);
        }
    }

    private static string Stem(Expr expr) => expr.Op switch
    {
        Op.Symbol => expr.Symbol,
        Op.Absolute => "magnitude",
        _ when expr.IsCondition => "condition",
        Op.Select => "choice",
        Op.Divide => "ratio",
        Op.Multiply => "product",
        _ when Library.Has(expr.Op) => char.ToLowerInvariant($"{expr.Op}"[0]) + $"{expr.Op}".Substring(1),
        _ => "term",
    };

    // Letters, not digits: digits number the vectors that are computed side by side.
    private string Unique(string stem)
    {
        string name = stem;
        for (int n = 0; !_taken.Add(name); n++)
        {
            name = stem + Letters(n);
        }

        return name;
    }

    private static string Letters(int n) => (n < 26 ? "" : Letters(n / 26 - 1)) + (char)('A' + n % 26);
}
