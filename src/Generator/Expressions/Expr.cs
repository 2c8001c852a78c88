using System.Collections.Immutable;

namespace LossGen.Generator.Expressions;

/// <summary>An immutable expression over reals and truth values: a node of a directed acyclic graph.</summary>
/// <remarks>
/// Equality is structural and ignores <see cref="Name"/>, which only tells the emitter what the math calls the value.
/// </remarks>
internal sealed class Expr : IEquatable<Expr>
{
    private readonly int _hash;

    // A node that this one was found equal to. Without it, two graphs that were built apart would be compared as the trees they
    // stand for, which have exponentially many nodes.
    private Expr? _twin;

    private Expr(Op op, ImmutableArray<Expr> operands, double value, string symbol, Level level, string? name)
    {
        Op = op;
        Operands = operands;
        Value = value;
        Symbol = symbol;
        Level = level;
        Name = name;
        Height = operands.IsEmpty ? 0 : 1 + operands.Max(o => o.Height);
        _hash = Hash(op, operands, value, symbol, level);
    }

    /// <summary>What the node computes.</summary>
    public Op Op { get; }

    /// <summary>The operands, in order.</summary>
    public ImmutableArray<Expr> Operands { get; }

    /// <summary>The value of a constant.</summary>
    public double Value { get; }

    /// <summary>The name of a symbol or wildcard.</summary>
    public string Symbol { get; }

    /// <summary>How often the value changes.</summary>
    public Level Level { get; }

    /// <summary>What the math calls this value, if it has a name.</summary>
    public string? Name { get; }

    /// <summary>The longest chain of operations below this node.</summary>
    public int Height { get; }

    /// <summary>Whether this is a truth value.</summary>
    public bool IsCondition => Op is Op.Less or Op.LessOrEqual or Op.Equal or Op.And or Op.Or or Op.IsLabel;

    /// <summary>Whether this is a function of an element, which the Functions stage expands.</summary>
    public bool IsFunction => Op is >= Op.Exp and < Op.IsLabel;

    /// <summary>Whether this is a function of a whole row, which the Functions stage expands.</summary>
    public bool IsFunctionOfRow => Op is >= Op.LogSumExp and < Op.Sum;

    /// <summary>The operand at an index.</summary>
    public Expr this[int index] => Operands[index];

    /// <summary>A constant.</summary>
    public static implicit operator Expr(double value) => new(Op.Constant, ImmutableArray<Expr>.Empty, value, "", Level.Call, null);

    public static Expr operator +(Expr left, Expr right) => Of(Op.Add, left, right);

    public static Expr operator -(Expr left, Expr right) => Of(Op.Subtract, left, right);

    public static Expr operator *(Expr left, Expr right) => Of(Op.Multiply, left, right);

    public static Expr operator /(Expr left, Expr right) => Of(Op.Divide, left, right);

    public static Expr operator -(Expr operand) => Of(Op.Negate, operand);

    public static Expr operator <(Expr left, Expr right) => Of(Op.Less, left, right);

    public static Expr operator >(Expr left, Expr right) => Of(Op.Less, right, left);

    public static Expr operator <=(Expr left, Expr right) => Of(Op.LessOrEqual, left, right);

    public static Expr operator >=(Expr left, Expr right) => Of(Op.LessOrEqual, right, left);

    /// <summary>A named input that changes at <paramref name="level"/>.</summary>
    public static Expr Input(string symbol, Level level) => new(Op.Symbol, ImmutableArray<Expr>.Empty, 0, symbol, level, null);

    /// <summary>A placeholder in the pattern of a rewrite rule.</summary>
    public static Expr Wildcard(string symbol) => new(Op.Wildcard, ImmutableArray<Expr>.Empty, 0, symbol, Level.Call, null);

    /// <summary>A node over operands.</summary>
    public static Expr Of(Op op, params Expr[] operands) => new(op, operands.ToImmutableArray(), 0, "", LevelOf(op, operands), null);

    /// <summary>The same node over other operands.</summary>
    public Expr With(Expr[] operands) => operands.Length == 0 ? this : new(Op, operands.ToImmutableArray(), Value, Symbol, LevelOf(Op, operands), Name);

    /// <summary>The same expression, called <paramref name="name"/> in generated code.</summary>
    public Expr Named(string? name) => name is null || name == Name ? this : new(Op, Operands, Value, Symbol, Level, name);

    /// <summary>Whether this is the constant <paramref name="value"/> (the sign of zero does not matter).</summary>
    public bool Is(double value) => Op == Op.Constant && Value == value;

    public bool Equals(Expr? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _hash != other._hash)
        {
            return false;
        }

        Expr twin = _twin ?? this;
        if (ReferenceEquals(twin, other._twin ?? other))
        {
            return true;
        }

        bool equal = HasSameFields(other) && Operands.SequenceEqual(other.Operands);
        if (equal)
        {
            other._twin = twin;
        }

        return equal;
    }

    public override bool Equals(object? obj) => Equals(obj as Expr);

    public override int GetHashCode() => _hash;

    public override string ToString() => Printer.Print(this);

    private bool HasSameFields(Expr other) =>
        Op == other.Op && Level == other.Level && Symbol == other.Symbol
        && BitConverter.DoubleToInt64Bits(Value) == BitConverter.DoubleToInt64Bits(other.Value);

    private static Level LevelOf(Op op, Expr[] operands) => op switch
    {
        Op.Sum or Op.SumOfOthers or Op.Max or Op.NearMax or Op.AtLabel or Op.LogSumExp or Op.SoftMaxTotal => Level.Row,
        Op.SumOverRows => Level.Call,
        Op.IsLabel => Level.Lane,
        _ => operands.Length == 0 ? Level.Call : operands.Max(o => o.Level),
    };

    private static int Hash(Op op, ImmutableArray<Expr> operands, double value, string symbol, Level level)
    {
        unchecked
        {
            int hash = (((int)op * 31 + value.GetHashCode()) * 31 + StringComparer.Ordinal.GetHashCode(symbol)) * 31 + (int)level;
            foreach (Expr operand in operands)
            {
                hash = hash * 16777619 ^ operand._hash;
            }

            return hash;
        }
    }
}
