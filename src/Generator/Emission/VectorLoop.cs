using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Emission;

/// <summary>Writes one pass over the lanes of a row with vectors: a full loop and a tail of the same statements.</summary>
internal sealed class VectorLoop
{
    private readonly KernelContext _context;
    private readonly ScalarWriter _scalars;
    private readonly LanePass _pass;
    private readonly Accumulation _accumulation;
    private readonly int _interleave;
    private readonly int _width;
    private readonly int _vectors;

    public VectorLoop(KernelContext context, ScalarWriter scalars, LanePass pass)
    {
        _context = context;
        _scalars = scalars;
        _pass = pass;
        _interleave = pass.Heavy ? context.Target.HeavyInterleave : 4;
        _accumulation = new Accumulation(context, pass, _interleave);
        _width = context.RowLanes / context.Target.VectorsPerRow;
        _vectors = KernelContext.RowsPerBlock * context.Target.VectorsPerRow;
    }

    private CodeWriter Writer => _context.Writer;

    private string Vector => _context.Target.Vector;

    /// <remarks>
    /// The tail is computed first, so that its latencies overlap with the loop, and added last, where its turn is.
    /// </remarks>
    public void Write()
    {
        _accumulation.Declare();
        using (Writer.Braces("if (remaining > 0)"))
        {
            Writer.Line("i = whole;");
            Tail();
        }

        Writer.Line();
        int step = KernelContext.RowsPerBlock * _context.RowLanes;
        using (Writer.Braces($"for (i = 0; i < whole; i += {step})"))
        {
            Block();
        }

        Writer.Line();
        _accumulation.Finish();
    }

    /// <summary>Spreads what changes once a row or call over all lanes, before the loop.</summary>
    public void Broadcast()
    {
        foreach (Expr value in _pass.Values.Where(v => v.Level < Level.Lane && v.Op != Op.Constant && _context.Spread.Add(v)))
        {
            Writer.Line($"var {_context.Plan.Names[value]}All = {Vector}.Create({_scalars.Text(value)});");
        }
    }

    private void Block()
    {
        for (int first = 0; first < _vectors; first += _interleave)
        {
            Group(first, _interleave, partial: false);
        }

        _accumulation.Block((reduction, v) => Text(reduction[0], v, partial: false));
    }

    // What is left may be much less than a block: vectors without a lane of it are not computed, and add nothing.
    private void Tail()
    {
        List<Expr> sums = [.. _pass.Reductions.Where(r => r.Op == Op.Sum)];
        foreach (Expr sum in sums)
        {
            for (int v = 1; v < _vectors; v++)
            {
                Writer.Line($"var {Term(sum, v)} = {Vector}<{_context.Type}>.Zero;");
            }
        }

        for (int v = 0; v < _vectors; v++)
        {
            using (Writer.BracesIf(v == 0 ? null : $"remaining > {v * _width}"))
            {
                Group(v, 1, partial: true);
                Reduce(v);
            }
        }

        _accumulation.KeepTail(Term);
    }

    /// <summary>Computes and stores some vectors side by side.</summary>
    private void Group(int first, int count, bool partial)
    {
        int[] group = [.. Enumerable.Range(first, count)];
        foreach (Expr value in _pass.Values.Where(v => v.Level == Level.Lane && IsVariable(v)))
        {
            foreach (int v in group)
            {
                Writer.Line($"var {_context.Plan.Names[value]}{v} = {Definition(value, v, partial)};");
            }
        }

        Stores(group, partial);
    }

    // Sums wait for the other vectors of their block, because the order of additions is fixed.
    private void Reduce(int v)
    {
        if (_pass.Reductions.Count == 0)
        {
            return;
        }

        Writer.Line($"var within{v} = {_context.Target.Helpers}.FirstLanes<{_context.Type}>({Remaining(v)});");
        foreach (Expr reduction in _pass.Reductions)
        {
            if (reduction.Op == Op.Sum)
            {
                string declare = v == 0 ? "var " : "";
                Writer.Line($"{declare}{Term(reduction, v)} = {Masked(reduction, v)};");
            }
            else
            {
                _accumulation.Single(reduction, v, Masked(reduction, v));
            }
        }
    }

