using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes one pass over the lanes of a row with vectors: a loop over whole blocks, unrolled, and a tail of the same statements.</summary>
internal sealed class VectorLoop
{
    private readonly KernelContext _context;
    private readonly LanePass _pass;
    private readonly LaneWriter _lanes;
    private readonly Accumulation _accumulation;
    private readonly int _width;
    private readonly int _vectors;
    private readonly bool _isLook;

    public VectorLoop(KernelContext context, LanePass pass, LaneWriter lanes)
    {
        _context = context;
        _pass = pass;
        _isLook = context.IsLook(pass);
        _lanes = lanes;
        _accumulation = new Accumulation(context, pass, context.Target.Interleave(pass));
        _width = context.RowLanes / context.Target.VectorsPerRow;
        _vectors = KernelContext.RowsPerBlock * context.Target.VectorsPerRow;
    }

    private CodeWriter Writer => _context.Writer;

    /// <remarks>
    /// The tail is computed first, so that its latencies overlap with the loop, and added last, where its turn is.
    /// </remarks>
    public void Write()
    {
        _accumulation.Declare();
        _accumulation.DeclareTail();
        using (Writer.Braces(_isLook ? "if (seen == classes && remaining > 0)" : "if (remaining > 0)"))
        {
            Writer.Line("i = whole;");
            Tail();
        }

        Writer.Line();
        Blocks();
        Writer.Line();
        _accumulation.AddTail();
        _accumulation.Finish();
    }

    private void Blocks() => BlockLoop.Write(
        _context, _pass, _lanes, _accumulation, _isLook ? $"i <= seen - {KernelContext.RowsPerBlock * _context.RowLanes}" : "i < whole");

    // What is left may be much less than a block: vectors without a lane of it are not computed, and add nothing.
    private void Tail()
    {
        foreach (Expr sum in _pass.Reductions.Where(Accumulation.IsSum))
        {
            for (int v = 1; v < _vectors; v++)
            {
                Writer.Line($"var {_accumulation.Term(sum, v)} = {_context.Target.Vector}<{_context.Type}>.Zero;");
            }
        }

        for (int v = 0; v < _vectors; v++)
        {
            using (Writer.BracesIf(v == 0 ? null : $"remaining > {v * _width}"))
            {
                _lanes.Group([v], Access.Partial);
                Reduce(v);
            }
        }

        _accumulation.KeepTail();
    }

    // Sums wait for the other vectors of their block, because the order of additions is fixed.
    private void Reduce(int v)
    {
        if (_pass.Reductions.Count == 0)
        {
            return;
        }

        _lanes.Within(v);
        foreach (Expr reduction in _accumulation.Reductions)
        {
            if (Accumulation.IsSum(reduction))
            {
                _accumulation.WriteTerm(v == 0 ? "var " : "", reduction, v, _lanes.Masked(reduction, v), isTail: true);
            }
            else
            {
                _accumulation.Single(reduction, v, _lanes.Masked(reduction, v));
            }
        }
    }
}
