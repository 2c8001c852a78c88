using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes the reductions of a vector loop: their lanes, their steps and their results.</summary>
/// <param name="context">The kernel.</param>
/// <param name="pass">The pass.</param>
/// <param name="interleave">How many maxima are found side by side.</param>
/// <param name="isInMemory">Whether the lanes of sums wait in memory.</param>
internal sealed class Accumulation(KernelContext context, LanePass pass, int interleave, bool isInMemory = false)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private string Vector => context.Target.Vector;

    /// <summary>What has lanes of its own: a maximum of the terms that a sum sets apart is one of those.</summary>
    public IEnumerable<Expr> Reductions => pass.Reductions.Where(r => LargestApart.SumBeside(r, pass.Reductions) is null);

    private IEnumerable<Expr> Sums => pass.Reductions.Where(IsSum);

    /// <summary>Whether a reduction adds its terms, in the order of their blocks.</summary>
    public static bool IsSum(Expr reduction) => reduction.Op is Op.Sum or Op.SumOfOthers;

    /// <summary>The variable of a sum's term in a vector.</summary>
    public string Term(Expr sum, int v) => $"{context.Plan.Names[sum]}Term{v}";

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        foreach (Expr reduction in Reductions)
        {
            string lanes = Lanes(reduction);
            switch (reduction.Op)
            {
                case Op.Sum:
                    LanesOf(reduction).Declare();
                    break;
                case Op.SumOfOthers:
                    LanesOf(reduction).Declare();
                    Apart(reduction).Declare(hasTail: true);
                    break;
                default:
                    DeclareAll(lanes, interleave, $"{Vector}.Create({Literals.Of(double.NegativeInfinity, context.Plan.Element)})");
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
            LanesOf(sum).Add(k, block);
        }
    }

    /// <summary>Writes the variable of a sum's term in a vector: the term itself, or what a lane's largest term leaves of it.</summary>
    /// <param name="declare">What stands before the variable.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="v">The vector.</param>
    /// <param name="term">The text of the term.</param>
    /// <param name="isTail">Whether it belongs to the last, partial block.</param>
    public void WriteTerm(string declare, Expr sum, int v, string term, bool isTail)
    {
        if (sum.Op == Op.SumOfOthers)
        {
            Apart(sum).Write($"{declare}{Term(sum, v)}", v % _vectors, term, isTail);
        }
        else
        {
            context.Writer.Line($"{declare}{Term(sum, v)} = {term};");
        }
    }

    /// <summary>Writes what the largest terms leave of those of some vectors, and gives back how the terms that are added are called.</summary>
    /// <param name="vectors">The vectors, in the order of their rows.</param>
    /// <param name="term">The text of a sum's term in a vector.</param>
    /// <param name="isTail">Whether they belong to the last, partial block.</param>
    public Func<Expr, int, string> SetApart(IEnumerable<int> vectors, Func<Expr, int, string> term, bool isTail)
    {
        foreach (Expr others in Sums.Where(s => s.Op == Op.SumOfOthers))
        {
            foreach (int v in vectors)
            {
                WriteTerm("var ", others, v, term(others, v), isTail);
            }
        }

        return (sum, v) => sum.Op == Op.SumOfOthers ? Term(sum, v) : term(sum, v);
    }

    /// <summary>Reduces one vector of each row of a block.</summary>
    /// <param name="k">Which one.</param>
    /// <param name="term">The text of a reduction's term in a vector.</param>
    public void Block(int k, Func<Expr, int, string> term)
    {
        int[] rows = [.. Enumerable.Range(0, KernelContext.RowsPerBlock).Select(row => row * _vectors + k)];
        AddBlock(k, SetApart(rows, term, isTail: false));
        foreach (Expr reduction in Reductions.Where(r => !IsSum(r)))
        {
            foreach (int v in rows)
            {
                Single(reduction, v / _vectors, term(reduction, v));
            }
        }
    }

    /// <summary>Puts the terms of the last, partial block aside until the sums have reached it.</summary>
    public void KeepTail()
    {
        foreach (Expr sum in Sums)
        {
            for (int k = 0; k < _vectors; k++)
            {
                context.Writer.Line($"{Tail(sum)}{k} = {Folded(v => Term(sum, v), k)};");
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
                LanesOf(sum).Add(k, Tail(sum) + k);
            }
        }
    }

    /// <summary>Reduces a vector where the order does not matter.</summary>
    public void Single(Expr reduction, int v, string term)
    {
        string lanes = Lanes(reduction);
        context.Writer.Line($"{lanes}{v % interleave} = {context.Target.Apply(Op.Maximum, [term, $"{lanes}{v % interleave}"], context.Plan.Element)};");
    }

    /// <summary>The results, after the loop.</summary>
    public void Finish()
    {
        foreach (Expr reduction in Reductions)
        {
            switch (reduction.Op)
            {
                case Op.Sum:
                    ReductionResults.Write(context, reduction, LanesOf(reduction).Total());
                    break;
                case Op.SumOfOthers:
                    Apart(reduction).Finish(LanesOf(reduction));
                    ReductionResults.Write(context, reduction, LanesOf(reduction).Total());
                    break;
                default:
                    string max = Enumerable.Range(1, interleave - 1).Aggregate(
                        Lanes(reduction) + 0,
                        (left, k) => context.Target.Apply(Op.Maximum, [left, Lanes(reduction) + k], context.Plan.Element));
                    ReductionResults.WriteMax(context, pass, reduction, $"{context.Target.Helpers}.Max({max})");
                    break;
            }
        }

        foreach (Expr largest in pass.Reductions.Except(Reductions))
        {
            ReductionResults.WriteMax(context, pass, largest, Apart(LargestApart.SumBeside(largest, pass.Reductions)!).Result);
        }
    }

    // Vector k of all rows of a block, added as a tree.
    private string Folded(Func<int, string> term, int k) =>
        $"({term(k)} + {term(_vectors + k)}) + ({term(2 * _vectors + k)} + {term(3 * _vectors + k)})";

    private LaneSum LanesOf(Expr sum) => new(context, sum, isInMemory);

    private LargestApart Apart(Expr sum) => new(context, sum);

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
