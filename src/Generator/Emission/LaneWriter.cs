using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes what one pass computes in the lanes of some vectors, in whole vectors or in partial ones.</summary>
/// <param name="context">The kernel.</param>
/// <param name="scalars">Writes what does not change from lane to lane.</param>
/// <param name="pass">The pass.</param>
/// <param name="remaining">The variable that says how many lanes are left.</param>
internal sealed class LaneWriter(KernelContext context, ScalarWriter scalars, LanePass pass, string remaining)
{
    private readonly SpreadValues _spread = new(context, scalars);
    private readonly int _width = context.RowLanes / context.Target.VectorsPerRow;
    private readonly HashSet<Expr> _variables = Variables(pass);

    private CodeWriter Writer => context.Writer;

    private string Vector => context.Target.Vector;

    /// <summary>Spreads what changes once a row or call over all lanes, before the loop.</summary>
    public void Broadcast()
    {
        foreach (Expr value in pass.Values.Where(v => v.Level < Level.Lane && v.Op != Op.Constant && context.Spread.Add(v)))
        {
            _spread.Write(value);
        }
    }

    /// <summary>Computes and stores some vectors side by side.</summary>
    public void Group(int[] group, Access access)
    {
        HashSet<Expr> known = [];
        List<(string Output, Expr Value)> waiting = [.. Outputs()];
        Expr? lastRead = LastRead();
        foreach (Expr value in pass.Values)
        {
            Define(value, group, access);
            known.Add(value);

            // What is stored needs no register any more. An output may be the very memory of an operand, which must have been read.
            if (waiting.Count > 0 && (lastRead is null || known.Contains(lastRead)))
            {
                foreach ((string Output, Expr Value) store in waiting.Where(w => known.Contains(w.Value)).ToList())
                {
                    Store(store.Output, store.Value, group, access);
                    waiting.Remove(store);
                }
            }
        }
    }

    // An operand without a variable of its own is read where it is used, or where that is.
    private Expr? LastRead()
    {
        HashSet<Expr> readLater = [];
        Expr? last = null;
        foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && (v.Op == Op.Symbol || v.Operands.Any(readLater.Contains))))
        {
            last = value;
            if (!_variables.Contains(value))
            {
                readLater.Add(value);
            }
        }

        return last;
    }

    private void Define(Expr value, int[] group, Access access)
    {
        if (value.Level < Level.Lane || !_variables.Contains(value))
        {
            return;
        }

        foreach (int v in group)
        {
            Writer.Line($"var {context.Plan.Names[value]}{v} = {Definition(value, v, access)};");
        }
    }

    /// <summary>Which lanes of a partial vector are there.</summary>
    public void Within(int v) =>
        Writer.Line($"var within{v} = {context.Target.Helpers}.FirstLanes<{context.Type}>({Remaining(v)});");

    /// <summary>The term of a reduction in a partial vector, masked with what changes nothing.</summary>
    public string Masked(Expr reduction, int v)
    {
        string term = Text(reduction[0], v, Access.Partial);
        return reduction.Op is Op.Max or Op.NearMax
            ? $"{Vector}.ConditionalSelect(within{v}, {term}, {_spread.Constant(double.NegativeInfinity)})"
            : $"{term} & within{v}";
    }

    /// <summary>A value in a vector.</summary>
    public string Text(Expr value, int v, Access access) => value switch
    {
        { Level: < Level.Lane } => _spread.Text(value),
        _ when _variables.Contains(value) => context.Plan.Names[value] + v,
        _ => Definition(value, v, access),
    };

    private IEnumerable<(string Output, Expr Value)> Outputs() =>
        (pass.Kept is null ? [] : new[] { ("kept", pass.Kept) }).Concat(pass.Stores.Select(s => (s.Output, s.Value)));

    private void Store(string output, Expr value, int[] group, Access access)
    {
        using (Writer.Braces($"if ({KernelContext.Wants(output)})"))
        {
            foreach (int v in group)
            {
                string text = Text(value, v, access);
                Writer.Line(access == Access.Partial
                    ? $"{context.Target.Helpers}.StorePartial({text}, ref Unsafe.Add(ref {context.Buffer(output)}, {Index(v)}), {Remaining(v)});"
                    : $"Vector{context.Target.Bits}.StoreUnsafe({text}, ref {context.Buffer(output)}, {Offset(v)});");
            }
        }
    }

    // A comparison is written where it is used: it then stays in a mask register, and costs less again than to keep.
    private static HashSet<Expr> Variables(LanePass pass)
    {
        HashSet<Expr> seen = [], shared = [.. pass.Stores.Select(s => s.Value), .. pass.Reductions.Select(r => r[0])];
        if (pass.Kept is not null)
        {
            shared.Add(pass.Kept);
        }

        foreach (Expr operand in pass.Values.SelectMany(user => user.Operands).Where(operand => !seen.Add(operand)))
        {
            shared.Add(operand);
        }

        return [.. pass.Values.Where(v => v.Op != Op.Constant && !v.IsCondition && (pass.Heavy || v.Name is not null || shared.Contains(v)))];
    }

    private string Definition(Expr value, int v, Access access) => value.Op == Op.Symbol
        ? Load(value, v, access)
        : Texts.Apply(context.Target, value.Op, context.Plan.Element, value.Operands.Select(o => Text(o, v, access)));

    private string Load(Expr symbol, int v, Access access)
    {
        if (symbol.Symbol == Symbols.ClassNumber)
        {
            return $"{context.Target.Helpers}.ClassesFrom<{context.Type}>({Index(v)})";
        }

        if (KernelContext.IsComputed(symbol))
        {
            return $"{context.Target.Helpers}.AllBut<{context.Type}>({KernelContext.ExcludedClass(context.Request)} - ({Index(v)}))";
        }

        string buffer = context.BufferOf(symbol);
        bool converts = context.StorageOf(symbol) != context.Type;
        string helper = $"{context.Target.Helpers}.Load{(converts ? context.Precision : "")}";
        if (access == Access.Partial)
        {
            return $"{helper}Partial(ref Unsafe.Add(ref {buffer}, {Index(v)}), {Remaining(v)})";
        }

        return converts ? $"{helper}(ref {buffer}, {Offset(v)})" : $"{Vector}.LoadUnsafe(ref {buffer}, {Offset(v)})";
    }

    private string Index(int v) => v == 0 ? "i" : $"i + {v * _width}";

    // Widened before the addition, so that the addition becomes part of the address.
    private string Offset(int v) => v == 0 ? "(nuint)i" : $"(nuint)i + {v * _width}";

    private string Remaining(int v) => v == 0 ? remaining : $"{remaining} - {v * _width}";
}

/// <summary>How a group of vectors is read and written.</summary>
internal enum Access
{
    /// <summary>As whole vectors.</summary>
    Whole,

    /// <summary>As far as there are lanes left.</summary>
    Partial,
}