    // The terms of a partial vector are masked with what changes nothing.
    private string Masked(Expr reduction, int v)
    {
        string term = Text(reduction[0], v, partial: true);
        return reduction.Op == Op.Max
            ? $"{Vector}.ConditionalSelect(within{v}, {term}, {Constant(double.NegativeInfinity)})"
            : $"{term} & within{v}";
    }

    private string Term(Expr reduction, int v) => $"{_context.Plan.Names[reduction]}Term{v}";

    private void Stores(int[] group, bool partial)
    {
        if (_pass.Kept is not null)
        {
            Store("kept", _pass.Kept, group, partial);
        }

        foreach (OutputStore store in _pass.Stores)
        {
            Store(store.Output, store.Value, group, partial);
        }
    }

    private void Store(string output, Expr value, int[] group, bool partial)
    {
        using (Writer.Braces($"if ({KernelContext.Wants(output)})"))
        {
            foreach (int v in group)
            {
                string text = Text(value, v, partial);
                Writer.Line(partial
                    ? $"{_context.Target.Helpers}.StorePartial({text}, ref Unsafe.Add(ref {_context.Buffer(output)}, {Index(v)}), {Remaining(v)});"
                    : $"Vector{_context.Target.Bits}.StoreUnsafe({text}, ref {_context.Buffer(output)}, {Offset(v)});");
            }
        }
    }

    // A comparison is written where it is used: it then stays in a mask register, and costs less again than to keep.
    private bool IsVariable(Expr value) =>
        value.Op != Op.Constant && !value.IsCondition && (_pass.Heavy || value.Name is not null || UsedHere(value) > 1 || IsRoot(value));

    private bool IsRoot(Expr value) =>
        _pass.Stores.Any(s => s.Value.Equals(value)) || _pass.Reductions.Any(r => r[0].Equals(value)) || value.Equals(_pass.Kept);

    private int UsedHere(Expr value) => _pass.Values.Sum(user => user.Operands.Count(o => o.Equals(value)));

    private string Text(Expr value, int v, bool partial) => value switch
    {
        { Op: Op.Constant } => Constant(value.Value),
        { Level: < Level.Lane } => _context.Plan.Names[value] + "All",
        _ when IsVariable(value) => _context.Plan.Names[value] + v,
        _ => Definition(value, v, partial),
    };

    private string Definition(Expr value, int v, bool partial) => value.Op == Op.Symbol
        ? Load(value, v, partial)
        : Texts.Apply(_context.Target, value.Op, _context.Plan.Element, value.Operands.Select(o => Text(o, v, partial)));

    private string Load(Expr symbol, int v, bool partial)
    {
        string buffer = _context.BufferOf(symbol);
        bool converts = _context.StorageOf(symbol) != _context.Type;
        string helper = $"{_context.Target.Helpers}.Load{(converts ? _context.Precision : "")}";
        if (partial)
        {
            return $"{helper}Partial(ref Unsafe.Add(ref {buffer}, {Index(v)}), {Remaining(v)})";
        }

        return converts ? $"{helper}(ref {buffer}, {Offset(v)})" : $"{Vector}.LoadUnsafe(ref {buffer}, {Offset(v)})";
    }

    private string Constant(double value) => value == 0 && BitConverter.DoubleToInt64Bits(value) == 0
        ? $"{Vector}<{_context.Type}>.Zero"
        : $"{Vector}.Create({Literals.Of(value, _context.Plan.Element)})";

    private string Index(int v) => v == 0 ? "i" : $"i + {v * _width}";

    // Widened before the addition, so that the addition becomes part of the address.
    private string Offset(int v) => v == 0 ? "(nuint)i" : $"(nuint)i + {v * _width}";

    private string Remaining(int v) => v == 0 ? "remaining" : $"remaining - {v * _width}";
}
