using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes the reductions of a vector loop: their lanes, their steps and their results.</summary>
internal sealed class Accumulation(KernelContext context, LanePass pass, int interleave)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private string Vector => context.Target.Vector;

    private IEnumerable<Expr> Sums => pass.Reductions.Where(r => r.Op == Op.Sum);

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        foreach (Expr reduction in pass.Reductions)
        {
            string lanes = Lanes(reduction);
            switch (reduction.Op)
            {
                case Op.Sum:
                    new LaneSum(context, reduction).Declare();
                    break;
                case Op.Max:
                    DeclareAll(lanes, interleave, $"{Vector}.Create({Literals.Of(double.NegativeInfinity, context.Plan.Element)})");
                    break;
                default:
                    context.Writer.Line($"long {lanes} = 0;");
                    break;
            }
        }
    }

    /// <summary>The place where the sums of the last, partial block wait.</summary>
    public void DeclareTail()
    {
        foreach (Expr sum in Sums)
        {
            DeclareAll(Tail(sum), _vectors, $"{Vector}<{context.Type}>.Zero");
        }
    }

    /// <summary>Adds one vector of each row of a block to the sums.</summary>
    /// <param name="k">Which one.</param>
    /// <param name="term">The text of a sum's term in a vector.</param>
    public void AddBlock(int k, Func<Expr, int, string> term)
    {
        foreach (Expr sum in Sums)
        {
            string block = $"{context.Plan.Names[sum]}Block{k}";
            context.Writer.Line($"var {block} = {Folded(v => term(sum, v), k)};");
            new LaneSum(context, sum).Add(k, block);
        }
    }

    /// <summary>Reduces one vector of each row of a block.</summary>
    /// <param name="k">Which one.</param>
    /// <param name="term">The text of a reduction's term in a vector.</param>
    public void Block(int k, Func<Expr, int, string> term)
    {
        AddBlock(k, term);
        int[] rows = [.. Enumerable.Range(0, KernelContext.RowsPerBlock).Select(row => row * _vectors + k)];
        foreach (Expr reduction in pass.Reductions.Where(r => r.Op != Op.Sum))
        {
            if (reduction.Op == Op.Count)
            {
                Single(reduction, k, string.Join(", ", rows.Select(v => term(reduction, v))));
            }
            else
            {
                foreach (int v in rows)
                {
                    Single(reduction, v / _vectors, term(reduction, v));
                }
            }
        }
    }

    /// <summary>Puts the terms of the last, partial block aside until the sums have reached it.</summary>
    /// <param name="term">The variable of a sum's term in a vector.</param>
    public void KeepTail(Func<Expr, int, string> term)
    {
        foreach (Expr sum in Sums)
        {
            for (int k = 0; k < _vectors; k++)
            {
                context.Writer.Line($"{Tail(sum)}{k} = {Folded(v => term(sum, v), k)};");
            }
        }
    }

    /// <summary>Adds the last, partial block.</summary>
    public void AddTail()
    {
        foreach (Expr sum in Sums)
        {
            for (int k = 0; k < _vectors; k++)
            {
                new LaneSum(context, sum).Add(k, Tail(sum) + k);
            }
        }
    }

    /// <summary>Reduces a vector where the order does not matter.</summary>
    /// <remarks>Counts are kept outside the vector registers: floating-point units are what the loop is short of.</remarks>
    public void Single(Expr reduction, int v, string term)
    {
        string lanes = Lanes(reduction);
        context.Writer.Line(reduction.Op == Op.Count
            ? $"{lanes} += {context.Target.Helpers}.Count({term});"
            : $"{lanes}{v % interleave} = {context.Target.Apply(Op.Maximum, [term, $"{lanes}{v % interleave}"], context.Plan.Element)};");
    }

    /// <summary>The results, after the loop.</summary>
    public void Finish()
    {
        foreach (Expr reduction in pass.Reductions)
        {
            switch (reduction.Op)
            {
                case Op.Sum:
                    ReductionResults.Write(context, reduction, new LaneSum(context, reduction).Total());
                    break;
                case Op.Max:
                    string max = Enumerable.Range(1, interleave - 1).Aggregate(
                        Lanes(reduction) + 0,
                        (left, k) => context.Target.Apply(Op.Maximum, [left, Lanes(reduction) + k], context.Plan.Element));
                    ReductionResults.WriteMax(context, reduction, $"{context.Target.Helpers}.Max({max})");
                    break;
                default:
                    ReductionResults.Write(context, reduction, Lanes(reduction));
                    break;
            }
        }
    }

    // Vector k of all rows of a block, added as a tree.
    private string Folded(Func<int, string> term, int k) =>
        $"({term(k)} + {term(_vectors + k)}) + ({term(2 * _vectors + k)} + {term(3 * _vectors + k)})";

    private string Tail(Expr sum) => context.Plan.Names[sum] + "Tail";

    private string Lanes(Expr reduction) => context.Plan.Names[reduction] + "Lanes";

    private void DeclareAll(string stem, int count, string value)
    {
        for (int k = 0; k < count; k++)
        {
            context.Writer.Line($"var {stem}{k} = {value};");
        }
    }
}
