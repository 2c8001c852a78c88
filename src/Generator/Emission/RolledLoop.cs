using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes one pass with vectors, one row of lanes at a time: first whole rows, then what is left of a block.</summary>
/// <remarks>
/// So much is computed in each lane that unrolling the loop would make more code than speed, or more constants than there
/// are registers. The sums have the same order as in the unrolled loop: the terms of four rows wait in memory for each
/// other. Where a row is one vector, there is nothing to overlap inside it, and whole blocks are unrolled.
/// </remarks>
internal sealed class RolledLoop(KernelContext context, LanePass pass, LaneWriter lanes)
{
    /// <summary>The variable that says how many lanes are left.</summary>
    public const string Remaining = "left";

    private readonly Accumulation _accumulation = new(context, pass, 1, IsInMemory(context));
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private int Block => KernelContext.RowsPerBlock * context.RowLanes;

    private string Place => $"(i & {Block - context.RowLanes})";

    /// <summary>Whether a target does a pass in this way.</summary>
    public static bool Does(LanePass pass, Target target) => target.IsVector && (pass.IsLong || (pass.Heavy && target.VectorsPerRow > 1));

    /// <summary>The memory in which the terms of a pass wait, at the beginning of the method.</summary>
    public static void WriteMemory(KernelContext context, LanePass pass)
    {
        foreach (Expr sum in Sums(pass))
        {
            int length = (KernelContext.RowsPerBlock + 1) * context.RowLanes;
            context.Writer.Line($"ref {context.Type} {Terms(context, sum)} = ref Scratch.Aligned(stackalloc {context.Type}[{length}]);");
            if (IsInMemory(context))
            {
                new LaneSum(context, sum, isInMemory: true).DeclareMemory();
            }
        }
    }

    public void Write()
    {
        _accumulation.Declare();
        if (_vectors == 1)
        {
            BlockLoop.Write(context, pass, lanes, _accumulation);
            Writer.Line();
        }
        else
        {
            Rows("whole", partial: false);
        }

        // With sums the loop goes on to the end of the block, so that its terms are added.
        Rows(Sums(pass).Any() ? $"whole + (remaining > 0 ? {Block} : 0)" : context.Length, partial: true);
        _accumulation.Finish();
    }

    private void Rows(string end, bool partial)
    {
        using (Writer.Braces($"for (i = {(partial ? "whole" : "0")}; i < {end}; i += {context.RowLanes})"))
        {
            if (partial)
            {
                Writer.Line($"int {Remaining} = {context.Length} - i;");
            }

            using (Writer.BracesIf(partial && Sums(pass).Any() ? $"{Remaining} > 0" : null))
            {
                Row(partial);
            }

            if (partial && Sums(pass).Any())
            {
                using (Writer.Braces("else"))
                {
                    Wait((_, _) => $"{context.Target.Vector}<{context.Type}>.Zero");
                }
            }

            Fold();
        }

        Writer.Line();
    }

    private void Row(bool partial)
    {
        int interleave = Math.Min(context.Target.Interleave(pass), _vectors);
        for (int first = 0; first < _vectors; first += interleave)
        {
            lanes.Group([.. Enumerable.Range(first, interleave)], partial ? Access.Partial : Access.Whole);
        }

        if (partial && pass.Reductions.Count > 0)
        {
            for (int v = 0; v < _vectors; v++)
            {
                lanes.Within(v);
            }
        }

        string Term(Expr reduction, int v) => partial ? lanes.Masked(reduction, v) : lanes.Text(reduction[0], v, Access.Whole);
        Wait(_accumulation.SetApart(Enumerable.Range(0, _vectors), Term, partial));
        foreach (Expr reduction in _accumulation.Reductions.Where(r => !Accumulation.IsSum(r)))
        {
            for (int v = 0; v < _vectors; v++)
            {
                _accumulation.Single(reduction, v, Term(reduction, v));
            }
        }
    }

    private void Wait(Func<Expr, int, string> term)
    {
        foreach (Expr sum in Sums(pass))
        {
            for (int v = 0; v < _vectors; v++)
            {
                Writer.Line($"{context.Target.Vector}.StoreUnsafe({term(sum, v)}, ref {Terms(context, sum)}, (nuint){Place}{Offset(v * context.RowLanes / _vectors)});");
            }
        }
    }

    private void Fold()
    {
        if (!Sums(pass).Any())
        {
            return;
        }

        int last = Block - context.RowLanes;
        using (Writer.Braces($"if ({Place} == {last})"))
        {
            for (int k = 0; k < _vectors; k++)
            {
                _accumulation.AddBlock(k, (sum, v) => $"{context.Target.Vector}.LoadUnsafe(ref {Terms(context, sum)}, {v * context.RowLanes / _vectors})");
            }
        }
    }

    // A row of one vector is unrolled, and needs its sums in every trip.
    private static bool IsInMemory(KernelContext context) => context.Target.VectorsPerRow > 1;

    private static IEnumerable<Expr> Sums(LanePass pass) => pass.Reductions.Where(Accumulation.IsSum);

    private static string Terms(KernelContext context, Expr sum) => context.Plan.Names[sum] + "Terms";

    private static string Offset(int lanes) => lanes == 0 ? "" : $" + {lanes}";
}
