using LossGen.Generator.Emission.FewClasses;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes one kernel: a phase of the plan in the vocabulary of one target.</summary>
internal sealed class KernelWriter
{
    private readonly KernelContext _context;
    private readonly ScalarWriter _scalars;
    private readonly StepWriter _steps;

    /// <param name="context">The method.</param>
    public KernelWriter(KernelContext context)
    {
        _context = context;
        _scalars = new ScalarWriter(context);
        _steps = new StepWriter(context, _scalars, new RowWriter(context, _scalars.Text), step => Lanes((LanePass)step));
    }

    private CodeWriter Writer => _context.Writer;

    // Without vectors there is nothing to put rows into.
    private bool IsAcrossRows => _context is { HasFewClasses: true, Target.IsVector: true };

    private KernelRequest Request => _context.Request;

    /// <summary>The method.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="signature">What it is given and gives back.</param>
    public void Write(string name, PhaseSignature signature)
    {
        Writer.Line("[MethodImpl(AggressiveOptimization)]");
        using (Writer.Braces($"internal static void {name}({signature.KernelParameters})"))
        {
            Preamble(signature);
            if (IsAcrossRows)
            {
                new FewClassesWriter(_context).Write();
            }
            else
            {
                _steps.Write([_context.Phase!.Pass]);
            }

            if (_context.KeepsApart && !IsAcrossRows)
            {
                Writer.Line("Threads.Return(keptOfRow);");
            }

            if (_context is { IsExact: true, IsInBlocks: false })
            {
                Writer.Line($"total = {RowWriter.Exact(_context)};");
            }
        }
    }

    private void Preamble(PhaseSignature signature)
    {
        Lengths();
        foreach (Argument argument in signature.Spans)
        {
            Writer.Line($"ref {argument.Type} {argument.Role}Start = ref MemoryMarshal.GetReference({argument.Role});");
        }

        foreach (Argument output in signature.Spans.Where(a => a.IsOutput))
        {
            Writer.Line($"bool {KernelContext.Wants(output.Role)} = !{output.Role}.IsEmpty;");
        }

        if (_context.Keeps && !IsAcrossRows)
        {
            KeptBuffer();
            new Look(_context).WriteIsInPlace();
        }

        if (_context.Target.Bits > 0 && !IsAcrossRows)
        {
            int block = KernelContext.RowsPerBlock * _context.RowLanes;
            Writer.Line($"int remaining = {_context.Length} % {block};");
            Writer.Line($"int whole = {_context.Length} - remaining;");
        }

        if (!IsAcrossRows)
        {
            foreach (LanePass pass in KernelPlan.Flatten([_context.Phase!.Pass]).OfType<LanePass>().Where(p => RolledLoop.Does(p, _context.Target)))
            {
                RolledLoop.WriteMemory(_context, pass);
            }
        }

        if (!_context.IsOverRows)
        {
            Writer.Line("int i;");
        }

        Writer.Line();
    }

    private void Lengths()
    {
        string first = $"{Request.Arguments[0].Role}.Length";
        Writer.Line(_context.IsOverRows ? $"int rows = {Request.RowsText(first)};" : $"int length = {first};");
        if (Request.HasIgnoreIndex && _context.IsExact)
        {
            Writer.Line($"int count = {RowWriter.CountOfRows(Request)};");
        }
    }

    // Only lane outputs that are there can keep a value.
    private void KeptBuffer()
    {
        string[] lanes = [.. _context.LaneOutputs];
        if (_context.KeepsApart)
        {
            Writer.Line($"{_context.Type}[] keptOfRow = Threads.Rent<{_context.Type}>(classes);");
            Writer.Line($"ref {_context.Type} keptStart = ref MemoryMarshal.GetArrayDataReference(keptOfRow);");
            Writer.Line($"bool wantsKept = {KernelContext.AnyOf(lanes)};");
            return;
        }

        string start = $"ref {lanes[lanes.Length - 1]}Start";
        foreach (string lane in Enumerable.Reverse(lanes).Skip(1))
        {
            start = $"ref ({KernelContext.Wants(lane)} ? ref {lane}Start : {start})";
        }

        Writer.Line($"ref {_context.Type} keptStart = {start};");
        Writer.Line($"bool wantsKept = {KernelContext.AnyOf(lanes)};");
    }

    private void Lanes(LanePass pass)
    {
        if (_context.Target.Bits == 0)
        {
            new ScalarLoop(_context, _scalars, pass).Write();
        }
        else
        {
            bool isRolled = RolledLoop.Does(pass, _context.Target);
            LaneWriter vectors = new(_context, _scalars, pass, isRolled ? RolledLoop.Remaining : "remaining");
            vectors.Broadcast();
            if (isRolled)
            {
                new RolledLoop(_context, pass, vectors).Write();
            }
            else
            {
                new VectorLoop(_context, pass, vectors).Write();
            }
        }

        Writer.Line();
    }
}
