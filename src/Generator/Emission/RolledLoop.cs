using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes one long pass with vectors: one row of lanes at a time, whole or partial, by the same statements.</summary>
/// <remarks>
/// So much is computed in each lane that unrolling would only make the code longer than anyone can read. The sums have
/// the same order as in the unrolled loop: the terms of four rows wait for each other. Where a row is one vector, there is
/// nothing to overlap inside it; whole blocks then have a loop of their own, whose rows are computed side by side.
/// </remarks>
internal sealed class RolledLoop(KernelContext context, LanePass pass, LaneWriter lanes)
{
    /// <summary>The variable that says how many lanes are left.</summary>
    public const string Remaining = "left";

    private static readonly string[] Rows = ["First", "Second", "Third", "Fourth"];

    private readonly Accumulation _accumulation = new(context, pass, context.Target.VectorsPerRow);
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private Expr[] Sums => [.. pass.Reductions.Where(r => r.Op == Op.Sum)];

    public void Write()
    {
        _accumulation.Declare();
        foreach ((Expr sum, int k) in Waiting())
        {
            foreach (string row in Rows)
            {
                Writer.Line($"var {Term(sum, row, k)} = {Zero};");
            }
        }

        bool hasBlocks = _vectors == 1;
        if (hasBlocks)
        {
            Blocks();
        }

        // With sums the loop goes on to the end of the block, so that its terms are added.
        string end = Sums.Length == 0 ? context.Length : $"whole + (remaining > 0 ? {Block} : 0)";
        using (Writer.Braces($"for (i = {(hasBlocks ? "whole" : "0")}; i < {end}; i += {context.RowLanes})"))
        {
            Writer.Line($"int {Remaining} = {context.Length} - i;");
            Shift();
            using (Writer.BracesIf(Sums.Length == 0 ? null : $"{Remaining} > 0"))
            {
                Row();
            }

            Fold();
        }

        Writer.Line();
        _accumulation.Finish();
    }

    private int Block => KernelContext.RowsPerBlock * context.RowLanes;

    private void Blocks()
    {
        using (Writer.Braces($"for (i = 0; i < whole; i += {Block})"))
        {
            int interleave = context.Target.Interleave(pass);
            for (int first = 0; first < KernelContext.RowsPerBlock; first += interleave)
            {
                lanes.Group(first, interleave, partial: false);
            }

            _accumulation.Block((reduction, v) => lanes.Text(reduction[0], v, partial: false));
        }

        Writer.Line();
    }

    private string Zero => $"{context.Target.Vector}<{context.Type}>.Zero";

    private void Shift()
    {
        foreach ((Expr sum, int k) in Waiting())
        {
            for (int row = 0; row < Rows.Length; row++)
            {
                string next = row + 1 < Rows.Length ? Term(sum, Rows[row + 1], k) : Zero;
                Writer.Line($"{Term(sum, Rows[row], k)} = {next};");
            }
        }
    }

    private void Row()
    {
        lanes.Group(0, _vectors, partial: true);
        for (int v = 0; v < _vectors && pass.Reductions.Count > 0; v++)
        {
            lanes.Within(v);
            foreach (Expr reduction in pass.Reductions)
            {
                if (reduction.Op == Op.Sum)
                {
                    Writer.Line($"{Term(reduction, Rows[Rows.Length - 1], v)} = {lanes.Masked(reduction, v)};");
                }
                else
                {
                    _accumulation.Single(reduction, v, lanes.Masked(reduction, v));
                }
            }
        }
    }

    private void Fold()
    {
        if (Sums.Length == 0)
        {
            return;
        }

        int last = (KernelContext.RowsPerBlock - 1) * context.RowLanes;
        using (Writer.Braces($"if ((i & {last}) == {last})"))
        {
            _accumulation.AddBlocks((sum, v) => Term(sum, Rows[v / _vectors], v % _vectors));
        }
    }

    private IEnumerable<(Expr Sum, int Vector)> Waiting() =>
        Sums.SelectMany(sum => Enumerable.Range(0, _vectors).Select(k => (sum, k)));

    private string Term(Expr sum, string row, int k) => $"{context.Plan.Names[sum]}{row}{k}";
}
