using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;

namespace LossGen.Generator.Lowering;

/// <summary>Gives every value of a kernel one name: the math's where it has one.</summary>
internal sealed class Names
{
    private readonly Dictionary<Expr, string> _names = [];
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _parameters;

    /// <param name="reserved">Names that the emitted code uses for other things.</param>
    /// <param name="parameters">What the consumer calls the kernel's parameters.</param>
    public Names(IEnumerable<string> reserved, IEnumerable<string> parameters)
    {
        _parameters = [.. parameters];
        _taken = [.. reserved, .. _parameters, .. _parameters.Select(OfRow)];
    }

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

    /// <summary>The address of an operand's row, or an output's.</summary>
    /// <param name="role">What the operand is called.</param>
    public string OfRow(string role) => Derived(role, "Row");

    /// <summary>What belongs to a value, such as its total. No parameter of the consumer's is called like that.</summary>
    /// <param name="value">The value.</param>
    /// <param name="suffix">What it is.</param>
    public string Of(Expr value, string suffix) => Derived(this[value], suffix);

    private string Derived(string stem, string suffix)
    {
        string name = stem + suffix;
        for (int n = 0; _parameters.Contains(name); n++)
        {
            name = stem + suffix + Letters(n);
        }

        return name;
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
