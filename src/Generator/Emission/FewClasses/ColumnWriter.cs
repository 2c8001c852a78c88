using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Emission.FewClasses;

/// <summary>Writes what is computed for a block of rows at once, in vectors that have one row in each lane.</summary>
/// <param name="context">The kernel.</param>
/// <param name="scalars">Writes what is the same for the whole call.</param>
internal sealed class ColumnWriter(KernelContext context, ScalarWriter scalars)
{
    private readonly SpreadValues _spread = new(context, scalars);
    private readonly int _vectors = context.Target.VectorsPerRow;
    private readonly int _width = context.RowLanes / context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private int[] All => [.. Enumerable.Range(0, _vectors)];

    private string Vector => context.Target.Vector;

    /// <summary>Whether a value is read from an operand's columns.</summary>
    public bool IsOperand(Expr value) => value is { Op: Op.Symbol, Level: Level.Lane }
        && !value.Equals(LaneScheduler.KeptSymbol) && !context.IsOfClass(value);

    /// <summary>The columns of an operand.</summary>
    public string Column(Expr operand) => Column(context.Plan.Names[operand]);

    /// <summary>The columns of an output.</summary>
    public static string Column(string output) => output + "Columns";

    /// <summary>The memory with one number for each row of the block.</summary>
    public string OfRow(Expr value) => context.Plan.Names[value] + "OfRows";

    /// <summary>Spreads what is the same for the whole call over all lanes.</summary>
    public void Broadcast(IReadOnlyList<Step> body)
    {
        IEnumerable<Expr> values = body.OfType<ScalarStep>().SelectMany(s => s.Values)
            .Concat(body.OfType<LanePass>().SelectMany(p => p.Values))
            .Where(v => v.Level > Level.Call);
        IEnumerable<Expr> used = values.SelectMany(v => v.Operands).Concat(body.OfType<LanePass>().SelectMany(KernelContext.Terms));
        HashSet<Expr> spread = [];
        foreach (Expr value in used.Where(v => v is { Level: Level.Call, Op: not Op.Constant }))
        {
            if (spread.Add(value))
            {
                _spread.Write(value);
            }
        }
    }

    /// <summary>Reads the weights, or the mask, of the block's rows.</summary>
    public void LoadWeights(Argument weights)
    {
        Expr symbol = Expr.Input(KernelContext.WeightSymbol(weights), Level.Row);
        string load = $"{context.Target.Helpers}.Load{(weights.Type == context.Type ? "" : context.Precision)}Partial";
        ForAll(v => $"var {context.Plan.Names[symbol]}{v} = {load}(ref Unsafe.Add(ref {weights.Role}Start, first + {v * _width}), left - {v * _width});");
    }

    /// <summary>Reads what has been gathered at the labels of the block's rows.</summary>
    public void LoadGather(Expr gather) => ForAll(v => $"var {context.Plan.Names[gather]}{v} = {Load(OfRow(gather), v * _width)};");

    /// <summary>Writes a value of each row to memory.</summary>
    public void StoreOfRow(Expr value) => ForAll(v => $"{Vector}.StoreUnsafe({Text(value, v)}, ref {OfRow(value)}, {v * _width});");

    /// <summary>Computes values of rows.</summary>
    public void Rows(IEnumerable<Expr> values)
    {
        foreach (Expr value in values.Where(v => v.Level == Level.Row && v.Op != Op.AtLabel && !v.IsCondition))
        {
            Define(value, All);
        }
    }

    /// <summary>Goes down the classes.</summary>
    /// <remarks>
    /// With functions one vector after the other: side by side, their sums and what waits in them have no room in the
    /// registers. The classes of one lane are still added in their order.
    /// </remarks>
    public void Pass(LanePass pass)
    {
        ColumnReductions reductions = new(context, pass.Reductions, Text);
        reductions.Declare();
        int together = pass.Heavy ? 1 : _vectors;
        for (int v = 0; v < _vectors; v += together)
        {
            Classes(pass, reductions, [.. Enumerable.Range(v, together)]);
            Writer.Line();
        }

        reductions.Finish();
    }

    private void Classes(LanePass pass, ColumnReductions reductions, int[] vectors)
    {
        using (Writer.Braces($"for (nint c = 0, at = 0; c < classes; c++, at += {context.RowLanes})"))
        {
            foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && v.Op != Op.Constant && !v.IsCondition))
            {
                Define(value, vectors);
            }

            if (pass.Kept is not null)
            {
                Store(Keeper, pass.Kept, vectors);
            }

            foreach (OutputStore store in pass.Stores)
            {
                Store(store.Output, store.Value, vectors);
            }

            reductions.Add(vectors);
        }
    }

    // The pass that overwrites an output reads what is kept there first.
    private string Keeper => context.LaneOutputs.First();

    private void Store(string output, Expr value, int[] vectors) =>
        For(vectors, v => $"{Vector}.StoreUnsafe({Text(value, v)}, ref {Column(output)}, {At(v)});");

    private void Define(Expr value, int[] vectors) => For(vectors, v => $"var {context.Plan.Names[value]}{v} = {Definition(value, v)};");

    private void ForAll(Func<int, string> line) => For(All, line);

    private void For(int[] vectors, Func<int, string> line)
    {
        foreach (int v in vectors)
        {
            Writer.Line(line(v));
        }
    }

    private string Text(Expr value, int v) => value switch
    {
        { Level: Level.Call } => _spread.Text(value),
        { IsCondition: true } => Definition(value, v),
        _ => context.Plan.Names[value] + v,
    };

    private string Definition(Expr value, int v) => value switch
    {
        { Op: Op.Symbol } when value.Equals(LaneScheduler.KeptSymbol) => Load(Column(Keeper), At(v)),
        { Op: Op.Symbol } when IsOperand(value) => Load(Column(value), At(v)),
        { Op: Op.Symbol } when KernelContext.IsComputed(value) => $"{Vector}.Create({context.Element(value, "c")})",
        { Op: Op.Symbol } => $"{Vector}.Create(Unsafe.Add(ref {context.OperandOf(value)}Start, c))",
        _ => Texts.Apply(context.Target, value.Op, context.Plan.Element, value.Operands.Select(o => Text(o, v))),
    };

    private string Load(string buffer, object offset) => $"{Vector}.LoadUnsafe(ref {buffer}, {offset})";

    private string At(int v) => v == 0 ? "(nuint)at" : $"(nuint)at + {v * _width}";
}
