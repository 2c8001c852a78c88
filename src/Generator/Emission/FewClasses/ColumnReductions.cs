using LossGen.Generator.Expressions;

namespace LossGen.Generator.Emission.FewClasses;

/// <summary>Writes reductions down the classes: each lane has the sum, or maximum of its own row, in the order of the classes.</summary>
/// <remarks>Sums of float are kept in double; sums of double with what each addition rounds away. <see cref="ScalarLoop"/> does the same.</remarks>
internal sealed class ColumnReductions(KernelContext context, IReadOnlyList<Expr> reductions, Func<Expr, int, string> text)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        foreach (Expr reduction in Kept)
        {
            Declare(reduction);
        }
    }

    /// <summary>The step of one class.</summary>
    /// <param name="vectors">The vectors that make it.</param>
    public void Add(int[] vectors)
    {
        foreach (Expr reduction in Kept)
        {
            foreach (int v in vectors)
            {
                Add(reduction, v);
            }
        }
    }

    /// <summary>The results, after the loop.</summary>
    public void Finish()
    {
        foreach (Expr reduction in reductions)
        {
            for (int v = 0; v < _vectors; v++)
            {
                Writer.Line($"var {context.Plan.Names[reduction]}{v} = {Result(reduction, v)};");
            }
        }
    }

    private void Declare(Expr reduction)
    {
        if (Accumulation.IsSum(reduction))
        {
            new LaneSum(context, reduction).Declare();
        }

        if (reduction.Op == Op.SumOfOthers)
        {
            new LargestApart(context, reduction).Declare(hasTail: false);
        }

        for (int v = 0; v < _vectors && !Accumulation.IsSum(reduction); v++)
        {
            Writer.Line($"var {Lanes(reduction)}{v} = {Literals.Of(double.NegativeInfinity, context.Plan.Element, context.Target)};");
        }
    }

    private void Add(Expr reduction, int v)
    {
        string lanes = Lanes(reduction);
        string term = text(reduction[0], v);
        switch (reduction.Op)
        {
            case Op.Sum:
                new LaneSum(context, reduction).Add(v, term);
                break;
            case Op.SumOfOthers:
                string added = $"{context.Plan.Names[reduction]}Term{v}";
                new LargestApart(context, reduction).Write($"var {added}", v, term);
                new LaneSum(context, reduction).Add(v, added);
                break;
            default:
                Writer.Line($"{lanes}{v} = {context.Target.Apply(Op.Maximum, [term, lanes + v], context.Plan.Element)};");
                break;
        }
    }

    private string Result(Expr reduction, int v) => Accumulation.IsSum(reduction) ? new LaneSum(context, reduction).OfLanes(v)
        : LargestApart.SumBeside(reduction, reductions) is { } sum ? new LargestApart(context, sum).OfLanes(v)
        : Lanes(reduction) + v;

    // A maximum of the terms that a sum sets apart is one of those.
    private IEnumerable<Expr> Kept => reductions.Where(r => LargestApart.SumBeside(r, reductions) is null);

    private string Lanes(Expr reduction) => context.Plan.Names[reduction] + "Lanes";
}
